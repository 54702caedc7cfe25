import { aikaleima, onPaiva, paivaHelsingissa } from '@ehoks/core';
import type { ReactNode } from 'react';

/** A day as Finns write it, in every language of the page: 5.2.2026. */
export function paivaksi(paiva: string): string {
  const [vuosi, kuukausi, pv] = paiva.slice(0, 10).split('-');
  return `${Number(pv)}.${Number(kuukausi)}.${vuosi}`;
}

const KIRJOITETTU = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;

/** A written day as the API has it; `undefined` when it is none. */
export function luePaiva(teksti: string): string | undefined {
  const [, pv = '', kuukausi = '', vuosi = ''] = KIRJOITETTU.exec(teksti) ?? [];
  const paiva = `${vuosi}-${kuukausi.padStart(2, '0')}-${pv.padStart(2, '0')}`;
  return onPaiva(paiva) ? paiva : undefined;
}

/** A day written as 5.2.2026 in the form of the API. What is no day stays as it was written, and nothing is `undefined`. */
export function paivamaaraksi(teksti: string): string | undefined {
  const [, paiva = '', kuukausi = '', vuosi = ''] = KIRJOITETTU.exec(teksti) ?? [];
  if (vuosi !== '') return `${vuosi}-${kuukausi.padStart(2, '0')}-${paiva.padStart(2, '0')}`;
  return teksti === '' ? undefined : teksti;
}

/** A day, or nothing when there is none. */
export function Paiva({ paiva }: { readonly paiva: string | undefined }): ReactNode {
  return paiva === undefined ? null : <time dateTime={paiva}>{paivaksi(paiva)}</time>;
}

const KELLO = new Intl.DateTimeFormat('fi-FI', { timeStyle: 'short', timeZone: 'Europe/Helsinki' });

/** The time of day of an instant on Finnish clocks. */
export function kelloksi(hetki: string): string {
  return KELLO.format(new Date(hetki));
}

/** An instant on Finnish clocks, the same in every language of the page: 5.2.2026 9.05. */
export function hetkeksi(hetki: string): string {
  return `${paivaksi(paivaHelsingissa(aikaleima(hetki)))} ${kelloksi(hetki)}`;
}

/** An instant on Finnish clocks, or nothing when there is none. */
export function Hetki({ hetki }: { readonly hetki: string | undefined }): ReactNode {
  return hetki === undefined ? null : <time dateTime={hetki}>{hetkeksi(hetki)}</time>;
}
