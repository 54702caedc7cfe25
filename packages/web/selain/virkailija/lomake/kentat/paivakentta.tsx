import { aikaleima, hetkiHelsingissa, onPaiva, paivaHelsingissa } from '@ehoks/core';
import type { ReactNode } from 'react';
import { Paivasyote } from '../../../yhteiset/paivasyote.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

/** A day. Of an instant the day in Finland is asked: noon of it is meant. */
export function Paivakentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { arvo, aseta, ...tila } = useKentta(ominaisuudet);
  const teksti = typeof arvo === 'string' ? arvo : undefined;
  if (ominaisuudet.kentta.laji !== 'hetki') return <Paivasyote {...tila} arvo={teksti} aseta={aseta} />;
  return (
    <Paivasyote
      {...tila}
      arvo={teksti === undefined ? undefined : hetkenPaiva(teksti)}
      aseta={(paiva) => aseta(paiva !== undefined && onPaiva(paiva) ? hetkiHelsingissa(paiva, '12:00') : paiva)}
    />
  );
}

/** What is being written is no instant yet. */
function hetkenPaiva(teksti: string): string {
  const hetki = new Date(teksti);
  return /T/.test(teksti) && !Number.isNaN(hetki.getTime()) ? paivaHelsingissa(aikaleima(hetki.toISOString())) : teksti;
}
