import type { Avattava } from '../avaukset/avaus.js';
import { onOppija, type Tekija } from './kayttaja.js';
import type { Toimi } from './oikeustaulukko.js';
import { onOpetushallitus, onOphTasolla } from './ratkaise-oikeus.js';

type Toiminnot = Readonly<Partial<Record<Toimi, Avattava>>>;

/** Toiminto, jonka on oltava auki, jotta oikeutettu saa tehdä toimen. Mikä puuttuu, sitä sulkeminen ei koske. */
const VIRKAILIJAN: Toiminnot = {
  lue: 'katselu',
  luo: 'tallennus',
  muuta: 'tallennus',
  poista: 'tallennus',
  'palauta-versio': 'tallennus',
  jaa: 'tyopaikan-sivut',
};
const OPPIJAN: Toiminnot = { lue: 'oppijan-sivut', jaa: 'tyopaikan-sivut' };

/**
 * Toiminto, jonka on oltava auki, jotta tekijä saa tehdä toimen; `undefined`, kun mikään sulkeminen ei koske häntä. Tiedonsiirto jatkuu,
 * kun näkymät ovat kiinni, eikä sulkeminen koske Opetushallitusta eikä toimea, johon on koko maan oikeus.
 */
export function vaadittuToiminto(tekija: Tekija, toimi: Toimi): Avattava | undefined {
  if (onOppija(tekija)) return OPPIJAN[toimi];
  if (tekija.tyyppi === 'PALVELU' || onOpetushallitus(tekija) || onOphTasolla(tekija, toimi)) return undefined;
  return VIRKAILIJAN[toimi];
}
