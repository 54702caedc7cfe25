import { EhoksError } from '@ehoks/core';
import { lueRivit, type Luettelorivi } from './lue-rivit.js';
import { onTyokirja, tekstiksi } from './tekstiksi.js';

/** Rows among which the header is looked for. */
const OTSIKON_EDELLA = 5;

/** What columns a table has and how large it may be. */
export interface Taulukkokuvaus<Avain extends string> {
  readonly rajat: { readonly tavuja: number; readonly riveja: number };
  /** The column that a heading means. */
  readonly sarakeOtsikosta: (otsikko: string) => Avain | undefined;
  /** A column that the service has added to the table. */
  readonly onTulossarake: (otsikko: string) => boolean;
  readonly pakolliset: readonly Avain[];
}

export type Otsikko<Avain extends string> = { readonly otsikko: string } & (
  { readonly laji: 'tieto'; readonly avain: Avain } | { readonly laji: 'tulos' } | { readonly laji: 'tuntematon' }
);

export interface Otsikoitu<Avain extends string> {
  readonly otsikot: readonly Otsikko<Avain>[];
  readonly rivit: readonly Luettelorivi[];
}

/**
 * The headings and the rows of a CSV table as people and spreadsheet programs write it. Throws `taulukko.liian-suuri`,
 * `taulukko.tyokirja`, `taulukko.ei-taulukko`, `taulukko.lainausmerkki`, `taulukko.liikaa-riveja`, `taulukko.sarake-kahdesti`,
 * `taulukko.sarake-puuttuu` or `taulukko.tyhja`, and nothing else.
 */
export function lueOtsikoitu<Avain extends string>(
  tavut: Uint8Array | string,
  kuvaus: Taulukkokuvaus<Avain>,
): Otsikoitu<Avain> {
  const { tavuja, riveja } = kuvaus.rajat;
  if (koko(tavut) > tavuja) throw new EhoksError('taulukko.liian-suuri', { tiedot: { raja: tavuja } });
  if (onTyokirja(tavut)) throw new EhoksError('taulukko.tyokirja');
  const teksti = tekstiksi(tavut);
  // No text has NULs: it is something else, or UTF-16 without its mark.
  if (teksti.includes('\0')) throw new EhoksError('taulukko.ei-taulukko');
  const onOma = (otsikko: string): boolean => kuvaus.sarakeOtsikosta(otsikko) !== undefined;
  const [otsikkorivi, ...rivit] = otsikoistaAlkaen(lueRivit(teksti, riveja + 1, onOma), onOma);
  const otsikot = lueOtsikot(otsikkorivi?.solut ?? [], kuvaus);
  if (rivit.length === 0) throw new EhoksError('taulukko.tyhja');
  return { otsikot, rivit };
}

/** Rows from the header on: a title may stand above it, or what a program said before it printed the table. */
function otsikoistaAlkaen(
  rivit: readonly Luettelorivi[],
  onOma: (otsikko: string) => boolean,
): readonly Luettelorivi[] {
  const otsikkorivi = rivit.slice(0, OTSIKON_EDELLA).findIndex(({ solut }) => solut.some(onOma));
  return otsikkorivi < 0 ? rivit : rivit.slice(otsikkorivi);
}

/** Cells without those under the columns that the service has added. */
export function omatSolut(solut: readonly string[], otsikot: readonly Otsikko<string>[]): readonly string[] {
  return otsikot.flatMap(({ laji }, i) => (laji === 'tulos' ? [] : (solut[i] ?? '')));
}

/** Throws `taulukko.ei-taulukko`, `taulukko.sarake-kahdesti` or `taulukko.sarake-puuttuu`. */
function lueOtsikot<Avain extends string>(
  solut: readonly string[],
  { sarakeOtsikosta, onTulossarake, pakolliset }: Taulukkokuvaus<Avain>,
): readonly Otsikko<Avain>[] {
  const nimetyt = solut.slice(
    0,
    solut.reduce((maara, solu, i) => (solu === '' ? maara : i + 1), 0),
  );
  const otsikot = nimetyt.map((otsikko): Otsikko<Avain> => {
    const avain = sarakeOtsikosta(otsikko);
    if (avain !== undefined) return { otsikko, laji: 'tieto', avain };
    return { otsikko, laji: onTulossarake(otsikko) ? 'tulos' : 'tuntematon' };
  });
  const avaimet = otsikot.flatMap((otsikko) => (otsikko.laji === 'tieto' ? otsikko.avain : []));
  if (avaimet.length === 0) throw new EhoksError('taulukko.ei-taulukko');
  vaadiTyhjaksi('taulukko.sarake-kahdesti', new Set(avaimet.filter((avain, i) => avaimet.indexOf(avain) !== i)));
  vaadiTyhjaksi('taulukko.sarake-puuttuu', new Set(pakolliset.filter((avain) => !avaimet.includes(avain))));
  return otsikot;
}

function vaadiTyhjaksi(
  koodi: 'taulukko.sarake-kahdesti' | 'taulukko.sarake-puuttuu',
  avaimet: ReadonlySet<string>,
): void {
  if (avaimet.size > 0) throw new EhoksError(koodi, { tiedot: { sarakkeet: [...avaimet].join(', ') } });
}

function koko(tavut: Uint8Array | string): number {
  return typeof tavut === 'string' ? new TextEncoder().encode(tavut).length : tavut.length;
}
