import type { Ehoks } from 'ehoks';
import type { Logger } from 'pino';

/** Milliseconds within which a database that is well answers. */
const AIKARAJA_MS = 3_000;
/** Milliseconds between looks when nobody asks. */
const VALI_MS = 30_000;

/** Knows whether the service is ready, and writes a line to the log when that changes. */
export interface Valmiusvahti {
  /** Reasons why the service is not ready; empty when it is. Never rejects. */
  syyt(): Promise<readonly string[]>;
  /** From now on the service is stopping: never ready again. */
  pysahdy(): void;
}

export function luoValmiusvahti(ehoks: Pick<Ehoks, 'valmius'>, loki: Logger): Valmiusvahti {
  let pysahtymassa = false;
  let viimeksi: string | undefined;

  const syyt = async (): Promise<readonly string[]> => {
    const nyt = pysahtymassa ? ['pysahtymassa'] : await ajoissa(ehoks.valmius(), ['tietokanta-ei-vastaa']);
    const avain = nyt.join();
    if (avain !== viimeksi) {
      if (nyt.length === 0) loki.info({ valmis: true }, 'valmius');
      else loki[pysahtymassa ? 'info' : 'error']({ valmis: false, syyt: nyt }, 'valmius');
    }
    viimeksi = avain;
    return nyt;
  };
  const ajastin = setInterval(() => void syyt(), VALI_MS).unref();
  return {
    syyt,
    pysahdy: () => {
      clearInterval(ajastin);
      pysahtymassa = true;
      void syyt();
    },
  };
}

/** The answer, or what is said when there is none in time. */
export async function ajoissa<T, V>(vastaus: Promise<T>, muuten: V): Promise<T | V> {
  let ajastin: NodeJS.Timeout | undefined;
  const loppu = new Promise<V>((valmis) => {
    ajastin = setTimeout(() => valmis(muuten), AIKARAJA_MS);
  });
  return Promise.race([vastaus.catch(() => muuten), loppu]).finally(() => clearTimeout(ajastin));
}
