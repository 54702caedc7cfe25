import { stringify } from 'csv-stringify/sync';
import type { Vastaus } from '../pyynto/reitti.js';

/** By this a spreadsheet knows the encoding. */
const BOM = '\ufeff';

/** A table for spreadsheets, sent as it is made. What would be a formula in one is text: it begins with an apostrophe. */
export function csv(
  tiedosto: string,
  otsikot: readonly string[],
  erat: AsyncIterable<readonly (readonly (string | number | undefined)[])[]>,
): Vastaus {
  async function* tekstit(): AsyncGenerator<string> {
    yield BOM + riveina([otsikot]);
    for await (const era of erat) yield riveina(era);
  }
  return {
    tila: 200,
    tyyppi: 'text/csv; charset=utf-8',
    otsakkeet: { 'Content-Disposition': `attachment; filename="${tiedosto}"`, Vary: 'Accept, Accept-Language' },
    virta: tekstit(),
  };
}

function riveina(rivit: readonly (readonly unknown[])[]): string {
  return stringify([...rivit] as unknown[][], { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true });
}
