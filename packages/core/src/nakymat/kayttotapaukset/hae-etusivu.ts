import { aikaleima, hetkiHelsingissa, paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import { lisaaPaivia, type Paiva } from '../../aika/paiva.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { TyopaikanVastausRepository } from '../../jakolinkit/tyopaikan-vastaus-repository.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { ratkaiseOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { organisaationHakupiiri } from '../../oppijaindeksi/hakupiiri.js';
import type { Hakupiiri, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Tyopaikkajaksot } from '../../raportit/tyopaikkajaksot.port.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { SelaaSiirtolokia } from '../../siirtoloki/kayttotapaukset/selaa-siirtolokia.js';
import type { Siirtomaara } from '../../siirtoloki/siirtoloki-repository.port.js';
import { OPH_OID, type OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { KIELTAYTYMISET } from '../../virheet/kieltaytymiset.js';
import { TYOLISTAT, TYOLISTOJEN_NIMET, type TyolistanNimi } from '../tyolistat.js';

/** Vuorokautta, tämä päivä mukana. */
const SIIRTOJA_PAIVILTA = 7;
/** Vuorokautta tästä päivästä. */
const JAKSOJA_PAIVILLE = 14;

/** Viime päivien siirrot. Kukin yritys on yksi; `korjaamatta` on osa hylätyistä. */
export interface Siirtoyhteenveto {
  readonly alkaen: Paiva;
  readonly onnistuneita: number;
  readonly hylattyja: number;
  readonly korjaamatta: number;
}

/** Organisaation tilanne virkailijan etusivulla: mitä hän ei saa nähdä, se puuttuu. */
export interface Etusivu {
  readonly siirrot?: Siirtoyhteenveto;
  readonly tyolistat?: readonly { readonly nimi: TyolistanNimi; readonly maara: number }[];
  /** Työpaikkajaksot, jotka päättyvät näinä päivinä ja joista puuttuu osa-aikaisuustieto. */
  readonly jaksot?: { readonly alkaen: Paiva; readonly paattyen: Paiva; readonly maara: number };
  /** Työpaikkojen viestit, joita kukaan ei ole vielä käsitellyt. */
  readonly viesteja?: number;
}

/** Lukumäärät etusivulle. Henkilöistä ne eivät kerro mitään, mutta kysymys kirjataan kuten luettelon. */
export class HaeEtusivu {
  constructor(
    private readonly deps: {
      readonly organisaatiot: Organisaatiot;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly tyopaikkajaksot: Tyopaikkajaksot;
      readonly tyopaikanVastaukset: TyopaikanVastausRepository;
      readonly selaaSiirtolokia: SelaaSiirtolokia;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `oikeus.kielletty`, kun organisaatiossa ei saa nähdä mitään näistä, tai `rekisteri.ei-vastaa`. */
  async suorita(oid: OrganisaatioOid, kayttaja: Kayttaja): Promise<Etusivu> {
    const { organisaatiot, tyopaikanVastaukset, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'selaa', kohde: { organisaatio: oid } }, async (jalki) => {
      const organisaatio = await organisaatiot.organisaatio(oid);
      const luku = ratkaiseOikeus(kayttaja, 'lue', { organisaatio });
      const loki = ratkaiseOikeus(kayttaja, 'lue-siirtoloki', { organisaatio });
      const jakaminen = ratkaiseOikeus(kayttaja, 'jaa', { organisaatio });
      const peruste = luku.sallittu ? luku.peruste : loki.peruste;
      if (organisaatio === undefined || (!luku.sallittu && !loki.sallittu))
        throw new EhoksError('oikeus.kielletty', { peruste: luku.sallittu ? 'organisaatiota-ei-ole' : luku.peruste });
      if (typeof peruste === 'object') jalki.perusteena(peruste);
      const tanaan = paivaHelsingissa(kello.nyt());
      const piiri = organisaationHakupiiri(organisaatio);
      const [siirrot, suunnitelmista, viesteja] = await Promise.all([
        loki.sallittu ? this.siirrot(oid, tanaan, kayttaja) : undefined,
        luku.sallittu ? this.suunnitelmista(piiri, tanaan) : undefined,
        jakaminen.sallittu ? tyopaikanVastaukset.kasittelemattomia(piiri) : undefined,
      ]);
      return { ...(siirrot && { siirrot }), ...suunnitelmista, ...(viesteja !== undefined && { viesteja }) };
    });
  }

  private async siirrot(oid: OrganisaatioOid, tanaan: Paiva, kayttaja: Kayttaja): Promise<Siirtoyhteenveto> {
    const { selaaSiirtolokia } = this.deps;
    const alkaen = lisaaPaivia(tanaan, 1 - SIIRTOJA_PAIVILTA);
    const haku = {
      // Koko maassa on siirtoja, joiden organisaatiota ei tiedetä.
      ...(oid !== OPH_OID && { organisaatio: oid }),
      alkaen: aikaleima(hetkiHelsingissa(alkaen)),
    };
    const [kaikki, korjaamatta] = await Promise.all([
      selaaSiirtolokia.maarat(kayttaja, haku),
      selaaSiirtolokia.maarat(kayttaja, { ...haku, tulos: 'korjaamatta' }),
    ]);
    return {
      alkaen,
      onnistuneita: summa(kaikki.filter(({ koodi }) => koodi === undefined)),
      hylattyja: summa(kaikki.filter(onHylkays)),
      korjaamatta: summa(korjaamatta.filter(onHylkays)),
    };
  }

  private async suunnitelmista(piiri: Hakupiiri, tanaan: Paiva): Promise<Pick<Etusivu, 'tyolistat' | 'jaksot'>> {
    const { oppijaindeksi, tyopaikkajaksot } = this.deps;
    const paattyen = lisaaPaivia(tanaan, JAKSOJA_PAIVILLE);
    const [jaksoja, ...tyolistat] = await Promise.all([
      tyopaikkajaksot.maara({ piiri, alkaen: tanaan, paattyen, kaikki: false }),
      ...TYOLISTOJEN_NIMET.map(async (nimi) => ({
        nimi,
        maara: await oppijaindeksi.maara({ piiri, tanaan, ...TYOLISTAT[nimi] }),
      })),
    ]);
    return { tyolistat, jaksot: { alkaen: tanaan, paattyen, maara: jaksoja } };
  }
}

/** Yrityksen oma syy; samasta yrityksestä lasketaan myös sen havainnot. */
function onHylkays({ koodi }: Siirtomaara): boolean {
  return koodi !== undefined && Object.hasOwn(KIELTAYTYMISET, koodi);
}

function summa(maarat: readonly Siirtomaara[]): number {
  return maarat.reduce((yhteensa, { maara }) => yhteensa + maara, 0);
}
