/** The neighbours as the control calls name them; `cas` is both CAS and CAS-oppija. */
export const PALVELUT = [
  'koski',
  'onr',
  'organisaatio',
  'koodisto',
  'eperusteet',
  'lokalisointi',
  'vtj',
  'cas',
] as const;
export type Palvelu = (typeof PALVELUT)[number];

/** How a neighbour can be made to fail. */
export const VIKATILAT = ['503', '500', 'timeout', 'katkos', 'roska'] as const;
export type Vikatila = (typeof VIKATILAT)[number];

export interface Vika {
  readonly tila: Vikatila;
  /** When it heals by itself, by `performance.now()`: a stopped test clock must not keep it alive. */
  readonly paattyy?: number;
}

/** One call that a neighbour was asked. */
export interface Kutsu {
  readonly aika: string;
  readonly palvelu: Palvelu;
  readonly metodi: string;
  /** Path without the query, which may hold a ticket. */
  readonly polku: string;
  /** Status of the answer, or the fault that stood in for one; null while the answer is under way. */
  tila: number | Vikatila | null;
}
