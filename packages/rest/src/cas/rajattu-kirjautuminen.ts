import { EhoksError, KIELTAYTYMISET } from '@ehoks/core';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';

/**
 * A login by whatever door: refused by `pyynto.liian-monta` when its source has failed too often, and counted when it fails.
 * A locked account is not: its system would otherwise shut out everyone behind the same address.
 */
export async function rajattuKirjautuminen<T>(
  rajat: Kutsurajat,
  lahde: string,
  kirjaudu: () => Promise<T>,
): Promise<T> {
  await rajat.vaadiKirjautuminen(lahde);
  try {
    return await kirjaudu();
  } catch (virhe) {
    if (EhoksError.on(virhe) && KIELTAYTYMISET[virhe.koodi].siirtokoodi === 401)
      await rajat.kirjautuminenEpaonnistui(lahde);
    throw virhe;
  }
}
