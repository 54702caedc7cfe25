import { EhoksError, type Kieltaytymiskoodi } from '@ehoks/core';

/** The code of the refusal, `undefined` when the work succeeded. Any other failure is passed on as it is. */
export async function kieltaytyminen(tyo: Promise<unknown>): Promise<Kieltaytymiskoodi | undefined> {
  try {
    await tyo;
    return undefined;
  } catch (virhe) {
    if (EhoksError.on(virhe)) return virhe.koodi;
    throw virhe;
  }
}
