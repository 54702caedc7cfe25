import { EhoksError, kebab } from '@ehoks/core';
import type { Muoto } from './muodot.js';

/** Fields of a request and the form of each, by their names in the domain; on the wire the names are in kebab-case. */
export type Kentat = Readonly<Record<string, Muoto<unknown>>>;
type Arvot<K extends Kentat> = { readonly [N in keyof K]: NonNullable<ReturnType<K[N]>> };
type Ei = Readonly<Record<never, never>>;

/** A JSON body that has these fields and no others. Throws `pyynto.parametri` of the first that is missing, wrong or unknown. */
export function lueKentat<P extends Kentat, V extends Kentat = Ei>(
  runko: unknown,
  pakolliset: P,
  valinnaiset?: V,
): Arvot<P> & Partial<Arvot<V>> {
  if (typeof runko !== 'object' || runko === null || Array.isArray(runko)) throw kelvoton('body');
  const tunnetut = Object.keys({ ...pakolliset, ...valinnaiset }).map(kebab);
  const tuntematon = Object.keys(runko).find((avain) => !tunnetut.includes(avain));
  if (tuntematon !== undefined) throw kelvoton(tuntematon.slice(0, NIMEN_ENIMMAISPITUUS));
  return luettu(new Map(Object.entries(runko)), pakolliset, valinnaiset);
}

/**
 * The fields of a query; others in it mean nothing. `nimeksi`: how a field is called in the query. Throws `pyynto.parametri` of the first
 * that is missing or wrong.
 */
export function lueHaku<P extends Kentat, V extends Kentat = Ei>(
  haku: URLSearchParams,
  pakolliset: P,
  valinnaiset?: V,
  nimeksi = kebab,
): Arvot<P> & Partial<Arvot<V>> {
  // The first of those given twice.
  return luettu(new Map([...haku].reverse()), pakolliset, valinnaiset, nimeksi);
}

/** One part of a path, by its name in the route. Throws `pyynto.parametri`. */
export function lueParametri<T>(parametrit: Readonly<Record<string, string>>, nimi: string, muoto: Muoto<T>): T {
  const arvo = muoto(parametrit[nimi]);
  if (arvo === undefined) throw kelvoton(kebab(nimi));
  return arvo;
}

/** Characters: a name comes from the caller and goes into the answer. */
const NIMEN_ENIMMAISPITUUS = 100;

function luettu<P extends Kentat, V extends Kentat>(
  lahde: ReadonlyMap<string, unknown>,
  pakolliset: P,
  valinnaiset: V | undefined,
  nimeksi = kebab,
): Arvot<P> & Partial<Arvot<V>> {
  const tulos: Record<string, unknown> = {};
  for (const [nimi, muoto] of Object.entries({ ...pakolliset, ...valinnaiset })) {
    const avain = nimeksi(nimi);
    if (!lahde.has(avain) && !Object.hasOwn(pakolliset, nimi)) continue;
    const arvo = muoto(lahde.get(avain));
    if (arvo === undefined) throw kelvoton(avain);
    tulos[nimi] = arvo;
  }
  return tulos as Arvot<P> & Partial<Arvot<V>>;
}

/** The refusal of a part of a request by its name on the wire. */
export function kelvoton(nimi: string): EhoksError {
  return new EhoksError('pyynto.parametri', { tiedot: { nimi } });
}
