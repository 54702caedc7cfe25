import type { Aikaleima } from '../aika/aikaleima.js';
import type { KielinenTeksti } from '../virheet/tekstit.js';

/** Kenelle tiedote näytetään: kunkin omilla sivuilla. */
export const YLEISOT = ['virkailija', 'oppija', 'tyopaikka'] as const;
export type Yleiso = (typeof YLEISOT)[number];

/** Opetushallituksen tiedote palvelun sivuilla: pelkkää tekstiä. */
export interface Tiedote {
  /** UUID. */
  readonly id: string;
  readonly otsikko: KielinenTeksti;
  readonly teksti: KielinenTeksti;
  readonly alkaen: Aikaleima;
  /** Ensimmäinen hetki, jona tiedotetta ei enää näytetä; puuttuu, kun se näkyy toistaiseksi. */
  readonly asti?: Aikaleima;
  readonly yleiso: readonly Yleiso[];
}

/** Yleisölle nyt näytettävät, viimeksi alkaneesta alkaen. */
export function voimassaOlevatTiedotteet(
  tiedotteet: readonly Tiedote[],
  yleiso: Yleiso,
  nyt: Aikaleima,
): readonly Tiedote[] {
  return tiedotteet
    .filter((tiedote) => tiedote.yleiso.includes(yleiso))
    .filter(({ alkaen, asti }) => alkaen <= nyt && (asti === undefined || nyt < asti))
    .sort((a, b) => (a.alkaen < b.alkaen ? 1 : a.alkaen > b.alkaen ? -1 : 0));
}
