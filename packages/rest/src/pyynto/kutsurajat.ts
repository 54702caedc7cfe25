import { EhoksError } from '@ehoks/core';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds that the limits count together. */
const IKKUNA = 60;
/** Refused logins and links of one source in the window: enough for an office, too few for trying passwords of many accounts. */
const EPAONNISTUNUTTA_KIRJAUTUMISTA = 100;
/** Requests of one source without a valid identification in the window; what comes above is refused without writing a log row. */
const TUNNISTAMATONTA = 3000;

/** Limits of how often, counted in this process. Each throws `pyynto.liian-monta`. */
export interface Kutsurajat {
  /** Before a login is tried: has the source failed too often? */
  vaadiKirjautuminen(lahde: string): Promise<void>;
  kirjautuminenEpaonnistui(lahde: string): Promise<void>;
  /** Before a ticket without any other identification is looked at: has the source offered too many that were none? */
  vaadiTunnistamaton(lahde: string): Promise<void>;
  tunnistautuminenEpaonnistui(lahde: string): Promise<void>;
  /** One request more that could not be identified. */
  tunnistamaton(lahde: string): Promise<void>;
  /** One request more of an identified account. */
  kutsu(kayttajatunnus: string): Promise<void>;
}

/** `kutsujaMinuutissa`: of one account. */
export function luoKutsurajat(kutsujaMinuutissa: number): Kutsurajat {
  const kirjautumiset = raja(EPAONNISTUNUTTA_KIRJAUTUMISTA);
  const tunnistamattomat = raja(TUNNISTAMATONTA);
  const kutsut = raja(kutsujaMinuutissa);
  return {
    vaadiKirjautuminen: (lahde) => vaadi(kirjautumiset, lahde),
    vaadiTunnistamaton: (lahde) => vaadi(tunnistamattomat, lahde),
    tunnistautuminenEpaonnistui: async (lahde) => {
      await tunnistamattomat.penalty(lahde);
    },
    kirjautuminenEpaonnistui: async (lahde) => {
      await kirjautumiset.penalty(lahde);
    },
    tunnistamaton: (lahde) => kuluta(tunnistamattomat, lahde),
    kutsu: (kayttajatunnus) => kuluta(kutsut, kayttajatunnus.toLowerCase()),
  };
}

function raja(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: IKKUNA });
}

async function vaadi(rajoitin: RateLimiterMemory, avain: string): Promise<void> {
  const tilanne = await rajoitin.get(avain);
  if (tilanne && tilanne.remainingPoints <= 0) throw liianMonta(tilanne);
}

async function kuluta(rajoitin: RateLimiterMemory, avain: string): Promise<void> {
  try {
    await rajoitin.consume(avain);
  } catch (syy) {
    throw syy instanceof RateLimiterRes ? liianMonta(syy) : syy;
  }
}

function liianMonta({ msBeforeNext }: RateLimiterRes): EhoksError {
  return new EhoksError('pyynto.liian-monta', { tiedot: { sekuntia: Math.max(1, Math.ceil(msBeforeNext / 1000)) } });
}
