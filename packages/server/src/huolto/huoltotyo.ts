import type { AjaHuolto, HuoltoajonNimi } from '@ehoks/core';
import type { Tyo } from '../tyot.js';

/** Milliseconds: how soon a job that is due, or that somebody has asked for, begins. */
const VALI_MS = 5 * 60 * 1000;

/** A housekeeping job as work of this process, which has it to do only when no other does. */
export function huoltotyo(nimi: HuoltoajonNimi, ajaHuolto: AjaHuolto, haltija: string): Tyo {
  return {
    nimi,
    valiMs: VALI_MS,
    tee: async (signaali) => {
      const ajettu = await ajaHuolto.aja(nimi, { haltija, lopetetaanko: () => signaali.aborted });
      if (ajettu === undefined) return { tehty: undefined };
      const { tulos, raportti } = ajettu;
      return { tehty: tulos === 'onnistui' ? Date.now() : undefined, rivi: { tulos, ...raportti } };
    },
  };
}
