import { EhoksError } from '@ehoks/core';
import type { Pyynto } from './reitti.js';

/** A field of the form; `undefined` when it is missing, empty, given twice, or holds a NUL, which not every database keeps. */
export function kenttaJosOn({ runko }: Pyynto, nimi: string): string | undefined {
  const arvo = (runko as Readonly<Record<string, unknown>>)[nimi];
  return typeof arvo === 'string' && arvo !== '' && !arvo.includes('\0') ? arvo : undefined;
}

/** A field of the form. Throws `pyynto.parametri` where `kenttaJosOn` has none. */
export function kentta(pyynto: Pyynto, nimi: string): string {
  const arvo = kenttaJosOn(pyynto, nimi);
  if (arvo === undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi } });
  return arvo;
}
