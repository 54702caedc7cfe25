import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { sallii, TOIMET, type Kayttooikeus, type Toimi } from '../../oikeudet/oikeustaulukko.js';
import { onOpetushallitus } from '../../oikeudet/ratkaise-oikeus.js';
import type { HaeOppilaitokset } from '../../oppijaindeksi/kayttotapaukset/hae-oppilaitokset.js';
import type { Nimi } from '../../rekisterit/nimi.js';
import type { Organisaatiot, Organisaatiotaso } from '../../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import { Puuttuvat } from '../puuttuvat.js';

/** Organisaatio, jonka nimissä virkailija voi toimia. */
export interface KehyksenOrganisaatio {
  readonly oid: OrganisaatioOid;
  readonly nimi: Nimi;
  readonly tasot: readonly Organisaatiotaso[];
  /** Lähin ylempi, joka on samassa luettelossa. */
  readonly ylempi?: OrganisaatioOid;
  /** Mitä siinä saa tehdä, ylempää perityt mukana. */
  readonly toimet: readonly Toimi[];
  /** Juuri tähän organisaatioon myönnetyt oikeudet. */
  readonly oikeudet: readonly Kayttooikeus[];
}

/** Mitä jokainen virkailijan sivu tarvitsee hänestä itsestään. */
export interface Kehys {
  readonly organisaatiot: readonly KehyksenOrganisaatio[];
  readonly ophPaakayttaja: boolean;
  readonly puuttuvat: readonly string[];
}

/** Virkailijan organisaatiot, niiden oppilaitokset ja oikeudet niissä. Henkilöistä tämä ei kerro mitään, joten siitä ei jää merkintää. */
export class HaeKehys {
  constructor(
    private readonly deps: { readonly haeOppilaitokset: HaeOppilaitokset; readonly organisaatiot: Organisaatiot },
  ) {}

  /** Omat organisaatiot myöntämisen järjestyksessä, kunkin jäljessä sen oppilaitokset. */
  async suorita(kayttaja: Kayttaja): Promise<Kehys> {
    const puuttuvat = new Puuttuvat();
    const oppilaitokset = await this.deps.haeOppilaitokset.suorita(kayttaja);
    const omat = new Set(kayttaja.oikeudet.map(({ organisaatio }) => organisaatio));
    const oidit = [...new Set([...omat].flatMap((oid) => [oid, ...(oppilaitokset.get(oid) ?? [])]))];
    const tiedot = oidit.length === 0 ? undefined : await puuttuvat.ilman(this.deps.organisaatiot.organisaatiot(oidit));
    // Kun Organisaatiopalvelu ei vastaa, tiedetään silti, minkä oman organisaation alla oppilaitos on.
    const ylemmat = (oid: OrganisaatioOid): readonly OrganisaatioOid[] =>
      tiedot?.get(oid)?.ylemmat ?? [...omat].filter((oma) => oma !== oid && oppilaitokset.get(oma)?.includes(oid));
    const organisaatiot = oidit.map((oid): KehyksenOrganisaatio => {
      const ylla = ylemmat(oid);
      const voimassa = kayttaja.oikeudet.filter(
        ({ organisaatio }) => organisaatio === oid || ylla.includes(organisaatio),
      );
      const ylempi = ylla.filter((ylempana) => oidit.includes(ylempana)).at(-1);
      return {
        oid,
        nimi: tiedot?.get(oid)?.nimi ?? {},
        tasot: tiedot?.get(oid)?.tasot ?? [],
        ...(ylempi && { ylempi }),
        toimet: TOIMET.filter((toimi) => voimassa.some(({ oikeus }) => sallii(oikeus, toimi))),
        oikeudet: [...new Set(voimassa.flatMap(({ oikeus, organisaatio }) => (organisaatio === oid ? [oikeus] : [])))],
      };
    });
    return { organisaatiot, ophPaakayttaja: onOpetushallitus(kayttaja), puuttuvat: puuttuvat.luettelo() };
  }
}
