import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Vaestotiedot } from '../rekisterit/vaestotietojarjestelma.port.js';
import { syntymaaika, sukupuoli, type Henkilotunnus, type Sukupuoli } from '../tunnisteet/henkilotunnus.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { AnnettuOppija, Henkilotunniste } from './annettu-oppija.js';
import { nimetMuistuttavat } from './nimien-vertailu.js';

/** Henkilö palvelun omassa oppijanumerorekisterissä. */
export interface Rekisterihenkilo {
  readonly oid: OppijaOid;
  readonly hetu?: Henkilotunnus;
  /** Tunnus on annettu hänelle, mutta sen haltija on toinen: väestötietojärjestelmä ratkaisee, kumman se on. */
  readonly hetuKiistetty?: true;
  /** Aiemmat henkilötunnukset: niilläkin hänet löytää. */
  readonly entisetHetut: readonly Henkilotunnus[];
  readonly passinumerot: readonly string[];
  /** Sähköpostitunnisteet, joilla hänet löytää; eivät yhteystietoja. */
  readonly sahkopostit: readonly string[];
  readonly etunimet: string;
  readonly kutsumanimi: string;
  readonly sukunimi: string;
  readonly syntymaaika?: Paiva;
  readonly sukupuoli?: Sukupuoli;
  /** Koodisto `kieli`. */
  readonly aidinkieli?: string;
  /** Koodisto `maatjavaltiot2`. */
  readonly kansalaisuudet: readonly string[];
  /** Miten henkilö on yksilöity; puuttuu, kun ei ole. */
  readonly yksilointi?: 'vtj' | 'kasin';
  /** Kertaa, jotka väestötietojärjestelmän tiedot eivät täsmänneet. */
  readonly yrityksia: number;
  /** Milloin yksilöintiä seuraavan kerran yritetään; puuttuu, kun ei yritetä. */
  readonly seuraavaYritys?: Aikaleima;
  /** Henkilö on yhdistetty tähän: hänen oppijanumeronsa on se. */
  readonly paanumero?: OppijaOid;
  readonly luotu: Aikaleima;
  readonly muokattu: Aikaleima;
  /** Kasvaa joka muutoksessa. */
  readonly versio: number;
}

/** Henkilö ja ne, joiden numerot ovat myös hänen. */
export interface Numeroitu {
  readonly henkilo: Rekisterihenkilo;
  readonly yhdistetyt: readonly Rekisterihenkilo[];
}

/** Nimet, joita virkailija korjaa. */
export type Henkilonimet = Pick<Rekisterihenkilo, 'etunimet' | 'kutsumanimi' | 'sukunimi'>;

/** Oppijanumero on yksilöidyllä ja yhdistetyllä; muulla sitä ei vielä ole. */
export function oppijanumero({ oid, paanumero, yksilointi }: Rekisterihenkilo): OppijaOid | undefined {
  return paanumero ?? (yksilointi ? oid : undefined);
}

/** Missä yksilöinnin vaiheessa henkilö on. */
export const YKSILOINTITILAT = ['onnistunut', 'virhe', 'kesken', 'henkilotunnus-puuttuu'] as const;
export type Yksilointitila = (typeof YKSILOINTITILAT)[number];

export function yksilointitila(henkilo: Rekisterihenkilo): Yksilointitila {
  if (oppijanumero(henkilo) !== undefined) return 'onnistunut';
  if (henkilo.hetu === undefined) return 'henkilotunnus-puuttuu';
  return henkilo.yrityksia > 0 ? 'virhe' : 'kesken';
}

/**
 * Uusi henkilö tuodusta rivistä, jossa ei ole puutteita. Henkilötunnus kertoo syntymäajan ja sukupuolen, vaikka rivi sanoisi muuta.
 * `toisten` ovat rivin tunnisteet, joilla on jo haltija: ne jäävät hänelle, ja henkilötunnus on kiistetty.
 */
export function uusiHenkilo(
  annettu: AnnettuOppija,
  oid: OppijaOid,
  nyt: Aikaleima,
  toisten: readonly Henkilotunniste[] = [],
): Rekisterihenkilo {
  const onToisen = (haettu: Henkilotunniste['laji']): boolean => toisten.some(({ laji }) => laji === haettu);
  const hetu = annettu.hetu as Henkilotunnus | undefined;
  const syntynyt = hetu ? syntymaaika(hetu) : (annettu.syntymaaika as Paiva | undefined);
  const onkoNainen = hetu ? sukupuoli(hetu) : (annettu.sukupuoli as Sukupuoli | undefined);
  return {
    oid,
    ...(hetu && { hetu, seuraavaYritys: nyt }),
    ...(onToisen('hetu') && { hetuKiistetty: true as const }),
    entisetHetut: [],
    passinumerot: annettu.passinumero === undefined || onToisen('passinumero') ? [] : [annettu.passinumero],
    sahkopostit: annettu.sahkoposti === undefined || onToisen('sahkoposti') ? [] : [annettu.sahkoposti],
    etunimet: annettu.etunimet ?? '',
    kutsumanimi: annettu.kutsumanimi ?? '',
    sukunimi: annettu.sukunimi ?? '',
    ...(syntynyt && { syntymaaika: syntynyt }),
    ...(onkoNainen && { sukupuoli: onkoNainen }),
    ...(annettu.aidinkieli !== undefined && { aidinkieli: annettu.aidinkieli }),
    kansalaisuudet: annettu.kansalaisuudet ?? [],
    yrityksia: 0,
    luotu: nyt,
    muokattu: nyt,
    versio: 1,
  };
}

/** Sekuntia kuukaudessa: harvemmin ei yritetä. */
const ENINTAAN = 30 * 24 * 3600;

/** Sekuntia seuraavaan yritykseen, kun `yrityksia` on jo tehty. Lähde: Oppijanumerorekisteri, n^5 + 10 minuuttia. */
export function yrityksenVali(yrityksia: number): number {
  return Math.min((yrityksia ** 5 + 10) * 60, ENINTAAN);
}

/**
 * Henkilö sen jälkeen, kun väestötietojärjestelmä on vastannut. Kun nimet täsmäävät, hän on yksilöity, ja hänen nimensä ja
 * henkilötunnuksensa ovat väestötietojärjestelmän. Muuten virkailija korjaa nimet, ja sitä odottaessa yritetään harvenevasti uudelleen.
 */
export function yksiloiVaestotiedoilla(
  henkilo: Rekisterihenkilo,
  vaestotiedot: Vaestotiedot | undefined,
  nyt: Aikaleima,
): Rekisterihenkilo {
  if (vaestotiedot === undefined || !nimetMuistuttavat(henkilo, vaestotiedot)) {
    const yrityksia = henkilo.yrityksia + 1;
    return muutettu({ ...henkilo, yrityksia, seuraavaYritys: siirraSekunteja(nyt, yrityksenVali(yrityksia)) }, nyt);
  }
  const { hetu, etunimet, sukunimi } = vaestotiedot;
  const vanha = henkilo.hetu !== undefined && henkilo.hetu !== hetu ? [henkilo.hetu] : [];
  const { seuraavaYritys: _, hetuKiistetty: __, ...loput } = henkilo;
  const entisetHetut = [...henkilo.entisetHetut, ...vanha];
  return muutettu({ ...loput, hetu, entisetHetut, etunimet, sukunimi, yksilointi: 'vtj' }, nyt);
}

/** Henkilötunnus osoittautui toisen henkilön tunnukseksi, tai kumman se on, on vielä ratkaisematta. */
export function kiista(henkilo: Rekisterihenkilo, nyt: Aikaleima): Rekisterihenkilo {
  return muutettu({ ...henkilo, hetuKiistetty: true }, nyt);
}

/** Yksilöinti yritetään heti uudelleen. Heittää `oppija.jo-yksiloity`: väestötietojärjestelmän nimiä ei korjata käsin. */
export function korjaaNimet(henkilo: Rekisterihenkilo, nimet: Henkilonimet, nyt: Aikaleima): Rekisterihenkilo {
  if (yksilointitila(henkilo) === 'onnistunut') throw new EhoksError('oppija.jo-yksiloity');
  return muutettu({ ...henkilo, ...nimet, yrityksia: 0, ...(henkilo.hetu && { seuraavaYritys: nyt }) }, nyt);
}

/** Virkailija on varmistanut henkilöllisyyden. Heittää `oppija.jo-yksiloity`, tai `oppija.yksiloidaan-vaestotiedoilla`, kun hänellä on henkilötunnus. */
export function yksiloiKasin(henkilo: Rekisterihenkilo, nyt: Aikaleima): Rekisterihenkilo {
  if (yksilointitila(henkilo) === 'onnistunut') throw new EhoksError('oppija.jo-yksiloity');
  if (henkilo.hetu !== undefined) throw new EhoksError('oppija.yksiloidaan-vaestotiedoilla');
  return muutettu({ ...henkilo, yksilointi: 'kasin' }, nyt);
}

/**
 * Henkilö ja häneen aiemmin yhdistetyt päänumeron alla: yhdistetyllä ei ole omia yhdistettyjä. Heittää `oppija.jo-yksiloity`, kun
 * henkilö on itse yksilöity tai yhdistetty, tai `oppija.ei-paanumero`, kun toinen ei ole yksilöity, on itse yhdistetty tai on hän itse.
 */
export function yhdista(
  henkilo: Rekisterihenkilo,
  paa: Rekisterihenkilo,
  yhdistetyt: readonly Rekisterihenkilo[],
  nyt: Aikaleima,
): readonly Rekisterihenkilo[] {
  if (yksilointitila(henkilo) === 'onnistunut') throw new EhoksError('oppija.jo-yksiloity');
  if (paa.oid === henkilo.oid || paa.yksilointi === undefined || paa.paanumero !== undefined)
    throw new EhoksError('oppija.ei-paanumero');
  return [henkilo, ...yhdistetyt].map(({ seuraavaYritys: _, ...muut }) =>
    muutettu({ ...muut, paanumero: paa.oid }, nyt),
  );
}

/** Väestötietojärjestelmän yksilöintiä ei pureta, eikä sitä, johon on yhdistetty toisia. */
export function onPurettavissa(henkilo: Rekisterihenkilo, yhdistetyt: readonly Rekisterihenkilo[]): boolean {
  const { paanumero, yksilointi } = henkilo;
  return (paanumero !== undefined || yksilointi === 'kasin') && yhdistetyt.length === 0;
}

/** Yhdistäminen tai käsin tehty yksilöinti oli väärä: henkilöllä ei ole enää oppijanumeroa. Heittää `oppija.ei-purettavissa`. */
export function puraYksilointi(
  henkilo: Rekisterihenkilo,
  yhdistetyt: readonly Rekisterihenkilo[],
  nyt: Aikaleima,
): Rekisterihenkilo {
  if (!onPurettavissa(henkilo, yhdistetyt)) throw new EhoksError('oppija.ei-purettavissa');
  const { paanumero: _, yksilointi: __, ...muut } = henkilo;
  return muutettu({ ...muut, ...(henkilo.hetu && { seuraavaYritys: nyt }) }, nyt);
}

function muutettu(henkilo: Rekisterihenkilo, nyt: Aikaleima): Rekisterihenkilo {
  return { ...henkilo, muokattu: nyt, versio: henkilo.versio + 1 };
}
