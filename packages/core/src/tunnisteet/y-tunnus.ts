import type { Merkitty } from '../merkki.js';

/** Yritys- ja yhteisötunnus, 1234567-1. */
export type YTunnus = Merkitty<string, 'YTunnus'>;

export const Y_TUNNUS = /^[0-9]{7}-[0-9]$/;

const PAINOT = [7, 9, 10, 5, 8, 4, 2] as const;

/** Tarkiste: painotettu summa mod 11; jäännöstä 1 ei anneta kenellekään, muuten tarkiste on 11 − jäännös (nollasta nolla). */
export function onYTunnus(arvo: string): arvo is YTunnus {
  if (!Y_TUNNUS.test(arvo)) return false;
  const jaannos = PAINOT.reduce((summa, paino, i) => summa + paino * Number(arvo[i]), 0) % 11;
  if (jaannos === 1) return false;
  return Number(arvo[8]) === (jaannos === 0 ? 0 : 11 - jaannos);
}
