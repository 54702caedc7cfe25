import type { Kentta as Kenttakuvaus } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import type { Polku } from '../polku.js';
import { Koodikentta } from './koodikentta.js';
import { Lukukentta } from './lukukentta.js';
import { Objektikentta } from './objektikentta.js';
import { Organisaatiokentta } from './organisaatiokentta.js';
import { Osalista } from './osalista.js';
import { Paivakentta } from './paivakentta.js';
import { Tekstikentta } from './tekstikentta.js';
import { Tekstilista } from './tekstilista.js';
import { Totuusarvokentta } from './totuusarvokentta.js';

export interface Kenttaominaisuudet {
  /** Type that the field is in: its name may depend on it. */
  readonly tyyppi: string;
  readonly kentta: Kenttakuvaus;
  readonly polku: Polku;
}

/** A field of the plan by the kind of its value. */
export function Kentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { laji, lista } = ominaisuudet.kentta;
  if (laji === 'objekti') return lista ? <Osalista {...ominaisuudet} /> : <Objektikentta {...ominaisuudet} />;
  if (lista) return <Tekstilista {...ominaisuudet} />;
  switch (laji) {
    case 'totuusarvo':
      return <Totuusarvokentta {...ominaisuudet} />;
    case 'paiva':
    case 'hetki':
      return <Paivakentta {...ominaisuudet} />;
    case 'luku':
      return <Lukukentta {...ominaisuudet} />;
    case 'koodi':
      return <Koodikentta {...ominaisuudet} />;
    case 'organisaatio':
      return <Organisaatiokentta {...ominaisuudet} />;
    case 'teksti':
    case 'pitka-teksti':
    case 'opiskeluoikeus':
    case 'oppija':
    case 'y-tunnus':
      return <Tekstikentta {...ominaisuudet} />;
  }
}
