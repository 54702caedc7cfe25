import { EhoksError } from '@ehoks/core';
import type { Pyynto } from './reitti.js';

/** A field of the form; `undefined` when it is missing, empty or given twice. */
export function kenttaJosOn({ runko }: Pyynto, nimi: string): string | undefined {
  const arvo = (runko as Readonly<Record<string, unknown>>)[nimi];
  return typeof arvo === 'string' && arvo !== '' ? arvo : undefined;
}

/** A field of the form. Throws `pyynto.parametri` when it is missing, empty or given twice. */
export function kentta(pyynto: Pyynto, nimi: string): string {
  const arvo = kenttaJosOn(pyynto, nimi);
  if (arvo === undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi } });
  return arvo;
}
