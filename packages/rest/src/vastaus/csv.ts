import { CSV_BOM, csvRivit } from '@ehoks/wire';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';

/** A table for spreadsheets, sent as it is made. */
export function csv(
  tiedosto: string,
  otsikot: readonly string[],
  erat: AsyncIterable<readonly (readonly (string | number | undefined)[])[]>,
): Vastaus {
  async function* tekstit(): AsyncGenerator<string> {
    yield CSV_BOM + csvRivit([otsikot]);
    for await (const era of erat) yield csvRivit(era);
  }
  return {
    tila: 200,
    tyyppi: 'text/csv; charset=utf-8',
    otsakkeet: csvOtsakkeet(tiedosto),
    virta: tekstit(),
  };
}

/** Headers of a table that a browser saves as a file. */
export function csvOtsakkeet(tiedosto: string): Readonly<Record<string, string>> {
  return { 'Content-Disposition': `attachment; filename="${tiedosto}"`, Vary: 'Accept, Accept-Language' };
}

/** Does the client rather have a table than JSON? */
export function haluaaCsvn({ otsake }: Pick<Pyynto, 'otsake'>): boolean {
  return /^\s*text\/csv\b/i.test(otsake('accept') ?? '');
}
