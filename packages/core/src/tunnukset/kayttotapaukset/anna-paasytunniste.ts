import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Paasytunnisteet } from '../paasytunnisteet.port.js';
import { onKaytettavissa, onKokonaanLukittu, tunnuksenKayttaja } from '../tunnus.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import type { Kirjaudu, Kirjautumispyynto } from './kirjaudu.js';

/** Sekuntia: pääsytunnisteen voimassaolo. Lyhyt, koska sitä ei voi perua yksin. */
export const PAASYTUNNISTEEN_KESTO = 600;

/** Palvelukäyttäjätunnuksen pääsytunniste: yksi kirjautuminen moneen pyyntöön kertakäyttöisten tikettien sijasta. */
export class AnnaPaasytunniste {
  constructor(
    private readonly deps: {
      readonly kirjaudu: Kirjaudu;
      readonly tunnukset: TunnusRepository;
      readonly paasytunnisteet: Paasytunnisteet;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää samat kuin `Kirjaudu.todenna`, ja `tunnus.ei-palvelutunnus`, kun tunnus on henkilön. */
  async suorita(pyynto: Kirjautumispyynto): Promise<string> {
    const {
      tunnus: { kayttajatunnus, tyyppi },
      alkaen: annettu,
    } = await this.deps.kirjaudu.todenna(pyynto);
    if (tyyppi !== 'PALVELU') throw new EhoksError('tunnus.ei-palvelutunnus');
    const voimassaAsti = siirraSekunteja(annettu, PAASYTUNNISTEEN_KESTO);
    return this.deps.paasytunnisteet.allekirjoita({ kayttajatunnus, annettu, voimassaAsti });
  }

  /**
   * Kenen pääsytunniste on. Heittää `tunnistus.paasytunniste-ei-kelpaa`, kun se on vieras, vanhentunut tai annettu ennen
   * salasanan vaihtoa; `tunnus.ei-kaytossa`, tai `tunnus.lukittu`, kun koko tunnus on lukittu.
   */
  async tunnista(teksti: string): Promise<Kayttaja> {
    const { paasytunnisteet, tunnukset, kello } = this.deps;
    const nyt = kello.nyt();
    const luettu = await paasytunnisteet.lue(teksti);
    const tunnus = luettu && nyt < luettu.voimassaAsti ? await tunnukset.hae(luettu.kayttajatunnus) : undefined;
    if (luettu === undefined || tunnus === undefined) throw new EhoksError('tunnistus.paasytunniste-ei-kelpaa');
    if (tunnus.salasanaVaihdettu !== undefined && luettu.annettu < tunnus.salasanaVaihdettu)
      throw new EhoksError('tunnistus.paasytunniste-ei-kelpaa');
    if (!onKaytettavissa(tunnus, nyt)) throw new EhoksError('tunnus.ei-kaytossa');
    if (onKokonaanLukittu(tunnus, nyt)) throw new EhoksError('tunnus.lukittu');
    return tunnuksenKayttaja(tunnus, nyt);
  }
}
