/**
 * Types of institution that give vocational education or the training that prepares for it.
 * Source: Koodisto, code set `oppilaitostyyppi`, by the names of its codes.
 */
export const AMMATILLISET_OPPILAITOSTYYPIT: ReadonlyMap<string, string> = new Map([
  ['oppilaitostyyppi_21', 'Ammatilliset oppilaitokset'],
  ['oppilaitostyyppi_22', 'Ammatilliset erityisoppilaitokset'],
  ['oppilaitostyyppi_23', 'Ammatilliset erikoisoppilaitokset'],
  ['oppilaitostyyppi_24', 'Ammatilliset aikuiskoulutuskeskukset'],
  ['oppilaitostyyppi_61', 'Musiikkioppilaitokset'],
  ['oppilaitostyyppi_62', 'Liikunnan koulutuskeskukset'],
  ['oppilaitostyyppi_63', 'Kansanopistot'],
  ['oppilaitostyyppi_64', 'Kansalaisopistot'],
]);
