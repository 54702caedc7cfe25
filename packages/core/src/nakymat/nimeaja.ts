import type { Eperusteet, TutkinnonOsa } from '../rekisterit/eperusteet.port.js';
import type { Koodi, Koodistopalvelu } from '../rekisterit/koodistopalvelu.port.js';
import type { Nimi } from '../rekisterit/nimi.js';
import type { Organisaatiot } from '../rekisterit/organisaatiot.port.js';
import { rinnan } from '../rekisterit/rinnan.js';
import { KOODI_URIT, type Koodisto, type KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Puuttuvat } from './puuttuvat.js';
import type { Viittaukset } from './viittaukset.js';

export interface NimettyKoodi {
  readonly nimi: Nimi;
  /** Tutkinnon osan osaamispisteet; osa-alueen pakolliset. */
  readonly laajuus?: number;
  /** Mitä tutkinnon osan suorittanut osaa. */
  readonly vaatimukset?: readonly Nimi[];
}

/** Viittausten nimet. Mitä rekisterissä ei ole tai mitä se ei ehtinyt kertoa, puuttuu. */
export interface Nimet {
  readonly koodit: ReadonlyMap<KoodiUri, NimettyKoodi>;
  readonly organisaatiot: ReadonlyMap<OrganisaatioOid, Nimi>;
}

/** Antaa koodeille ja organisaatioille nimet näkymää varten. */
export class Nimeaja {
  constructor(
    private readonly deps: {
      readonly koodistopalvelu: Koodistopalvelu;
      readonly eperusteet: Eperusteet;
      readonly organisaatiot: Organisaatiot;
    },
  ) {}

  /** Rekisteri, joka ei vastaa, jää puuttuviin. */
  async nimet({ koodit, organisaatiot }: Viittaukset, puuttuvat: Puuttuvat): Promise<Nimet> {
    const onOsa = (uri: KoodiUri): boolean => koodistonNimi(uri) === 'tutkinnonosat';
    const muut = [...koodit].filter((uri) => !onOsa(uri));
    const [osat, koodistosta, organisaatioidenNimet] = await Promise.all([
      this.tutkinnonOsat([...koodit].filter(onOsa), puuttuvat),
      this.koodistosta(muut, puuttuvat),
      this.organisaatioidenNimet([...organisaatiot], puuttuvat),
    ]);
    const osaAlueet = new Map([...osat.values()].flatMap((osa) => osa.osaAlueet).map((alue) => [alue.koodiUri, alue]));
    const nimetyt = new Map<KoodiUri, NimettyKoodi>();
    for (const uri of koodit) {
      const nimi = osat.get(uri)?.nimi ?? koodistosta.get(uri) ?? osaAlueet.get(uri)?.nimi;
      const { laajuus } = osat.get(uri) ?? osaAlueet.get(uri) ?? {};
      const vaatimukset = osat.get(uri)?.vaatimukset;
      if (nimi !== undefined)
        nimetyt.set(uri, { nimi, ...(laajuus !== undefined && { laajuus }), ...(vaatimukset && { vaatimukset }) });
    }
    return { koodit: nimetyt, organisaatiot: organisaatioidenNimet };
  }

  async organisaatioidenNimet(
    oidit: readonly OrganisaatioOid[],
    puuttuvat: Puuttuvat,
  ): Promise<ReadonlyMap<OrganisaatioOid, Nimi>> {
    const loydetyt =
      oidit.length === 0 ? undefined : await puuttuvat.ilman(this.deps.organisaatiot.organisaatiot(oidit));
    return new Map([...(loydetyt ?? [])].map(([oid, { nimi }]) => [oid, nimi]));
  }

  /** ePerusteista laajuuksineen; mitä siellä ei ole tai se ei kerro, siitä nimi Koodistosta. */
  private async tutkinnonOsat(
    koodit: readonly KoodiUri[],
    puuttuvat: Puuttuvat,
  ): Promise<ReadonlyMap<KoodiUri, TutkinnonOsa>> {
    const osat = new Map<KoodiUri, TutkinnonOsa>();
    await this.kustakin(koodit, puuttuvat, async (uri) => {
      const osa = await this.deps.eperusteet.tutkinnonOsa(uri);
      if (osa !== undefined) osat.set(uri, osa);
    });
    await this.kustakin(
      koodit.filter((uri) => !osat.has(uri)),
      puuttuvat,
      async (uri) => {
        const koodi = await this.deps.koodistopalvelu.koodi(uri);
        if (koodi !== undefined) osat.set(uri, { koodiUri: uri, nimi: koodi.nimi, osaAlueet: [] });
      },
    );
    return osat;
  }

  /** Tunnettu koodisto kokonaan, sillä sen koodeja tarvitaan joka suunnitelmassa; muusta vain kysytty koodi. */
  private async koodistosta(koodit: readonly KoodiUri[], puuttuvat: Puuttuvat): Promise<ReadonlyMap<KoodiUri, Nimi>> {
    const { koodistopalvelu } = this.deps;
    const nimet = new Map<KoodiUri, Nimi>();
    const muista = ({ koodiUri, nimi }: Koodi): void => void nimet.set(koodiUri, nimi);
    const tunnetut = [...new Set(koodit.map(koodistonNimi))].filter(onTunnettuKoodisto);
    const yksittaiset = koodit.filter((uri) => onKoodi(uri) && !onTunnettuKoodisto(koodistonNimi(uri)));
    await Promise.all([
      this.kustakin(tunnetut, puuttuvat, async (nimi) => (await koodistopalvelu.koodisto(nimi)).forEach(muista)),
      this.kustakin(yksittaiset, puuttuvat, async (uri) => {
        const koodi = await koodistopalvelu.koodi(uri);
        if (koodi !== undefined) muista(koodi);
      }),
    ]);
    return nimet;
  }

  /** Kysyy kustakin; rekisteriltä, joka kerran jätti vastaamatta, ei kysytä enempää, mutta jo kuultu jää. */
  private async kustakin<T>(
    kysyttavat: readonly T[],
    puuttuvat: Puuttuvat,
    kysy: (kysyttava: T) => Promise<void>,
  ): Promise<void> {
    let vastaa = true;
    const jaljella = function* (): Iterable<T> {
      for (const kysyttava of kysyttavat) if (vastaa) yield kysyttava;
    };
    await rinnan(jaljella(), async (kysyttava) => {
      const tulos = await puuttuvat.ilman(kysy(kysyttava).then(() => true));
      vastaa &&= tulos === true;
    });
  }
}

function koodistonNimi(uri: KoodiUri): string {
  return uri.slice(0, Math.max(uri.indexOf('_'), 0));
}

/** Näytön osa-alueen koodi on mitä lähettäjä kirjoitti. */
function onKoodi(uri: KoodiUri): boolean {
  return koodistonNimi(uri) !== '';
}

function onTunnettuKoodisto(nimi: string): nimi is Koodisto {
  return Object.hasOwn(KOODI_URIT, nimi);
}
