import type { ReactNode } from 'react';
import { useKieli } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';

/** From a day to another; one day alone once. */
export function Ajat({ alku, loppu }: { readonly alku: string; readonly loppu: string }): ReactNode {
  if (alku === loppu) return <time dateTime={alku}>{paivaksi(alku)}</time>;
  return (
    <span>
      <time dateTime={alku}>{paivaksi(alku)}</time> – <time dateTime={loppu}>{paivaksi(loppu)}</time>
    </span>
  );
}

/** A day like a leaf of a calendar; the same is beside it in words. */
export function Paivalaatta({ paiva }: { readonly paiva: string }): ReactNode {
  const kieli = useKieli();
  const kuukausi = new Intl.DateTimeFormat(kieli, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${paiva}T00:00:00Z`),
  );
  return (
    <span className="paivalaatta" aria-hidden="true">
      <span className="paivalaatan-paiva">{Number(paiva.slice(8, 10))}</span>
      <span>{kuukausi.replace('.', '')}</span>
    </span>
  );
}
