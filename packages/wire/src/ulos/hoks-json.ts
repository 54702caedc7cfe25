import type { Hoks, OsaamisenHankkimistapa } from '@ehoks/core';
import { kebabiksi } from '../avaimet.js';
import { HoksKorvausDto } from '../dto/hoks-korvaus.dto.js';
import { HoksMuutosDto } from '../dto/hoks-muutos.dto.js';
import { OsaamisenHankkimistapaDto } from '../dto/osaamisen-hankkimistapa.dto.js';

export type Json = Readonly<Record<string, unknown>>;

/** The whole plan as GET by its id gives it. PUT of the same gives the same plan. */
export function hoksJson(hoks: Hoks): Json {
  return kebabiksi(HoksKorvausDto, { ...hoks });
}

/** The main level only, as GET by study right gives it. */
export function paatasoJson(hoks: Hoks): Json {
  return kebabiksi(HoksMuutosDto, { ...hoks });
}

/** One way of acquiring competence with its own number. */
export function hankkimistapaJson(id: number, tapa: OsaamisenHankkimistapa): Json {
  return { id, ...kebabiksi(OsaamisenHankkimistapaDto, { ...tapa }) };
}
