import type { Kieli } from '@ehoks/core';
import { CSV_BOM, csvRivit } from './csv.js';
import type { Sarake } from './sarake.js';
import { SARAKKEET } from './sarakkeet.js';

/** The template to download: headings and one row of an invented learner, which the reader accepts as it is. */
export function mallitaulukko(kieli: Kieli): string {
  return malli(SARAKKEET, kieli);
}

/** A template of these columns: headings and the row of their examples. */
export function malli(sarakkeet: Readonly<Record<string, Sarake>>, kieli: Kieli): string {
  const kaikki = Object.values(sarakkeet);
  return (
    CSV_BOM +
    csvRivit([
      kaikki.map(({ nimi }) => nimi[kieli]),
      kaikki.map(({ esimerkki, mallirivilla }) => (mallirivilla === true ? esimerkki[kieli] : '')),
    ])
  );
}

/** What a column is for: a CSV file has no place for notes. */
export interface Sarakeohje {
  readonly sarake: string;
  /** Key of the fact in the API, which is accepted as a heading too. */
  readonly avain: string;
  readonly pakollinen: boolean;
  readonly merkitys: string;
  readonly esimerkki: string;
  /** What is checked of the value. */
  readonly tarkistus: string;
}

/** The columns of the template in its order. */
export function taulukonOhje(kieli: Kieli): readonly Sarakeohje[] {
  return sarakkeidenOhje(SARAKKEET, kieli);
}

/** What each of these columns is for. */
export function sarakkeidenOhje(sarakkeet: Readonly<Record<string, Sarake>>, kieli: Kieli): readonly Sarakeohje[] {
  return Object.entries(sarakkeet).map(([avain, { nimi, pakollinen = false, merkitys, esimerkki, ohje }]) => ({
    sarake: nimi[kieli],
    avain,
    pakollinen,
    merkitys: merkitys[kieli],
    esimerkki: esimerkki[kieli],
    tarkistus: ohje[kieli],
  }));
}
