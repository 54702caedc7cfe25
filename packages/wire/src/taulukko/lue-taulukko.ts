import { camel, EhoksError, SOLUSAANNOT, type Havainto } from '@ehoks/core';
import { lueLuonti, type LuettuHoks } from '../sisaan/lue-hoks.js';
import { muotohavainto } from '../sisaan/muotohavainto.js';
import type { Json } from '../ulos/hoks-json.js';
import { lueRivit, type Luettelorivi } from './lue-rivit.js';
import { lueSolu } from './lue-solu.js';
import { SARAKEAVAIMET, SARAKKEET, sarakeOtsikosta, sarakkeenMuoto, type Sarakeavain } from './sarakkeet.js';
import { onTyokirja, tekstiksi } from './tekstiksi.js';
import { onTulossarake } from './tulossarakkeet.js';

/** A table larger than this is refused. */
export const TAULUKON_RAJAT = { tavuja: 5 * 1024 * 1024, riveja: 10_000 } as const;

/** One plan of the table. */
export interface Taulukkorivi {
  /** Number of the row as a spreadsheet shows it. */
  readonly rivi: number;
  /** Cells under the headings, as they were read. */
  readonly solut: readonly string[];
  /** The plan as the API takes it: what stood in the cells that could be read. */
  readonly json: Json;
  /** Of the cells that could not be read; empty when `json` may be sent. */
  readonly havainnot: readonly Havainto[];
}

export interface Taulukko {
  /** As they stand in the file, without the columns that the service adds to the table it gives back. */
  readonly otsikot: readonly string[];
  /** Headings that mean nothing to the service: what is under them is left alone. */
  readonly tuntemattomat: readonly string[];
  readonly rivit: readonly Taulukkorivi[];
}

/**
 * Plans from a CSV table as people and spreadsheet programs write it: any of the usual encodings and separators, headings
 * in three languages. Throws `taulukko.liian-suuri`, `taulukko.tyokirja`, `taulukko.ei-taulukko`, `taulukko.lainausmerkki`,
 * `taulukko.liikaa-riveja`, `taulukko.sarake-kahdesti`, `taulukko.sarake-puuttuu` or `taulukko.tyhja`, and nothing else.
 */
export function lueTaulukko(tavut: Uint8Array | string): Taulukko {
  const { tavuja, riveja } = TAULUKON_RAJAT;
  if (koko(tavut) > tavuja) throw new EhoksError('taulukko.liian-suuri', { tiedot: { raja: tavuja } });
  if (onTyokirja(tavut)) throw new EhoksError('taulukko.tyokirja');
  const teksti = tekstiksi(tavut);
  // No text has NULs: it is something else, or UTF-16 without its mark.
  if (teksti.includes('\0')) throw new EhoksError('taulukko.ei-taulukko');
  const [otsikkorivi, ...loput] = lueRivit(teksti, riveja + 1);
  const sarakkeet = lueOtsikot(otsikkorivi?.solut ?? []);
  if (loput.length === 0) throw new EhoksError('taulukko.tyhja');

  const ensimmaiset = new Map<unknown, number>();
  const rivit = loput.map((luettu) => lueRivi(luettu, sarakkeet, ensimmaiset));
  const naytettavat = sarakkeet.filter(({ laji }) => laji !== 'tulos');
  return {
    otsikot: naytettavat.map(({ otsikko }) => otsikko),
    tuntemattomat: naytettavat.flatMap(({ laji, otsikko }) => (laji === 'tuntematon' && otsikko !== '' ? otsikko : [])),
    rivit,
  };
}

/** The plan of a row for the use cases of core, with the findings of its cells. Never throws. */
export function lueTaulukkorivi({ json, havainnot }: Pick<Taulukkorivi, 'json' | 'havainnot'>): LuettuHoks {
  const luettu = lueLuonti(json);
  return { ...luettu, muotohavainnot: [...havainnot, ...luettu.muotohavainnot] };
}

type Otsikko = { readonly otsikko: string } & (
  { readonly laji: 'tieto'; readonly avain: Sarakeavain } | { readonly laji: 'tulos' } | { readonly laji: 'tuntematon' }
);

/** Throws `taulukko.ei-taulukko`, `taulukko.sarake-kahdesti` or `taulukko.sarake-puuttuu`. */
function lueOtsikot(solut: readonly string[]): readonly Otsikko[] {
  const nimetyt = solut.slice(
    0,
    solut.reduce((maara, solu, i) => (solu === '' ? maara : i + 1), 0),
  );
  const otsikot = nimetyt.map((otsikko): Otsikko => {
    const avain = sarakeOtsikosta(otsikko);
    if (avain !== undefined) return { otsikko, laji: 'tieto', avain };
    return { otsikko, laji: onTulossarake(otsikko) ? 'tulos' : 'tuntematon' };
  });
  const avaimet = otsikot.flatMap((otsikko) => (otsikko.laji === 'tieto' ? otsikko.avain : []));
  if (avaimet.length === 0) throw new EhoksError('taulukko.ei-taulukko');
  vaadiTyhjaksi('taulukko.sarake-kahdesti', new Set(avaimet.filter((avain, i) => avaimet.indexOf(avain) !== i)));
  const puuttuvat = SARAKEAVAIMET.filter((avain) => SARAKKEET[avain].pakollinen === true && !avaimet.includes(avain));
  vaadiTyhjaksi('taulukko.sarake-puuttuu', new Set(puuttuvat));
  return otsikot;
}

function vaadiTyhjaksi(
  koodi: 'taulukko.sarake-kahdesti' | 'taulukko.sarake-puuttuu',
  avaimet: ReadonlySet<Sarakeavain>,
): void {
  if (avaimet.size > 0) throw new EhoksError(koodi, { tiedot: { sarakkeet: [...avaimet].join(', ') } });
}

/** `ensimmaiset`: the first row of each study right so far; this one's is added. */
function lueRivi(
  { rivi, solut }: Luettelorivi,
  otsikot: readonly Otsikko[],
  ensimmaiset: Map<unknown, number>,
): Taulukkorivi {
  const json: Record<string, unknown> = {};
  const havainnot: Havainto[] = [];
  for (const [i, otsikko] of otsikot.entries()) {
    const solu = solut[i] ?? '';
    if (otsikko.laji !== 'tieto' || solu === '') continue;
    const luettu = lueSolu(sarakkeenMuoto(otsikko.avain), solu);
    if ('arvo' in luettu) json[otsikko.avain] = luettu.arvo;
    else havainnot.push(muotohavainto(luettu.koodi, [camel(otsikko.avain)]));
  }
  const opiskeluoikeus = json['opiskeluoikeus-oid'];
  const ensimmainen = ensimmaiset.get(opiskeluoikeus);
  if (ensimmainen !== undefined) {
    const toistuu = muotohavainto(SOLUSAANNOT.toistuu.koodi, ['opiskeluoikeusOid']);
    havainnot.push({ ...toistuu, tiedot: { rivi: ensimmainen } });
  } else if (opiskeluoikeus !== undefined) ensimmaiset.set(opiskeluoikeus, rivi);
  if (solut.slice(otsikot.length).some((solu) => solu !== ''))
    havainnot.push(muotohavainto(SOLUSAANNOT.liikaa.koodi, []));
  return {
    rivi,
    solut: otsikot.flatMap(({ laji }, i) => (laji === 'tulos' ? [] : (solut[i] ?? ''))),
    json,
    havainnot,
  };
}

function koko(tavut: Uint8Array | string): number {
  return typeof tavut === 'string' ? new TextEncoder().encode(tavut).length : tavut.length;
}
