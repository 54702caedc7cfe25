import type { Kello } from '../aika/kello.port.js';
import type { Tunnus } from './tunnus.js';

/**
 * Tunnus uudella salasanalla. Hetki luetaan vasta varaston muunnoksessa: sitä ennen vanhalla salasanalla onnistunut
 * kirjautuminen on silloin aina vaihtoa vanhempi.
 */
export function salasanaVaihdettuna(tunnus: Tunnus, salasanatiiviste: string, kello: Kello): Tunnus {
  return { ...tunnus, salasanatiiviste, salasanaVaihdettu: kello.nyt() };
}
