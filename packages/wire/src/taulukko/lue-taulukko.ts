import { camel, SOLUSAANNOT, type Havainto } from '@ehoks/core';
import { lueLuonti, type LuettuHoks } from '../sisaan/lue-hoks.js';
import { muotohavainto } from '../sisaan/muotohavainto.js';
import type { Json } from '../ulos/hoks-json.js';
import { lueOtsikoitu, omatSolut, type Otsikko, type Taulukkokuvaus } from './lue-otsikoitu.js';
import type { Luettelorivi } from './lue-rivit.js';
import { lueSolu } from './lue-solu.js';
import { SARAKEAVAIMET, SARAKKEET, sarakeOtsikosta, sarakkeenMuoto, type Sarakeavain } from './sarakkeet.js';
import { onTulossarake } from './tulossarakkeet.js';

/** A table larger than this is refused. */
export const TAULUKON_RAJAT = { tavuja: 5 * 1024 * 1024, riveja: 10_000 } as const;

const KUVAUS: Taulukkokuvaus<Sarakeavain> = {
  rajat: TAULUKON_RAJAT,
  sarakeOtsikosta,
  onTulossarake,
  pakolliset: SARAKEAVAIMET.filter((avain) => SARAKKEET[avain].pakollinen === true),
};

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
  const { otsikot, rivit } = lueOtsikoitu(tavut, KUVAUS);
  const ensimmaiset = new Map<unknown, number>();
  const naytettavat = otsikot.filter(({ laji }) => laji !== 'tulos');
  return {
    otsikot: naytettavat.map(({ otsikko }) => otsikko),
    tuntemattomat: naytettavat.flatMap(({ laji, otsikko }) => (laji === 'tuntematon' && otsikko !== '' ? otsikko : [])),
    rivit: rivit.map((luettu) => lueRivi(luettu, otsikot, ensimmaiset)),
  };
}

/** The plan of a row for the use cases of core, with the findings of its cells. Never throws. */
export function lueTaulukkorivi({ json, havainnot }: Pick<Taulukkorivi, 'json' | 'havainnot'>): LuettuHoks {
  const luettu = lueLuonti(json);
  return { ...luettu, muotohavainnot: [...havainnot, ...luettu.muotohavainnot] };
}

/** `ensimmaiset`: the first row of each study right so far; this one's is added. */
function lueRivi(
  { rivi, solut }: Luettelorivi,
  otsikot: readonly Otsikko<Sarakeavain>[],
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
    solut: omatSolut(solut, otsikot),
    json,
    havainnot,
  };
}
