import Papa from 'papaparse';

/** By this a spreadsheet knows the encoding. */
export const CSV_BOM = '\ufeff';

/** Rows for a Finnish spreadsheet, each with its line end. What would be a formula in one is text: it begins with an apostrophe. */
export function csvRivit(rivit: readonly (readonly (string | number | undefined)[])[]): string {
  if (rivit.length === 0) return '';
  return Papa.unparse(rivit as unknown[][], { delimiter: ';', newline: '\r\n', escapeFormulae: true }) + '\r\n';
}
