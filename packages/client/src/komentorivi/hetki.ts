import type { Kieli } from '@ehoks/core';

/** A moment in the time of Finland. */
export function hetki(iso: string, kieli: Kieli): string {
  const muoto = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' } as const;
  return new Intl.DateTimeFormat(kieli === 'en' ? 'en-GB' : kieli, muoto).format(new Date(iso));
}
