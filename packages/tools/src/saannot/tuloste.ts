import { type Kieli, TASOT } from '@ehoks/core';
import { havaintoJson } from '@ehoks/wire';
import { SANAT } from './sanat.js';
import type { Tarkistamatta, Tulos } from './tarkista-tiedosto.js';

const PUUTTEET = ['rekisteri', 'tallennettu'] as const satisfies readonly Tarkistamatta['puuttuu'][];

/** For a person: findings by place, what was left unchecked, and a summary. */
export function tuloste({ hyvaksytty, havainnot, tarkistamatta, kunnossa }: Tulos, kieli: Kieli): string {
  const sanat = SANAT[kieli];
  const havaitut = havainnot.map((havainto) => ({ ...havaintoJson(havainto, kieli), taso: havainto.taso }));
  const paikat = [...new Set(havaitut.map(({ polku }) => polku))];
  const otsake = Math.max(0, ...[...Object.values(sanat.tasot), sanat.ohje, sanat.peruste].map(({ length }) => length));
  const rivi = (nimi: string, teksti: string): string => `  ${nimi.padEnd(otsake)}  ${teksti}`;
  const paikassa = (paikka: string): string[] =>
    havaitut
      .filter(({ polku }) => polku === paikka)
      .flatMap(({ taso, koodi, viesti, ohje, peruste }) => [
        rivi(sanat.tasot[taso], koodi),
        rivi('', viesti),
        rivi(sanat.ohje, ohje),
        rivi(sanat.peruste, peruste),
      ]);
  return [
    ...paikat.flatMap((paikka) => [paikka || sanat.koko, ...paikassa(paikka), '']),
    ...PUUTTEET.flatMap((puute) => {
      const saannot = tarkistamatta.filter(({ puuttuu }) => puuttuu === puute).map(({ saanto }) => saanto);
      if (saannot.length === 0) return [];
      return [`${sanat.eiTarkistettu[puute]}:`, ...saannot.map(({ koodi, lause }) => `  ${koodi}: ${lause}`), ''];
    }),
    [
      ...TASOT.map((taso) => `${sanat.tasot[taso]} ${havaitut.filter((havaittu) => havaittu.taso === taso).length}`),
      `${sanat.kunnossa} ${kunnossa}`,
      `${sanat.eiTarkistettu.rekisteri.replace(/ \(.*/, '')} ${tarkistamatta.length}`,
    ].join(' · '),
    hyvaksytty ? sanat.hyvaksytty : sanat.hylatty,
  ].join('\n');
}

/** For a program: the findings as the API gives them. */
export function jsonTuloste({ hyvaksytty, havainnot, tarkistamatta }: Tulos, kieli: Kieli): string {
  const tulos = {
    hyvaksytty,
    havainnot: havainnot.map((havainto) => havaintoJson(havainto, kieli)),
    'ei-tarkistettu': tarkistamatta.map(({ saanto }) => saanto.koodi),
  };
  return JSON.stringify(tulos, null, 2);
}
