import type { Kieli } from '@ehoks/core';
import type { Hylkays } from '../asiakas/hylkays.js';
import { sanat } from './tekstit.js';

/** A refusal in one line: what, how to mend it, and when to go on. */
export function hylkaysTekstina({ viesti, ohje, aikaisintaan }: Hylkays, kieli: Kieli): string {
  const jatko = aikaisintaan && sanat(kieli)('aikaisintaan', { aika: hetki(aikaisintaan, kieli) });
  return [viesti, ohje, jatko].filter(Boolean).join(' ');
}

/** In the time of Finland. */
function hetki(iso: string, kieli: Kieli): string {
  const muoto = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' } as const;
  return new Intl.DateTimeFormat(kieli === 'en' ? 'en-GB' : kieli, muoto).format(new Date(iso));
}
