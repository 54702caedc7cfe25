import { EhoksError, KIELTAYTYMISET } from '@ehoks/core';
import { lahdeavain } from '../pyynto/lahdeavain.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';

/**
 * A login by whatever door: refused by `pyynto.liian-monta` when its source has failed too often, and counted when it fails.
 * A locked account is not: its system would otherwise shut out everyone behind the same address. What is locked is locked for
 * the source that `kirjaudu` is given.
 */
export function rajattuKirjautuminen<T>(
  rajat: Kutsurajat,
  lahde: string,
  kirjaudu: (lahde: string) => Promise<T>,
): Promise<T> {
  return rajat.kirjautuminen(
    lahde,
    () => kirjaudu(lahdeavain(lahde)),
    (virhe) => EhoksError.on(virhe) && KIELTAYTYMISET[virhe.koodi].siirtokoodi === 401,
  );
}
