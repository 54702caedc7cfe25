import type { Kenttanimenavain, Kenttanimet } from '@ehoks/wire/kenttanimet';

type Kenttatekstit = Readonly<Record<`kentta.${Kenttanimenavain}`, string>>;

/** Names of the plan's fields among the pages' texts, `kentta.<name>`. */
export function kenttatekstit(nimet: Kenttanimet): Kenttatekstit {
  return Object.fromEntries(Object.entries(nimet).map(([avain, nimi]) => [`kentta.${avain}`, nimi])) as Kenttatekstit;
}
