import { aikaleima, estaa, paivaHelsingissa, tarkista, type Havainto, type Kieli, type Saantotasot } from '@ehoks/core';
import { havaintoJson, lueKorvaus, lueLuonti, lueMuutos, type HavaintoJson } from '@ehoks/wire';

/** POST, PUT and PATCH: each has a form of its own. */
export type Kirjoitustoiminto = 'luo' | 'korvaa' | 'muuta';
const LUKIJAT = { luo: lueLuonti, korvaa: lueKorvaus, muuta: lueMuutos } as const satisfies Record<
  Kirjoitustoiminto,
  unknown
>;

export interface Tarkistus {
  /** Would the service take it, as far as can be known without registries and the stored plan? */
  readonly kelpaa: boolean;
  readonly havainnot: readonly HavaintoJson[];
}

/** The form and the rules of a plan, here and now: the same that the service would run. Asks nobody. */
export function tarkistaSuunnitelma(
  json: unknown,
  {
    toiminto = 'luo',
    kieli = 'fi',
    nyt = new Date(),
    saantotasot = {},
    lukuhavainnot = [],
  }: {
    readonly toiminto?: Kirjoitustoiminto;
    readonly kieli?: Kieli;
    readonly nyt?: Date;
    /** As in the service's settings. */
    readonly saantotasot?: Saantotasot;
    /** What could not be read where the plan was. */
    readonly lukuhavainnot?: readonly Havainto[];
  } = {},
): Tarkistus {
  const { luonnos, muotohavainnot } = LUKIJAT[toiminto](json);
  // Why there is nothing to read says it all.
  const lukematta = json === undefined && lukuhavainnot.length > 0;
  const tanaan = paivaHelsingissa(aikaleima(nyt.toISOString()));
  const havainnot: readonly Havainto[] = tarkista(
    { luonnos, muotohavainnot: lukematta ? lukuhavainnot : [...lukuhavainnot, ...muotohavainnot] },
    { toiminto, tanaan },
    saantotasot,
  );
  return { kelpaa: !estaa(havainnot), havainnot: havainnot.map((havainto) => havaintoJson(havainto, kieli)) };
}
