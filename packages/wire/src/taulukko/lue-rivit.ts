import { EhoksError } from '@ehoks/core';
import Papa from 'papaparse';

/** A row that has something in it. */
export interface Luettelorivi {
  /** Its number as a spreadsheet shows it: empty rows count, `sep=` does not. */
  readonly rivi: number;
  readonly solut: readonly string[];
}

const EROTTIMET = [';', ',', '\t'] as const;

/** Rows of any kind, at least: a spreadsheet may leave thousands of empty ones below its table. */
const TYHJINEEN = 100_000;

/** Cells of a row that are looked at: far beyond any column that people write. */
const ENINTAAN_SOLUJA = 200;

/** The rows that have something, the header first; `onOma` knows the headings. Throws `taulukko.lainausmerkki`, or `taulukko.liikaa-riveja` when there are more than `enintaan`. */
export function lueRivit(
  teksti: string,
  enintaan: number,
  onOma: (otsikko: string) => boolean,
): readonly Luettelorivi[] {
  const enintaanTyhjineen = Math.max(TYHJINEEN, 2 * enintaan);
  const [sepRivi = '', sanottu] = /^"?sep=([;,\t])"?[;,\t]*\n/i.exec(teksti) ?? [];
  const sisalto = teksti.slice(sepRivi.length);
  const { data, errors } = Papa.parse<string[]>(sisalto, {
    delimiter: sanottu ?? paatellyErotin(sisalto, onOma),
    newline: '\n',
    preview: enintaanTyhjineen,
  });
  const vika = errors.find(({ type }) => type === 'Quotes');
  if (vika !== undefined) throw new EhoksError('taulukko.lainausmerkki', { tiedot: { rivi: (vika.row ?? 0) + 1 } });
  const rivit = data.flatMap((solut, i) => {
    const siistit = solut.slice(0, ENINTAAN_SOLUJA).map(siistittyna);
    return siistit.some((solu) => solu !== '') ? { rivi: i + 1, solut: siistit } : [];
  });
  if (data.length >= enintaanTyhjineen || rivit.length > enintaan)
    throw new EhoksError('taulukko.liikaa-riveja', { tiedot: { raja: enintaan - 1 } });
  return rivit;
}

/** The separator by which the header has most columns of ours; the Finnish one when that does not tell. */
function paatellyErotin(teksti: string, onOma: (otsikko: string) => boolean): string {
  const alku = teksti.slice(teksti.lastIndexOf('\n', teksti.search(/[^\s;,]/)) + 1);
  const tunnettuja = (delimiter: string): number => {
    const [otsikot = []] = Papa.parse<string[]>(alku, { delimiter, newline: '\n', preview: 1 }).data;
    return otsikot.slice(0, ENINTAAN_SOLUJA).filter(onOma).length;
  };
  const maarat = EROTTIMET.map((erotin) => ({ erotin, maara: tunnettuja(erotin) }));
  return maarat.reduce((paras, muu) => (muu.maara > paras.maara ? muu : paras)).erotin;
}

/** What a person sees in the cell: of Excel's ways to keep text as text, the apostrophe before it and `="text"`, only the text. */
function siistittyna(solu: string): string {
  if (solu === '') return solu;
  const nakyva = solu.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').trim();
  if (!nakyva.startsWith('=') && !nakyva.startsWith("'")) return nakyva;
  const [, kaavana] = /^="([^"]*)"$/.exec(nakyva) ?? [];
  return (kaavana ?? nakyva.replace(/^'/, '')).trim();
}
