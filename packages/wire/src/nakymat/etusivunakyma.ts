import {
  TYOLISTAT,
  type Etusivu,
  type Indeksihaku,
  type Paiva,
  type Siirtoyhteenveto,
  type TyolistanNimi,
} from '@ehoks/core';

/** How many plans need something done, and the conditions of the list of learners that show them. */
export interface TyolistaJson extends Pick<Indeksihaku, 'tila' | 'puuttuu'> {
  readonly nimi: TyolistanNimi;
  readonly maara: number;
}

/** `GET /virkailija/nakymat/etusivu?organisaatio-oid=`: how an organisation stands. What one may not see is absent. */
export interface Etusivunakyma {
  readonly siirrot?: Siirtoyhteenveto;
  readonly tyolistat?: readonly TyolistaJson[];
  /** Workplace periods that end on these days without telling how part-time they are. */
  readonly 'paattyvat-jaksot'?: { readonly alkaen: Paiva; readonly paattyen: Paiva; readonly maara: number };
  /** Messages of workplaces that nobody has taken care of. */
  readonly 'tyopaikkojen-viesteja'?: number;
}

export function etusivunakyma({ siirrot, tyolistat, jaksot, viesteja }: Etusivu): Etusivunakyma {
  return {
    ...(siirrot && { siirrot }),
    ...(tyolistat && { tyolistat: tyolistat.map(({ nimi, maara }) => ({ nimi, ...TYOLISTAT[nimi], maara })) }),
    ...(jaksot && { 'paattyvat-jaksot': jaksot }),
    ...(viesteja !== undefined && { 'tyopaikkojen-viesteja': viesteja }),
  };
}
