/** When the service last answered 423 to an account. */
export interface Lukko {
  /** ISO instant of the latest 423. */
  readonly viimeksi: string;
  /** How many times in a row. */
  readonly kertoja: number;
}

/**
 * Remembers lock-outs across runs, so that a job that runs every night does not lengthen the lock. `avain` names the service and
 * the account, never the password.
 */
export interface Lukkomuisti {
  hae(avain: string): Promise<Lukko | undefined>;
  /** `undefined`: the account is open again. */
  aseta(avain: string, lukko: Lukko | undefined): Promise<void>;
}

/** For one process. */
export function lukkomuisti(): Lukkomuisti {
  const lukot = new Map<string, Lukko>();
  return {
    hae: async (avain) => lukot.get(avain),
    aseta: async (avain, lukko) => {
      if (lukko) lukot.set(avain, lukko);
      else lukot.delete(avain);
    },
  };
}
