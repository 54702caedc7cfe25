import { EhoksError } from '@ehoks/core';

/** The name of the neighbour that `tyo` was refused for, `undefined` when it succeeded. Any other failure is passed on as it is. */
export async function eiVastannut(tyo: Promise<unknown>): Promise<unknown> {
  try {
    await tyo;
    return undefined;
  } catch (virhe) {
    if (EhoksError.on(virhe) && virhe.koodi === 'rekisteri.ei-vastaa') return virhe.tiedot.palvelu;
    throw virhe;
  }
}
