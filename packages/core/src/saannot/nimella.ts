import { KIELET, type Kieli, type Teksti, type Tekstit } from '../virheet/tekstit.js';

/** Sääntöperheen rivin kohde kolmella kielellä, perusmuodossa. */
export type Nimi = Readonly<Record<Kieli, string>>;

/** Perheen yhteiset tekstit, syyn edessä sen kohteen nimi, jota rivi koskee. */
export function nimella(nimi: Nimi, tekstit: Tekstit): Tekstit {
  return Object.fromEntries(
    KIELET.map((kieli): [Kieli, Teksti] => [
      kieli,
      { ...tekstit[kieli], syy: `${nimi[kieli]}: ${tekstit[kieli].syy}` },
    ]),
  ) as Record<Kieli, Teksti>;
}
