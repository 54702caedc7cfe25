import type { Jalki } from '../auditloki/jalki.js';
import type { Kirjaaja } from '../auditloki/kirjaaja.js';
import type { Kayttaja } from '../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../oikeudet/oikeusvalvoja.js';
import { ophTasonOikeus } from '../oikeudet/ratkaise-oikeus.js';
import { organisaationHakupiiri } from '../oppijaindeksi/hakupiiri.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Jaksoehdot, Jaksosivu, Tyopaikkajakso, Tyopaikkajaksot } from './tyopaikkajaksot.port.js';

/** Raportin ehdot. Organisaation voi jättää pois vain se, jolla on koko maan lukuoikeus. */
export interface Jaksoraporttihaku extends Omit<Jaksoehdot, 'piiri'> {
  readonly organisaatioOid?: OrganisaatioOid;
}

/** Suunnitelmia, joiden jaksot luetaan kerralla. */
const KERRALLA = 200;

/** Raportti työpaikkajaksoista: sivuina tai kaikki kerralla. */
export class RaportoiTyopaikkajaksot {
  constructor(
    private readonly deps: {
      readonly tyopaikkajaksot: Tyopaikkajaksot;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Heittää `oikeus.kielletty`, `toiminto.suljettu`, `pyynto.parametri`, kun organisaatio puuttuu, tai `rekisteri.ei-vastaa`. */
  async sivu(
    haku: Jaksoraporttihaku,
    sivu: Jaksosivu,
    kayttaja: Kayttaja,
  ): Promise<{ readonly jaksot: readonly Tyopaikkajakso[]; readonly yhteensa: number }> {
    const { tyopaikkajaksot } = this.deps;
    return this.kirjaten(haku, kayttaja, async (ehdot, jalki) => {
      const [jaksot, yhteensa] = await Promise.all([tyopaikkajaksot.hae(ehdot, sivu), tyopaikkajaksot.maara(ehdot)]);
      jalki.kohdistui({ hoksIdt: [...new Set(jaksot.map(({ hoksId }) => hoksId))] });
      return { jaksot, yhteensa };
    });
  }

  /** Kaikki jaksot erissä. Luettavat suunnitelmat on kirjattu lokiin ennen ensimmäistä erää. Heittää samat kuin `sivu`. */
  async kaikki(haku: Jaksoraporttihaku, kayttaja: Kayttaja): Promise<AsyncIterable<readonly Tyopaikkajakso[]>> {
    const { tyopaikkajaksot } = this.deps;
    return this.kirjaten(haku, kayttaja, async (ehdot, jalki) => {
      const hoksIdt = await tyopaikkajaksot.hoksIdt(ehdot);
      jalki.kohdistui({ hoksIdt });
      return (async function* () {
        for (let alku = 0; alku < hoksIdt.length; alku += KERRALLA)
          yield await tyopaikkajaksot.hoksien(ehdot, hoksIdt.slice(alku, alku + KERRALLA));
      })();
    });
  }

  private async kirjaten<T>(
    { organisaatioOid, ...ehdot }: Jaksoraporttihaku,
    kayttaja: Kayttaja,
    tyo: (ehdot: Jaksoehdot, jalki: Jalki) => Promise<T>,
  ): Promise<T> {
    const kohde = organisaatioOid === undefined ? {} : { organisaatio: organisaatioOid };
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'selaa', kohde }, async (jalki) => {
      const piiri = await this.piiri(organisaatioOid, kayttaja, jalki);
      return tyo({ ...ehdot, piiri }, jalki);
    });
  }

  private async piiri(
    oid: OrganisaatioOid | undefined,
    kayttaja: Kayttaja,
    jalki: Jalki,
  ): Promise<Jaksoehdot['piiri']> {
    if (oid === undefined) {
      const oikeus = ophTasonOikeus(kayttaja, 'lue');
      if (oikeus === undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'oppilaitos' } });
      jalki.perusteena(oikeus);
      return { taso: 'koko-maa' };
    }
    const { organisaatio, peruste } = await this.deps.oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid: oid });
    jalki.perusteena(peruste);
    return organisaationHakupiiri(organisaatio);
  }
}
