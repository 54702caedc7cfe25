import type { Portti } from '@ehoks/core';
import type { ContainerModuleLoadOptions } from 'inversify';

/** What a class can do without may be left out. */
type Portit<D> = {
  readonly [K in keyof D]: Portti<Exclude<D[K], undefined>> | (new (...args: never[]) => Exclude<D[K], undefined>);
};

/**
 * Binds a class of core with one deps object as a singleton, without decorators in the domain. A missing or swapped
 * port is a compile error.
 */
export function sido<D extends object, T>(
  { bind }: Pick<ContainerModuleLoadOptions, 'bind'>,
  luokka: new (deps: D) => T,
  portit: Portit<NoInfer<D>>,
): void {
  const avaimet = Object.keys(portit) as (keyof D & string)[];
  const luo = (...arvot: unknown[]): T =>
    new luokka(Object.fromEntries(avaimet.map((avain, i) => [avain, arvot[i]])) as D);
  bind(luokka)
    .toResolvedValue(luo, avaimet.map((avain) => portit[avain]) as never)
    .inSingletonScope();
}
