import type { Kenttamuutos, Muutosnumero, VertailunNakyma } from '@ehoks/core';
import { hoksJson, type Json } from '../ulos/hoks-json.js';
import { kebabJson } from '../ulos/kebab-json.js';
import { nimetJson, type NimetJson } from './hoksinakyma.js';
import type { PuuttuvatPalvelut } from './osat.js';

/** One difference between two versions, as `GET …/versiot/{versio}/vertailu` gives it. */
export interface KenttamuutosJson {
  readonly polku: string;
  readonly laji: Kenttamuutos['laji'];
  readonly 'vanha-paikka'?: string;
  readonly 'uusi-paikka'?: string;
  readonly vanha?: unknown;
  readonly uusi?: unknown;
}

/** `GET /virkailija/nakymat/oppijat/{oid}/hoksit/{id}/versiot/{versio}/vertailu`: two versions of a plan and what differs. */
export interface Vertailunakyma {
  readonly versiosta: Muutosnumero;
  readonly versioon: Muutosnumero;
  readonly vanha: Json;
  readonly uusi: Json;
  readonly muutokset: readonly KenttamuutosJson[];
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

export function vertailunakyma({
  versiosta,
  versioon,
  vanha,
  uusi,
  muutokset,
  nimet,
  puuttuvat,
}: VertailunNakyma): Vertailunakyma {
  return {
    versiosta,
    versioon,
    vanha: hoksJson(vanha),
    uusi: hoksJson(uusi),
    muutokset: muutokset.map((muutos) => kebabJson(muutos) as unknown as KenttamuutosJson),
    nimet: nimetJson(nimet),
    puuttuvat,
  };
}
