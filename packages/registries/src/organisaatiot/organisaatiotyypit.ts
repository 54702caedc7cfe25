import type { Organisaatiotaso } from '@ehoks/core';

/** Levels of rights by the code set `organisaatiotyyppi`; organisations of other types have none. */
export const TASOT: ReadonlyMap<string, Organisaatiotaso> = new Map([
  ['organisaatiotyyppi_01', 'koulutustoimija'],
  ['organisaatiotyyppi_02', 'oppilaitos'],
  ['organisaatiotyyppi_03', 'toimipiste'],
  // oppisopimustoimipiste
  ['organisaatiotyyppi_04', 'toimipiste'],
]);
