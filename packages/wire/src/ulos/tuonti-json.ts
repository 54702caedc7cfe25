import {
  oppijanumero,
  peitettyHenkilotunnus,
  yksilointitila,
  type Kieli,
  type Rekisterihenkilo,
  type TuontiMaarineen,
  type Tuontirivinakyma,
  type Yksilointitila,
} from '@ehoks/core';
import { rivipuuteJson } from '../nakymat/oppijanumeronakymat.js';
import type { Json } from './hoks-json.js';

/** Progress of an import, in the words of the national service. */
export function tuonninPerustiedotJson({ id, maarat, peruttu }: TuontiMaarineen): Json {
  const kasiteltyja = maarat.yhteensa - maarat.odottavat;
  return {
    id,
    kasiteltavia: maarat.yhteensa,
    kasiteltyja,
    kasitelty: maarat.odottavat === 0,
    ...(peruttu && { peruttu: aikana(peruttu) }),
  };
}

/** States of a person, in the words that the national service has for them in its list of errors. */
export const YKSILOINTITILOJEN_NIMET = {
  onnistunut: 'OK',
  virhe: 'VIRHE',
  kesken: 'KESKEN',
  'henkilotunnus-puuttuu': 'HETU_PUUTTUU',
} as const satisfies Record<Yksilointitila, string>;

/** A row of an import with its person: of a conflict the numbers alone, for the names are not the sender's to know. `yksilointiTila` and `virheet` are ours: a refused row has no person, and the others are not refused with it. */
export function tuonninRiviJson({ rivi, henkilo, yhdistetyt }: Tuontirivinakyma, kieli: Kieli): Json {
  return {
    tunniste: rivi.tunniste ?? null,
    ...(henkilo && { henkilo: (rivi.ristiriita ? yleistunnisteJson : rekisterihenkiloJson)(henkilo, yhdistetyt) }),
    ...(henkilo && { yksilointiTila: YKSILOINTITILOJEN_NIMET[yksilointitila(henkilo)] }),
    ...(rivi.ristiriita && { conflict: true }),
    ...(rivi.puutteet.length > 0 && { virheet: rivi.puutteet.map((puute) => ({ ...rivipuuteJson(puute, kieli) })) }),
    ...(rivi.tila === 'peruttu' && { peruttu: true }),
  };
}

/** A person as the national service tells one. The identity code is masked here too. */
export function rekisterihenkiloJson(henkilo: Rekisterihenkilo, yhdistetyt: readonly Rekisterihenkilo[]): Json {
  const { oid, hetu, etunimet, kutsumanimi, sukunimi, syntymaaika, sukupuoli, aidinkieli } = henkilo;
  return {
    ...yleistunnisteJson(henkilo, yhdistetyt),
    oid,
    luotu: aikana(henkilo.luotu),
    muokattu: aikana(henkilo.muokattu),
    hetu: hetu === undefined ? null : peitettyHenkilotunnus(hetu),
    etunimet,
    kutsumanimi,
    sukunimi,
    syntymaaika: syntymaaika ?? null,
    sukupuoli: koodina(sukupuoli),
    aidinkieli: koodina(aidinkieli),
    kansalaisuus: henkilo.kansalaisuudet.map((koodi) => ({ koodi })),
    yhteystiedotRyhma: [],
  };
}

/** The numbers of a person. */
export function yleistunnisteJson(henkilo: Rekisterihenkilo, yhdistetyt: readonly Rekisterihenkilo[]): Json {
  const { oid, paanumero } = henkilo;
  return {
    oid,
    oppijanumero: oppijanumero(henkilo) ?? null,
    passivoitu: paanumero !== undefined,
    linked: paanumero === undefined ? yhdistetyt.map((yhdistetty) => yhdistetty.oid) : [paanumero],
  };
}

/** A changed person and whose number is in force: of somebody else it is the numbers alone, for the names may be others' to know. */
export function muutosJson(henkilo: Rekisterihenkilo, yhdistetyt: readonly Rekisterihenkilo[]): Json {
  const { oid, paanumero } = henkilo;
  const master =
    paanumero === undefined
      ? rekisterihenkiloJson(henkilo, yhdistetyt)
      : { oid: paanumero, oppijanumero: paanumero, passivoitu: false };
  return { oid, master };
}

/** An import in the summary of imports, in the words of the national service. */
export function tuontikoosteJson({ id, aika, tuoja, kasittelija, rajapinta, maarat }: TuontiMaarineen): Json {
  return {
    id,
    oid: tuoja.oid,
    author: kasittelija,
    timestamp: aikana(aika),
    total: maarat.yhteensa,
    inProgress: maarat.keskeneraiset,
    successful: maarat.onnistuneet,
    failures: maarat.virheet,
    conflicts: maarat.ristiriidat,
    api: rajapinta,
  };
}

/** A row as it was sent, with the person that it led to. */
export function tuontidataJson({ rivi, henkilo }: Tuontirivinakyma): Json {
  const { hetu, etunimet, kutsumanimi, sukunimi } = rivi.annettu;
  return {
    tunniste: rivi.tunniste ?? null,
    henkilo: {
      hetu: hetu === undefined ? null : peitettyHenkilotunnus(hetu),
      etunimet: etunimet ?? null,
      kutsumanimi: kutsumanimi ?? null,
      sukunimi: sukunimi ?? null,
    },
    henkiloOid: henkilo?.oid ?? null,
    henkiloNimi: henkilo ? `${henkilo.sukunimi}, ${henkilo.etunimet}` : null,
    conflict: rivi.ristiriita,
  };
}

/** A page of which it is known only whether there is a next one; `sivu` from one. */
export function viipale(results: readonly Json[], sivu: number, koko: number, last: boolean): Json {
  return { number: sivu, size: koko, numberOfElements: results.length, first: sivu === 1, last, results: [...results] };
}

/** A page as Spring tells one; `sivu` from zero. */
export function springSivu(content: readonly Json[], sivu: number, koko: number, yhteensa: number): Json {
  const totalPages = Math.ceil(yhteensa / koko);
  return {
    content: [...content],
    pageable: { pageNumber: sivu, pageSize: koko, offset: sivu * koko, paged: true, unpaged: false },
    totalPages,
    totalElements: yhteensa,
    last: sivu + 1 >= totalPages,
    first: sivu === 0,
    size: koko,
    number: sivu,
    numberOfElements: content.length,
    empty: content.length === 0,
  };
}

/** Milliseconds since 1970. */
function aikana(aika: string): number {
  return Date.parse(aika);
}

function koodina(koodi: string | undefined): Json | null {
  return koodi === undefined ? null : { koodi };
}
