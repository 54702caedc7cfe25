import type { HoksJson } from '../asiakas/suunnitelma.js';

/** A plan as it was transferred the last time. Tells nothing of its contents or of whose it is. */
export interface Siirretty {
  /** SHA-256 of the study right, or of the plan's number where that is not in what is sent. */
  readonly avain: string;
  /** SHA-256 of the plan's contents. */
  readonly tiiviste: string;
  readonly id: number;
}

/**
 * Remembers across runs what has been transferred: a transfer that was broken off goes on, and a job that runs every night sends only
 * what is new or has changed. Changes that were made in eHOKS are not known to it.
 */
export interface Siirtomuisti {
  /** By their `avain`. Called once before anything is sent. */
  siirretyt(): Promise<ReadonlyMap<string, Siirretty>>;
  /** Called when the service has acknowledged the plan, before the outcome is told. */
  lisaa(siirretty: Siirretty): Promise<void>;
}

/** For one process. */
export function siirtomuisti(): Siirtomuisti {
  const siirretyt = new Map<string, Siirretty>();
  return {
    siirretyt: async () => siirretyt,
    lisaa: async (siirretty) => void siirretyt.set(siirretty.avain, siirretty),
  };
}

export async function muistettava(suunnitelma: HoksJson): Promise<Omit<Siirretty, 'id'>> {
  const [avain, tiiviste] = await Promise.all([
    sha256(suunnitelma['opiskeluoikeus-oid'] ?? String(suunnitelma.id)),
    sha256(JSON.stringify(suunnitelma)),
  ]);
  return { avain, tiiviste };
}

async function sha256(teksti: string): Promise<string> {
  const tavut = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(teksti)));
  return Array.from(tavut, (tavu) => tavu.toString(16).padStart(2, '0')).join('');
}
