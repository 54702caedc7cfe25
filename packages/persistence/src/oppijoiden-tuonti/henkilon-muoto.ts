import { hakumuoto, henkilonTunnisteet, yksilointitila, type Rekisterihenkilo } from '@ehoks/core';
import type { HenkilotunnisteRivi, RekisterihenkiloRivi } from '../rivit/oppijoiden-tuonnin-rivit.js';
import type { Henkilotietosalain } from './henkilotietosalain.js';

export type LuettuHenkilo = Pick<RekisterihenkiloRivi, 'oid' | 'henkilo'>;

export const HENKILON_LUKU = 'SELECT oid, henkilo FROM ehoks_rekisterihenkilot';

/** A person: encrypted, with what is searched and sorted by beside it. */
export function henkilonRivi(salain: Henkilotietosalain, henkilo: Rekisterihenkilo): RekisterihenkiloRivi {
  const { oid, versio, seuraavaYritys, paanumero, luotu, muokattu, sukunimi, etunimet } = henkilo;
  return {
    oid,
    versio,
    tila: yksilointitila(henkilo),
    nimiHaku: ` ${hakumuoto(`${sukunimi} ${etunimet}`)}`,
    seuraavaYritys: seuraavaYritys ?? null,
    paanumero: paanumero ?? null,
    luotu,
    muokattu,
    henkilo: salain.salaa(JSON.stringify(henkilo), oid),
  };
}

export function henkiloksi(salain: Henkilotietosalain, { oid, henkilo }: LuettuHenkilo): Rekisterihenkilo {
  return JSON.parse(salain.avaa(henkilo, oid)) as Rekisterihenkilo;
}

/** Keyed hashes of what a person is found by, besides the number. */
export function tunnisteidenRivit(
  salain: Henkilotietosalain,
  henkilo: Rekisterihenkilo,
): readonly HenkilotunnisteRivi[] {
  const haettavat = henkilonTunnisteet(henkilo).filter(({ laji }) => laji !== 'oid');
  const tiivisteet = new Set(haettavat.map((tunniste) => salain.tiiviste(tunniste)));
  return [...tiivisteet].map((tiiviste) => ({ tiiviste, oid: henkilo.oid }));
}
