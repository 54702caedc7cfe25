import { type Kieli, type Paiva, tarkista } from '@ehoks/core';
import type { Objekti } from '@ehoks/wire/esitys';
import { havaintoJson, lueKorvaus, lueLuonti, type HavaintoJson } from '@ehoks/wire';

/** What the rules that need no registry say of the plan as it is on the form. */
export function tarkistettu(
  suunnitelma: Objekti,
  toiminto: 'luo' | 'korvaa',
  tanaan: Paiva,
  kieli: Kieli,
): readonly HavaintoJson[] {
  const luettu = toiminto === 'luo' ? lueLuonti(suunnitelma) : lueKorvaus(suunnitelma);
  return tarkista(luettu, { toiminto, tanaan }).map((havainto) => havaintoJson(havainto, kieli));
}
