import type { Kieli } from '@ehoks/core';
import { CSV_BOM, csvRivit } from '../csv.js';
import { malli, sarakkeidenOhje, type Sarakeohje } from '../mallitaulukko.js';
import type { Oppijataulukko } from './lue-oppijataulukko.js';
import { OPPIJASARAKKEET } from './oppijasarakkeet.js';
import { OPPIJATAULUKON_TILAT, OPPIJATULOSSARAKKEET, type OppijataulukonTila } from './oppijatulossarakkeet.js';

export interface Oppijarivitulos {
  readonly rivi: number;
  readonly tila: OppijataulukonTila;
  readonly oppijanumero?: string;
  /** What to look at, in the language of the table. */
  readonly huomautus: string;
}

/** The same table with what became of each row, as a CSV file that a Finnish spreadsheet opens. A row without a result was not imported. */
export function kirjoitaOppijataulukko(
  taulukko: Oppijataulukko,
  tulokset: readonly Oppijarivitulos[],
  kieli: Kieli,
): string {
  const { oppijanumero, tila, huomautus } = OPPIJATULOSSARAKKEET;
  const tulos = new Map(tulokset.map((rivitulos) => [rivitulos.rivi, rivitulos]));
  return (
    CSV_BOM +
    csvRivit([
      [...taulukko.otsikot, oppijanumero[kieli], tila[kieli], huomautus[kieli]],
      ...taulukko.rivit.map(({ rivi, solut }) => {
        const oma = tulos.get(rivi);
        const tilana = OPPIJATAULUKON_TILAT[oma?.tila ?? 'tuomatta'][kieli];
        return [...solut, oma?.oppijanumero ?? '', tilana, oma?.huomautus ?? ''];
      }),
    ])
  );
}

/** The template to fill in, which the reader accepts as it is. */
export function oppijamalli(kieli: Kieli): string {
  return malli(OPPIJASARAKKEET, kieli);
}

/** The columns of the template in its order. */
export function oppijataulukonOhje(kieli: Kieli): readonly Sarakeohje[] {
  return sarakkeidenOhje(OPPIJASARAKKEET, kieli);
}
