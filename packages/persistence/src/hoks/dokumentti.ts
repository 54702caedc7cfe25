import type { Hoks, HoksId } from '@ehoks/core';

/** A plan as it is stored: without the id, for at creation it is not known yet, and the row has it. */
export function dokumentiksi(hoks: Omit<Hoks, 'id'>): string {
  return JSON.stringify({ ...hoks, id: undefined });
}

export function hoksiksi(id: number, dokumentti: string): Hoks {
  return { id: id as HoksId, ...(JSON.parse(dokumentti) as Omit<Hoks, 'id'>) };
}
