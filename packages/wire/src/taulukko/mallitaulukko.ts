import type { Kieli } from '@ehoks/core';
import { CSV_BOM, csvRivit } from './csv.js';
import { SARAKEAVAIMET, SARAKKEET } from './sarakkeet.js';

/** The template to download: headings and one row of an invented learner, which the reader accepts as it is. */
export function mallitaulukko(kieli: Kieli): string {
  const sarakkeet = Object.values(SARAKKEET);
  return (
    CSV_BOM +
    csvRivit([
      sarakkeet.map(({ nimi }) => nimi[kieli]),
      sarakkeet.map(({ esimerkki, mallirivilla }) => (mallirivilla === true ? esimerkki[kieli] : '')),
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
  return SARAKEAVAIMET.map((avain) => {
    const { nimi, pakollinen = false, merkitys, esimerkki, ohje } = SARAKKEET[avain];
    return {
      sarake: nimi[kieli],
      avain,
      pakollinen,
      merkitys: merkitys[kieli],
      esimerkki: esimerkki[kieli],
      tarkistus: ohje[kieli],
    };
  });
}
