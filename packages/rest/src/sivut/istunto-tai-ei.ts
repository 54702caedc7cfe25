import { EhoksError } from '@ehoks/core';

/** Who is logged in, or `undefined` for a page that serves both; other refusals are thrown on. */
export async function istuntoTaiEi<T>(haku: Promise<T>): Promise<T | undefined> {
  try {
    return await haku;
  } catch (virhe) {
    if (EhoksError.on(virhe) && virhe.koodi === 'istunto.puuttuu') return undefined;
    throw virhe;
  }
}
