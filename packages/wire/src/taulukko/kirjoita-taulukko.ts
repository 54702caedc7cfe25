import type { Kieli } from '@ehoks/core';
import type { HavaintoJson } from '../ulos/havainto-json.js';
import { CSV_BOM, csvRivit } from './csv.js';
import type { Taulukko } from './lue-taulukko.js';
import { sarakkeenNimi } from './sarakkeet.js';
import { TAULUKON_TILAT, TULOSSARAKKEET, type TaulukonTila } from './tulossarakkeet.js';

/** What became of a row, as the API tells it. */
export interface Rivitulos {
  readonly rivi: number;
  readonly tila: TaulukonTila;
  /** Number of the plan, when the study right has one. */
  readonly id?: number;
  /** Code, reason and remedy of the refusal. */
  readonly koodi?: string;
  readonly error?: string;
  readonly ohje?: string;
  readonly havainnot?: readonly HavaintoJson[];
}

/** The same table with what became of each row, as a CSV file that a Finnish spreadsheet opens. A row without a result gets empty cells. */
export function kirjoitaTaulukko(taulukko: Taulukko, tulokset: readonly Rivitulos[], kieli: Kieli): string {
  const { id, tila, syyt } = TULOSSARAKKEET;
  const tulos = new Map(tulokset.map((rivitulos) => [rivitulos.rivi, rivitulos]));
  return (
    CSV_BOM +
    csvRivit([
      [...taulukko.otsikot, id[kieli], tila[kieli], syyt[kieli]],
      ...taulukko.rivit.map(({ rivi, solut }) => [...solut, ...tulossolut(tulos.get(rivi), kieli)]),
    ])
  );
}

function tulossolut(tulos: Rivitulos | undefined, kieli: Kieli): readonly (string | number | undefined)[] {
  if (tulos === undefined) return ['', '', ''];
  return [tulos.id, TAULUKON_TILAT[tulos.tila][kieli], syyt(tulos, kieli)];
}

/** The findings with their columns, or else the refusal itself. What the law wants later is not said of each row. */
function syyt({ error, ohje, havainnot = [] }: Rivitulos, kieli: Kieli): string {
  const sanottavat = havainnot.filter(({ taso }) => taso !== 'huomautus');
  if (sanottavat.length > 0)
    return sanottavat.map(({ polku, viesti, ohje }) => `${paikka(polku, kieli)}${viesti} ${ohje}`).join(' | ');
  return [error, ohje].filter((teksti) => teksti !== undefined).join(' ');
}

function paikka(polku: string, kieli: Kieli): string {
  const nimi = sarakkeenNimi(polku, kieli);
  return nimi === undefined ? '' : `${nimi}: `;
}
