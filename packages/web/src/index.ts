import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built pages, as `luoReitit` of `@ehoks/rest` serves them. */
export interface Sivusto {
  /**
   * HTML of the officials' application. `__EHOKS_POLKU__` stands for the path below which the service is, `__EHOKS_TUKI__` for the support's
   * address, `__EHOKS_YMPARISTO__` for `testi` or nothing, `__EHOKS_NONCE__` for the answer's nonce.
   */
  readonly virkailija: string;
  /** The same of the learners' application. */
  readonly oppija: string;
  /** The same of the workplaces' application. */
  readonly tyopaikka: string;
  /** Folder of the scripts, styles and fonts; their names tell their contents. */
  readonly tiedostot: string;
}

/** Reads the built pages. Throws when they have not been built: `npm run build` of the checkout does it, a packed package has them. */
export function sivusto(): Sivusto {
  const kansio = new URL('../sivut/', import.meta.url);
  const html = (yleiso: string): string => readFileSync(new URL(`${yleiso}.html`, kansio), 'utf8');
  return {
    virkailija: html('virkailija'),
    oppija: html('oppija'),
    tyopaikka: html('tyopaikka'),
    tiedostot: fileURLToPath(new URL('assets/', kansio)),
  };
}
