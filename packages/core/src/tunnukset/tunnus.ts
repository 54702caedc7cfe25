import { paivaHelsingissa, type Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Kayttaja, Kayttajatyyppi, OrganisaationOikeus } from '../oikeudet/kayttaja.js';
import { roolitiedot, type Rooli } from '../oikeudet/roolitaulukko.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

/** Tunnukselle myönnetty rooli organisaatiossa. Päivät ovat mukana; puuttuva ei rajaa. */
export interface Roolimyonto {
  readonly rooli: Rooli;
  readonly organisaatio: OrganisaatioOid;
  readonly alkaa?: Paiva;
  readonly paattyy?: Paiva;
}

/** Palvelun oma tunnus (upotettu tunnistautuminen). */
export interface Tunnus {
  readonly kayttajatunnus: string;
  readonly oid: string;
  readonly tyyppi: Kayttajatyyppi;
  /** Järjestelmän tai henkilön nimi. */
  readonly nimi: string;
  /** Puuttuu, kunnes salasana on asetettu kertalinkillä. */
  readonly salasanatiiviste?: string;
  /** Ennen tätä annetut pääsytunnisteet eivät kelpaa. */
  readonly salasanaVaihdettu?: Aikaleima;
  readonly roolit: readonly Roolimyonto[];
  /** Ylläpitäjä on lukinnut koko tunnuksen: uusia tikettejä ei anneta eivätkä annetut kelpaa. */
  readonly lukittu: boolean;
  /** Väärät salasanat useasta lähteestä ovat lukinneet koko tunnuksen tähän asti, ellei hallitsija avaa sitä. */
  readonly lukittuAsti?: Aikaleima;
  /** Käytöstä poistettu tunnus ei kelpaa mihinkään. */
  readonly kaytossa: boolean;
  /** Viimeinen voimassaolopäivä. */
  readonly paattyy?: Paiva;
  readonly luotu: Aikaleima;
  /** Viimeisin kirjautuminen. */
  readonly kaytetty?: Aikaleima;
}

/** Onko koko tunnus lukittu: silloin myös jo annetut tiketit, pääsytunnisteet ja istunnot vastaavat 423. */
export function onKokonaanLukittu({ lukittu, lukittuAsti }: Tunnus, nyt: Aikaleima): boolean {
  return lukittu || (lukittuAsti !== undefined && nyt < lukittuAsti);
}

/** Kelpaako tunnus kirjautumiseen: käytössä ja voimassa. Lukitus on eri asia. */
export function onKaytettavissa({ kaytossa, paattyy }: Tunnus, nyt: Aikaleima): boolean {
  return kaytossa && (paattyy === undefined || paivaHelsingissa(nyt) <= paattyy);
}

/** Tunnuksen haltija ja se, mihin hänellä on juuri nyt oikeus. */
export function tunnuksenKayttaja({ kayttajatunnus, oid, tyyppi, nimi, roolit }: Tunnus, nyt: Aikaleima): Kayttaja {
  const tanaan = paivaHelsingissa(nyt);
  // Palvelun oikeus ei ole koskaan ihmisen eikä ihmisen järjestelmän, miten se tunnukselle olisi tullutkaan.
  const omat = roolit.filter(({ rooli }) => roolitiedot(rooli).kenelle === tyyppi);
  const oikeudet = omat.filter((myonto) => onVoimassa(myonto, tanaan)).flatMap(roolinOikeudet);
  const paattyneet = omat.flatMap(({ paattyy, organisaatio }) =>
    paattyy !== undefined && paattyy < tanaan ? [{ paattyi: paattyy, organisaatio }] : [],
  );
  const viimeksi = [...paattyneet].sort((a, b) => a.paattyi.localeCompare(b.paattyi)).at(-1);
  return {
    kayttajatunnus,
    nimi,
    oid,
    tyyppi,
    oikeudet,
    ...(oikeudet.length === 0 && viimeksi && { paattynyt: viimeksi }),
  };
}

export function onVoimassa({ alkaa, paattyy }: Roolimyonto, tanaan: Paiva): boolean {
  return (alkaa === undefined || alkaa <= tanaan) && (paattyy === undefined || tanaan <= paattyy);
}

/** Roolin oikeudet siinä organisaatiossa, johon se on myönnetty. */
export function roolinOikeudet({ rooli, organisaatio }: Roolimyonto): readonly OrganisaationOikeus[] {
  return roolitiedot(rooli).oikeudet.map((oikeus) => ({ oikeus, organisaatio }));
}
