import { mallitaulukko, taulukonOhje, type Sarakeohje } from '@ehoks/wire';
import type { Konteksti } from '../konteksti.js';
import { POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';

/** `ehoks malli`: a table to fill in, or what its columns are for. Asks nobody. */
export function malli(konteksti: Konteksti, valinnat: { readonly ohje?: boolean }): number {
  const { kieli } = konteksti.yhteiset;
  return tulostaMalli(konteksti, valinnat, mallitaulukko(kieli), taulukonOhje(kieli));
}

export function tulostaMalli(
  konteksti: Konteksti,
  { ohje = false }: { readonly ohje?: boolean },
  csv: string,
  sarakkeet: readonly Sarakeohje[],
): number {
  // Printing ends the line.
  if (!ohje) konteksti.tulosta({ csv }, csv.replace(/\n$/, ''));
  else
    konteksti.tulosta(
      sarakkeet,
      taulukko(
        [],
        sarakkeet.map(({ sarake, pakollinen, merkitys, esimerkki, tarkistus }) => [
          `${sarake}${pakollinen ? ' *' : ''}`,
          esimerkki,
          `${merkitys} ${tarkistus}`,
        ]),
        [34, 30, 80],
      ),
    );
  return POISTUMISKOODIT.onnistui;
}
