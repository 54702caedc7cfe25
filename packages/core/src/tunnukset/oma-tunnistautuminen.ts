import type { Kello } from '../aika/kello.port.js';
import type { Kayttaja } from '../oikeudet/kayttaja.js';
import type { Tunnistautuminen } from '../oikeudet/tunnistautuminen.port.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import { onPalvelutiketti } from './palvelutiketti.js';
import type { TikettiRepository } from './tiketti-repository.port.js';
import type { TunnusRepository } from './tunnus-repository.port.js';
import { onKaytettavissa, onKokonaanLukittu, tunnuksenKayttaja } from './tunnus.js';

/** Tikettien tarkistus palvelun omista tunnuksista. */
export class OmaTunnistautuminen implements Tunnistautuminen {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly kello: Kello;
    },
  ) {}

  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    const { tiketit, kello } = this.deps;
    const palvelutiketti = onPalvelutiketti(tiketti) ? await tiketit.otaPalvelutiketti(tiketti) : undefined;
    if (
      palvelutiketti === undefined ||
      palvelutiketti.palvelu !== palvelu ||
      palvelutiketti.voimassaAsti <= kello.nyt()
    )
      throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    const kayttaja = await this.nykyinen(palvelutiketti.kayttajatunnus);
    if (kayttaja === undefined) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    return kayttaja;
  }

  /** Heittää `tunnus.lukittu`, kun koko tunnus on lukittu. */
  async nykyinen(kayttajatunnus: string): Promise<Kayttaja | undefined> {
    const { tunnukset, kello } = this.deps;
    const tunnus = await tunnukset.hae(kayttajatunnus);
    const nyt = kello.nyt();
    if (tunnus === undefined || !onKaytettavissa(tunnus, nyt)) return undefined;
    if (onKokonaanLukittu(tunnus, nyt)) throw new EhoksError('tunnus.lukittu');
    return tunnuksenKayttaja(tunnus, nyt);
  }
}
