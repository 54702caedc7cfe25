import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Yhteys } from '../../oikeudet/kayttaja.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { IstuntoRepository } from '../istunto-repository.port.js';
import { onSalasanalinkki, SALASANAN_ASETTAMINEN } from '../salasanalinkki.js';
import { salasananPuutteet, SALASANASAANNOT, type SalasanasaannonNimi } from '../salasanasaanto.js';
import type { Salasanatiivistin } from '../salasanatiivistin.port.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import { salasanaVaihdettuna } from '../salasanan-vaihto.js';
import { tunnuksenKayttaja } from '../tunnus.js';

/** Tunnuksen haltija asettaa salasanansa kertalinkillä. Lukitus ei siitä aukea. */
export class AsetaSalasana {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly istunnot: IstuntoRepository;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly salasanasaanto: SalasanasaannonNimi;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Linkki kuluu vasta kelvolliseen salasanaan. Heittää `salasana.ei-kelpaa` tai `salasana.linkki-ei-kelpaa`. */
  async suorita(linkki: string, salasana: string, yhteys: Yhteys): Promise<void> {
    const { tunnukset, tiketit, istunnot, salasanatiivistin, salasanasaanto, kirjaaja, kello } = this.deps;
    const puutteet = salasananPuutteet(salasana, salasanasaanto);
    if (puutteet.length > 0)
      throw new EhoksError('salasana.ei-kelpaa', {
        tiedot: { puutteet: puutteet.join(', '), vahintaan: SALASANASAANNOT[salasanasaanto].vahintaan },
      });
    const tiketti = onSalasanalinkki(linkki) ? await tiketit.otaPalvelutiketti(linkki) : undefined;
    const tunnus = tiketti && (await tunnukset.hae(tiketti.kayttajatunnus));
    const nyt = kello.nyt();
    if (!tunnus || tiketti.palvelu !== SALASANAN_ASETTAMINEN || tiketti.voimassaAsti <= nyt)
      throw new EhoksError('salasana.linkki-ei-kelpaa');
    const { kayttajatunnus } = tunnus;
    const salasanatiiviste = await salasanatiivistin.tiivista(salasana);
    const tekija = { ...tunnuksenKayttaja(tunnus, nyt), yhteys };
    await kirjaaja.kirjaten({ tekija, toimi: 'vaihda-salasana', kohde: { tunnus: kayttajatunnus } }, async (jalki) => {
      const { audit } = jalki.muutoksenKirjaukset();
      await tunnukset.muuta(kayttajatunnus, (t) => salasanaVaihdettuna(t, salasanatiiviste, kello), audit);
    });
    await tiketit.poistaKayttajan(kayttajatunnus);
    await istunnot.poistaKayttajan(kayttajatunnus);
  }
}
