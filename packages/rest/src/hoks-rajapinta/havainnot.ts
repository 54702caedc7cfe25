import type { Havainto, Kieli } from '@ehoks/core';
import { havaintoJson, type HavaintoJson } from '@ehoks/wire';

/** Findings of an accepted plan: `notifications` as sentences with their places, `havainnot` with every detail apart. */
export function havaintodata(
  havainnot: readonly Havainto[],
  kieli: Kieli,
): { notifications: string[]; havainnot: HavaintoJson[] } {
  const kerrotut = havainnot.map((havainto) => havaintoJson(havainto, kieli));
  return {
    notifications: kerrotut.map(({ viesti, polku }) => (polku === '' ? viesti : `${viesti} (${polku})`)),
    havainnot: kerrotut,
  };
}
