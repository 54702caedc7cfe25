/** That the service has answered 423 to an account. */
export interface Lukko {
  /** ISO instant of the 423 from which the waiting time is counted. */
  readonly viimeksi: string;
  /** How many times in a row it was found locked after waiting. */
  readonly kertoja: number;
}

/** A password that the service has refused, as nobody can read it: hexadecimal hash with the salt of its own. */
export interface TorjuttuSalasana {
  readonly suola: string;
  readonly tiiviste: string;
}

/** What is remembered of an account; nothing of one that is in order. */
export interface Tilitieto {
  readonly lukko?: Lukko;
  /** The newest last. */
  readonly torjutut?: readonly TorjuttuSalasana[];
}

/**
 * Remembers across runs what the service has said of an account, so that a job that runs every night neither lengthens a lock nor
 * causes one. `avain` names the service and the account, never the password.
 */
export interface Tilimuisti {
  hae(avain: string): Promise<Tilitieto>;
  aseta(avain: string, tieto: Tilitieto): Promise<void>;
  /** Does the work when nobody else who shares this memory does theirs for the same account. */
  yksin<T>(avain: string, tyo: () => Promise<T>): Promise<T>;
}

/** For one process. */
export function tilimuisti(): Tilimuisti {
  const tilit = new Map<string, Tilitieto>();
  const vuorot = new Map<string, Promise<unknown>>();
  return {
    hae: async (avain) => tilit.get(avain) ?? {},
    aseta: async (avain, tieto) => void tilit.set(avain, tieto),
    yksin: (avain, tyo) => {
      const oma = (vuorot.get(avain) ?? Promise.resolve()).then(tyo);
      vuorot.set(
        avain,
        oma.catch(() => undefined),
      );
      return oma;
    },
  };
}
