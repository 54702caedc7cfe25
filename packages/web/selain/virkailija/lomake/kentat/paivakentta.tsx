import type { ReactNode } from 'react';
import { Paivasyote } from '../../../yhteiset/paivasyote.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

const PAIVA = /^\d{4}-\d{2}-\d{2}/;

/** A day. Of an instant the day is asked: noon of it is meant. */
export function Paivakentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { arvo, aseta, ...tila } = useKentta(ominaisuudet);
  const hetki = ominaisuudet.kentta.laji === 'hetki';
  return (
    <Paivasyote
      {...tila}
      arvo={typeof arvo === 'string' ? arvo : undefined}
      aseta={(paiva) => aseta(hetki ? puoliPaivaksi(paiva) : paiva)}
    />
  );
}

function puoliPaivaksi(paiva: string | undefined): string | undefined {
  if (paiva === undefined || !PAIVA.test(paiva)) return paiva;
  const hetki = new Date(`${paiva}T12:00:00`);
  return Number.isNaN(hetki.getTime()) ? paiva : hetki.toISOString();
}
