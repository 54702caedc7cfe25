import type { Hoks } from '@ehoks/core';
import { hoksJson, type Json } from './hoks-json.js';

const PEITETTY = '<REDACTED>';

/** What becomes of a field on its way to statistics; `undefined` takes it away. */
const PEITTO: Readonly<Record<string, (arvo: unknown) => unknown>> = {
  sahkoposti: poissa,
  puhelinnumero: poissa,
  'jarjestajan-edustaja': poissa,
  'hankkijan-edustaja': poissa,
  'vastuullinen-tyopaikka-ohjaaja': (arvo) => arvo !== undefined,
  'koulutuksen-jarjestaja-osaamisen-arvioijat': nimettomina,
  'tyoelama-osaamisen-arvioijat': nimettomina,
  'aiemmin-hankitun-osaamisen-arvioijat': nimettomina,
};

/** The plan for the paged list of statistics: no contact data, no names of persons. A deleted one says when. */
export function vipunenJson(hoks: Hoks): Json {
  const poistettu = hoks.poistettu !== undefined && { poistettu: hoks.poistettu };
  return { ...peitaObjekti(hoksJson(hoks)), ...poistettu };
}

function peitaObjekti(kohde: object): Record<string, unknown> {
  const tulos: Record<string, unknown> = {};
  for (const [avain, arvo] of Object.entries(kohde)) {
    const peitetty = PEITTO[avain] === undefined ? peita(arvo) : PEITTO[avain](arvo);
    if (peitetty !== undefined) tulos[avain] = peitetty;
  }
  return tulos;
}

function peita(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return arvo.map(peita);
  return typeof arvo === 'object' && arvo !== null ? peitaObjekti(arvo) : arvo;
}

function poissa(): undefined {
  return undefined;
}

function nimettomina(arvioijat: unknown): unknown {
  return (arvioijat as readonly object[]).map((arvioija) => ({ ...arvioija, nimi: PEITETTY }));
}
