import Papa from 'papaparse';

/** By this a spreadsheet knows the encoding. */
export const CSV_BOM = '\ufeff';

/** What a spreadsheet would take for a formula; and a text that begins with the apostrophe, of which the reader drops one. */
const APOSTROFIN_TAAKSE = /^[=+\-@\t\r'].*$/s;

/** Rows for a Finnish spreadsheet, each with its line end. What would be a formula in one is text: it begins with an apostrophe. */
export function csvRivit(rivit: readonly (readonly (string | number | undefined)[])[]): string {
  if (rivit.length === 0) return '';
  const asetukset = { delimiter: ';', newline: '\r\n', escapeFormulae: APOSTROFIN_TAAKSE };
  return Papa.unparse(rivit as unknown[][], asetukset) + '\r\n';
}
