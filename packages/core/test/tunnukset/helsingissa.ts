import type { Aikaleima } from '../../src/aika/aikaleima.js';

const HELSINGISSA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2025-03-03 23.59` Suomen aikaa hetkenä. */
export function hetkiHelsingissa(solu: string): Aikaleima {
  const paikallinen = solu.replace('.', ':');
  for (const ero of ['+02:00', '+03:00']) {
    const hetki = new Date(`${paikallinen.replace(' ', 'T')}:00${ero}`);
    if (HELSINGISSA.format(hetki) === paikallinen) return hetki.toISOString() as Aikaleima;
  }
  throw new Error(`Ei hetki Suomen aikaa: ${solu}`);
}
