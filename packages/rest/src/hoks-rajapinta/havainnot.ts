import type { Havainto, Kieli } from '@ehoks/core';
import { havaintoJson } from '@ehoks/wire';

/** Findings of an accepted plan: `notifications` for today's clients, `havainnot` for those that want the place too. */
export function havaintodata(havainnot: readonly Havainto[], kieli: Kieli): { notifications: string[]; havainnot: unknown[] } {
  const kerrotut = havainnot.map((havainto) => havaintoJson(havainto, kieli));
  return { notifications: kerrotut.map(({ viesti }) => viesti), havainnot: kerrotut };
}
