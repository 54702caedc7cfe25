import {
  onHenkilotunnus,
  oppijanumero,
  peitettyHenkilotunnus,
  RIVIPUUTTEET,
  yksilointitila,
  YKSILOINTITILOJEN_TEKSTIT,
  type Henkilomaarat,
  type Kieli,
  type Rekisterihenkilo,
  type Rivinkentta,
  type Rivipuute,
  type Rivipuutekoodi,
  type Rivintila,
  type Tuontimaarat,
  type Tuontirajapinta,
  type Tuontirivinakyma,
  type Tuontitiedot,
  type Yksiloitavantoimi,
  type VirheellinenHenkilo,
  type Yksiloitavatiedot,
  type Yksilointitila,
} from '@ehoks/core';

/** A person of the learner register, for a list. The identity code is always masked: `150706A****`. */
export interface HenkiloRiviJson {
  readonly oid: string;
  readonly etunimet: string;
  readonly kutsumanimi: string;
  readonly sukunimi: string;
  readonly syntymaaika?: string;
  readonly hetu?: string;
  readonly tila: Yksilointitila;
  /** What the state means and what to do about it, in the reader's language. */
  readonly syy: string;
  readonly ohje: string;
  /** When the person came into the register, ISO instant. */
  readonly luotu: string;
  /** Name of the service that brought the person last, of those that the reader may see. */
  readonly kasittelija?: string;
}

/** An import in which a person came. */
export interface HenkilonTuontiJson {
  readonly id: number;
  readonly aika: string;
  readonly kasittelija: string;
}

/** `GET /virkailija/nakymat/oppijanumerot/henkilot/{oid}`, and the answer of each action on the person. */
export interface HenkiloJson extends HenkiloRiviJson {
  /** The learner number; absent until identified or linked. */
  readonly oppijanumero?: string;
  /** How identified; absent when not. */
  readonly yksilointi?: 'vtj' | 'kasin';
  /** The identified person to whom this one is linked. */
  readonly paanumero?: string;
  /** Persons linked to this one. */
  readonly yhdistetyt: readonly { readonly oid: string; readonly nimi: string }[];
  readonly sukupuoli?: '1' | '2';
  /** Code set `kieli`. */
  readonly aidinkieli?: string;
  /** Code set `maatjavaltiot2`. */
  readonly kansalaisuudet: readonly string[];
  readonly passinumerot: readonly string[];
  readonly sahkopostit: readonly string[];
  /** Times that the population register did not match. */
  readonly yrityksia: number;
  /** When identification is tried next, ISO instant; absent when it is not. */
  readonly 'seuraava-yritys'?: string;
  readonly muokattu: string;
  /** Sent back with every action: what has changed meanwhile is not overwritten (409 `oppija.muuttunut`). */
  readonly versio: number;
  /** Newest first, those that the reader may see. */
  readonly tuonnit: readonly HenkilonTuontiJson[];
  /** What the reader may do to the person now. */
  readonly toimet: readonly Yksiloitavantoimi[];
}

/** `GET /virkailija/nakymat/oppijanumerot`: how the persons of the reader's organisations stand, and those that need doing. */
export interface Oppijanumeronakyma {
  readonly yhteenveto: Henkilomaarat;
  readonly henkilot: readonly HenkiloRiviJson[];
}

/** An identified person to whom another can be linked. */
export interface PaanumeroJson {
  readonly oid: string;
  readonly etunimet: string;
  readonly kutsumanimi: string;
  readonly sukunimi: string;
  readonly syntymaaika?: string;
  readonly hetu?: string;
}

/** An import with what has become of its rows: `yhteensa` is the sum of `onnistuneet`, `virheet`, `keskeneraiset` and `perutut`. */
export interface TuontiJson extends Tuontimaarat {
  readonly id: number;
  readonly aika: string;
  readonly kasittelija: string;
  readonly rajapinta: Tuontirajapinta;
  /** Every row has been handled or cancelled. */
  readonly kasitelty: boolean;
  readonly peruttu?: string;
  /** `peru`: the reader may cancel what waits. `lue-ristiriidat`: the rows tell the names of conflicts. */
  readonly toimet: Tuontitiedot['toimet'];
}

/** What is wrong in a row. */
export interface RivipuuteJson {
  readonly koodi: Rivipuutekoodi;
  readonly kentta?: Rivinkentta;
  readonly syy: string;
  readonly ohje: string;
}

interface NimetJson {
  readonly etunimet?: string;
  readonly kutsumanimi?: string;
  readonly sukunimi?: string;
}

/** `GET /virkailija/nakymat/oppijanumerot/tuonnit/{id}/rivit`: one row. */
export interface TuontiriviJson {
  /** From zero, in the order sent. */
  readonly paikka: number;
  /** Identifier of the sending system. */
  readonly tunniste?: string;
  readonly tila: Rivintila;
  readonly puutteet: readonly RivipuuteJson[];
  readonly 'oppija-oid'?: string;
  /** State of the row's person. */
  readonly 'henkilon-tila'?: Yksilointitila;
  readonly ristiriita: boolean;
  /** The names as sent. Of a refused row always, of a conflict with the right to conflict details, otherwise never. */
  readonly annettu?: NimetJson;
  /** The register's names; only of a conflict, and only with that right. */
  readonly rekisteri?: NimetJson;
  /** Masked; with the same right. */
  readonly hetu?: string;
}

export function oppijanumeronakyma(
  yhteenveto: Henkilomaarat,
  henkilot: readonly VirheellinenHenkilo[],
  kieli: Kieli,
): Oppijanumeronakyma {
  return { yhteenveto, henkilot: henkilot.map((rivi) => henkiloRiviJson(rivi, kieli)) };
}

export function henkiloJson(tiedot: Yksiloitavatiedot, kieli: Kieli): HenkiloJson {
  const { henkilo, yhdistetyt, tuonnit, toimet } = tiedot;
  const numero = oppijanumero(henkilo);
  return {
    ...henkiloRiviJson(tiedot, kieli),
    ...(numero && { oppijanumero: numero }),
    ...(henkilo.yksilointi && { yksilointi: henkilo.yksilointi }),
    ...(henkilo.paanumero && { paanumero: henkilo.paanumero }),
    yhdistetyt: yhdistetyt.map(({ oid, etunimet, sukunimi }) => ({ oid, nimi: `${etunimet} ${sukunimi}` })),
    ...(henkilo.sukupuoli && { sukupuoli: henkilo.sukupuoli }),
    ...(henkilo.aidinkieli !== undefined && { aidinkieli: henkilo.aidinkieli }),
    kansalaisuudet: henkilo.kansalaisuudet,
    passinumerot: henkilo.passinumerot,
    sahkopostit: henkilo.sahkopostit,
    yrityksia: henkilo.yrityksia,
    ...(henkilo.seuraavaYritys && { 'seuraava-yritys': henkilo.seuraavaYritys }),
    muokattu: henkilo.muokattu,
    versio: henkilo.versio,
    tuonnit: tuonnit.map(({ id, aika, kasittelija }) => ({ id, aika, kasittelija })),
    toimet,
  };
}

export function paanumeroJson({
  oid,
  etunimet,
  kutsumanimi,
  sukunimi,
  syntymaaika,
  hetu,
}: Rekisterihenkilo): PaanumeroJson {
  return { oid, etunimet, kutsumanimi, sukunimi, ...(syntymaaika && { syntymaaika }), ...peitetty(hetu) };
}

export function tuontiJson({ tuonti, toimet }: Tuontitiedot): TuontiJson {
  const { id, aika, kasittelija, rajapinta, peruttu, maarat } = tuonti;
  const kasitelty = maarat.odottavat === 0;
  return { id, aika, kasittelija, rajapinta, ...maarat, kasitelty, ...(peruttu && { peruttu }), toimet };
}

export function tuontiriviJson({ rivi, henkilo, nakyvat }: Tuontirivinakyma, kieli: Kieli): TuontiriviJson {
  const { paikka, tunniste, tila, puutteet, oppijaOid, ristiriita, annettu } = rivi;
  return {
    paikka,
    ...(tunniste !== undefined && { tunniste: nakyvana(tunniste) }),
    tila,
    puutteet: puutteet.map((puute) => rivipuuteJson(puute, kieli)),
    ...(oppijaOid && { 'oppija-oid': oppijaOid }),
    ...(henkilo && { 'henkilon-tila': yksilointitila(henkilo) }),
    ristiriita,
    ...(nakyvat !== 'ei-nimia' && { annettu: nimetJson(annettu) }),
    ...(nakyvat === 'ristiriita' && henkilo && { rekisteri: nimetJson(henkilo) }),
    ...(nakyvat === 'ristiriita' && peitetty(annettu.hetu)),
  };
}

export function rivipuuteJson({ koodi, kentta }: Rivipuute, kieli: Kieli): RivipuuteJson {
  return { koodi, ...(kentta && { kentta }), ...RIVIPUUTTEET[koodi][kieli] };
}

function henkiloRiviJson({ henkilo, tuonnit }: VirheellinenHenkilo, kieli: Kieli): HenkiloRiviJson {
  const { oid, etunimet, kutsumanimi, sukunimi, syntymaaika, hetu, luotu } = henkilo;
  const tila = yksilointitila(henkilo);
  return {
    oid,
    etunimet,
    kutsumanimi,
    sukunimi,
    ...(syntymaaika && { syntymaaika }),
    ...peitetty(hetu),
    tila,
    ...YKSILOINTITILOJEN_TEKSTIT[tila][kieli],
    luotu,
    ...(tuonnit[0] && { kasittelija: tuonnit[0].kasittelija }),
  };
}

function nimetJson({ etunimet, kutsumanimi, sukunimi }: NimetJson): NimetJson {
  return {
    ...(etunimet !== undefined && { etunimet }),
    ...(kutsumanimi !== undefined && { kutsumanimi }),
    ...(sukunimi !== undefined && { sukunimi }),
  };
}

/** A sender may tell its rows apart by identity codes. */
function nakyvana(tunniste: string): string {
  return onHenkilotunnus(tunniste.trim().toUpperCase()) ? peitettyHenkilotunnus(tunniste.trim()) : tunniste;
}

function peitetty(hetu: string | undefined): { readonly hetu?: string } {
  return hetu === undefined ? {} : { hetu: peitettyHenkilotunnus(hetu) };
}
