import type { JakoJson, JaonPyynto } from '@ehoks/wire';
import { kutsu } from '../yhteiset/rajapinta.js';

/** A share to be made; a learner tells of which plan. */
export type UudenJaonPyynto = JaonPyynto & { readonly 'hoks-eid'?: string };

/** Shares of a plan below an address of the API: the officials' or the learner's. */
export async function jaa(osoite: string, pyynto: UudenJaonPyynto): Promise<JakoJson> {
  return (await kutsu<JakoJson>(osoite, { method: 'post', json: pyynto })).data;
}

export async function lyhenna(osoite: string, tunnus: string, loppu: string): Promise<JakoJson> {
  return (await kutsu<JakoJson>(`${osoite}/${tunnus}`, { method: 'patch', json: { loppu } })).data;
}

/** Marks a message of a workplace as taken care of; officials only. */
export async function kasitteleViesti(osoite: string, tunnus: string): Promise<void> {
  await kutsu(`${osoite}/viestit/${tunnus}/kasittely`, { method: 'post' });
}

export async function peru(osoite: string, tunnus: string): Promise<void> {
  await kutsu(`${osoite}/${tunnus}`, { method: 'delete' });
}
