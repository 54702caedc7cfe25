import type { ReactNode } from 'react';

/** A day as Finns write it, in every language of the page: 5.2.2026. */
export function paivaksi(paiva: string): string {
  const [vuosi, kuukausi, pv] = paiva.slice(0, 10).split('-');
  return `${Number(pv)}.${Number(kuukausi)}.${vuosi}`;
}

/** A day, or nothing when there is none. */
export function Paiva({ paiva }: { readonly paiva: string | undefined }): ReactNode {
  return paiva === undefined ? null : <time dateTime={paiva}>{paivaksi(paiva)}</time>;
}

const HETKI = new Intl.DateTimeFormat('fi-FI', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' });

/** An instant on Finnish clocks. */
export function Hetki({ hetki }: { readonly hetki: string | undefined }): ReactNode {
  return hetki === undefined ? null : <time dateTime={hetki}>{HETKI.format(new Date(hetki))}</time>;
}
