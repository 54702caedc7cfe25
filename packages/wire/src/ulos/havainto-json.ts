import { havainnonTeksti, osoitin, taydenna, type Havainto, type Kieli, type Taso } from '@ehoks/core';

/** A finding as clients see it. Only the texts depend on the language. */
export interface HavaintoJson {
  readonly koodi: string;
  readonly taso: Taso;
  /** JSON Pointer into what was sent. */
  readonly polku: string;
  readonly viesti: string;
  readonly ohje: string;
  readonly peruste: string;
}

/** Throws `RangeError` when the catalogue has no such code. */
export function havaintoJson({ koodi, taso, polku, tiedot }: Havainto, kieli: Kieli): HavaintoJson {
  const { tekstit, peruste } = havainnonTeksti(koodi);
  const { syy, ohje } = tekstit[kieli];
  return {
    koodi,
    taso,
    polku: osoitin(polku),
    viesti: taydenna(syy, tiedot, kieli),
    ohje: taydenna(ohje, tiedot, kieli),
    peruste,
  };
}
