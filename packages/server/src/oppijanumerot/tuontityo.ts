import type { OmatOppijanumerot } from 'ehoks';
import type { Tyo } from '../tyot.js';

/** The page to which messages of imports lead. */
export const RAPORTIN_POLKU = '/ehoks-virkailija-ui/oppijanumerot';

/** Milliseconds between runs: imports wake it, so this is for identification, and for what another process left undone. */
const VALI_MS = 30_000;

/** Handles imported rows, identifies persons and sends the messages of imports. Any number of processes may do it at a time. */
export function tuontityo({ ajaTuontityot }: OmatOppijanumerot, raportti: string): Tyo {
  return {
    nimi: 'oppijoiden-tuonti',
    valiMs: VALI_MS,
    tee: async (signaali) => {
      const tehdyt = await ajaTuontityot.aja(raportti, () => signaali.aborted);
      const tehty = Object.values(tehdyt).some((maara) => maara > 0);
      return { tehty: Date.now(), ...(tehty && { rivi: tehdyt }) };
    },
  };
}
