import { HAVAINTORAJA, rajapintaAvain, type Havainto, type HoksId, type HoksLuonnos } from '@ehoks/core';
import { camelKsi } from '../avaimet.js';
import { HoksKorvausDto } from '../dto/hoks-korvaus.dto.js';
import { HoksLuontiDto } from '../dto/hoks-luonti.dto.js';
import { HoksMuutosDto } from '../dto/hoks-muutos.dto.js';
import { muotosaanto, type DtoLuokka } from '../kentat/kentta.js';
import { nopeaTarkistus } from '../skeema/nopea-tarkistus.js';
import { skeemahavainnot } from '../skeema/skeemahavainnot.js';
import { karsi, onObjekti } from './karsi.js';
import { muotohavainto } from './muotohavainto.js';
import { tarkistaMuoto } from './tarkista-muoto.js';

/** What was read from a body: the plan in the domain's shape and the faults of its form, one more than is told at most. */
export interface LuettuHoks {
  /** Without everything that has a finding; whole when there are none. */
  readonly luonnos: HoksLuonnos;
  readonly muotohavainnot: readonly Havainto[];
  /** The identifiers written in the body, for comparison with those of the path's plan. */
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
}

/** Reads the body of POST: any JSON value at all, never throws. */
export function lueLuonti(json: unknown): LuettuHoks {
  return lue(HoksLuontiDto, json);
}

/** Reads the body of PUT: any JSON value at all, never throws. */
export function lueKorvaus(json: unknown): LuettuHoks {
  return lue(HoksKorvausDto, json);
}

/** Reads the body of PATCH: any JSON value at all, never throws. */
export function lueMuutos(json: unknown): LuettuHoks {
  return lue(HoksMuutosDto, json);
}

function lue(luokka: DtoLuokka, json: unknown): LuettuHoks {
  const tarkistus = nopeaTarkistus(luokka);
  if (tarkistus?.(json)) return luettu(luokka, json as Record<string, unknown>, []);
  const skeemanVirheet = tarkistus?.errors ?? [];
  if (!onObjekti(json)) return luettu(luokka, {}, [muotohavainto(muotosaanto('juuriEiObjekti').koodi, [])]);
  const { json: tunnettu, tuntemattomat } = karsi(luokka, json);
  const loydetyt = [...tarkistaMuoto(luokka, tunnettu), ...tuntemattomat];
  const havainnot = loydetyt.length > 0 ? loydetyt : skeemahavainnot(skeemanVirheet);
  for (const havainto of havainnot) poista(tunnettu, havainto);
  // One more than is told: that there are more must be seen.
  return luettu(luokka, tunnettu, havainnot.slice(0, HAVAINTORAJA + 1));
}

/** The form of everything left in `json` is right, which is what the type of a draft says. */
function luettu(luokka: DtoLuokka, json: Record<string, unknown>, muotohavainnot: readonly Havainto[]): LuettuHoks {
  const { id, eid } = json;
  return {
    luonnos: camelKsi(luokka, json),
    muotohavainnot,
    ...(typeof id === 'number' && { rungonId: id as HoksId }),
    ...(typeof eid === 'string' && { rungonEid: eid }),
  };
}

/** Takes away the value that a finding is about. In a list its place stays. */
function poista(json: Record<string, unknown>, { polku }: Havainto): void {
  const avaimet = polku.map(rajapintaAvain);
  const viimeinen = avaimet.pop();
  let kohde: unknown = json;
  for (const avain of avaimet) kohde = (kohde as Record<string, unknown> | undefined)?.[avain];
  if (viimeinen === undefined || typeof kohde !== 'object' || kohde === null) return;
  if (Array.isArray(kohde)) kohde[Number(viimeinen)] = undefined;
  else Reflect.deleteProperty(kohde, viimeinen);
}
