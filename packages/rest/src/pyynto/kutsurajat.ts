import { EhoksError, type Kieltaytymiskoodi } from '@ehoks/core';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Erakiintio } from './erakiintio.js';
import type { RestAsetukset } from '../asetukset.js';
import { Keskeneraiset } from './keskeneraiset.js';
import { lahdeavain } from './lahdeavain.js';

/** Seconds that the limits count together. */
const IKKUNA = 60;
/** Refused logins and links of one source in the window: enough for an office, too few for trying passwords of many accounts. */
const EPAONNISTUNUTTA_KIRJAUTUMISTA = 100;
/** Logins of one source at a time: a fraction of those that may wait for their turn to be computed. */
const KIRJAUTUMISTA_KESKEN = 20;
/** Requests of one source without a valid identification in the window; what comes above is refused without writing a log row. */
const TUNNISTAMATONTA = 300;
/** Plans that one source checks in the window without identification: a person trying, not a system. */
const NIMETONTA = 60;

/** Looks at links, codes asked and codes tried of one source in the window: a workplace with many instructors, not a guesser. */
const JAKOLINKIN_AVAUSTA = 30;

/** Seconds in which the links that a learner has had sent, and the searches of an official, are counted. */
const VUOROKAUSI = 24 * 60 * 60;
/** To addresses that the learner gives, of people who have asked for nothing: every period and demonstration of a plan, no full mailbox. */
const JAON_LAHETYSTA = 20;
/** Persons whom an official looks for by an identity code: a day's work, not a trial of all the codes of a date of birth. */
const HENKILOHAKUA = 100;

/**
 * Limits of how often; an IPv6 source is its network. What may fail is counted before it is tried, so that many at once do
 * not pass while the first is still being looked at, and uncounted when it was no failure.
 */
export interface Kutsurajat {
  /** Tries a login, counted when what it throws is a failure. Throws that, or `pyynto.liian-monta`. */
  kirjautuminen<T>(
    lahde: string,
    kirjaudu: () => Promise<T>,
    onEpaonnistuminen: (virhe: unknown) => boolean,
  ): Promise<T>;
  /** One request more that could not be identified, or may turn out to be such. Throws `pyynto.liian-monta`. */
  tunnistamaton(lahde: string): Promise<void>;
  /** The request counted was identified. */
  hyvitaTunnistamaton(lahde: string): Promise<void>;
  /** One request more of what anybody may ask. Throws `pyynto.liian-monta`. */
  nimeton(lahde: string): Promise<void>;
  /** One look at a link, or one code asked or tried. Throws `pyynto.liian-monta`. */
  jakolinkki(lahde: string): Promise<void>;
  /** One link more that a learner, or who acts for one, has sent to somebody. Throws `jako.lahetyksia-liikaa`. */
  jaonLahetys(oppijaOid: string): Promise<void>;
  /** One search more of anybody in the learner register, of other organisations too. Throws `pyynto.liian-monta`. */
  henkilohaku(kayttajatunnus: string): Promise<void>;
  /** One request more of an identified account. Throws `pyynto.liian-monta`. */
  kutsu(kayttajatunnus: string): Promise<void>;
}

/** `kutsujaMinuutissa`: of one account. `tee`: makes a limit; without it they are counted in this process. */
export function luoKutsurajat(
  kutsujaMinuutissa: number,
  tee: NonNullable<RestAsetukset['kutsurajat']> = (asetukset) => new RateLimiterMemory(asetukset),
): Kutsurajat {
  const raja = (keyPrefix: string, points: number, duration = IKKUNA): RateLimiterAbstract =>
    tee({ keyPrefix, points, duration });
  const kirjautumiset = raja('kirjautumiset', EPAONNISTUNUTTA_KIRJAUTUMISTA);
  const kesken = new Keskeneraiset(KIRJAUTUMISTA_KESKEN);
  const tunnistamattomat = raja('tunnistamattomat', TUNNISTAMATONTA);
  const nimettomat = raja('nimettomat', NIMETONTA);
  const jakolinkit = raja('jakolinkit', JAKOLINKIN_AVAUSTA);
  const jaonLahetykset = raja('jaon-lahetykset', JAON_LAHETYSTA, VUOROKAUSI);
  const henkilohaut = raja('henkilohaut', HENKILOHAKUA, VUOROKAUSI);
  const kutsut = new Erakiintio(raja('kutsut', kutsujaMinuutissa));
  return {
    kirjautuminen: (lahde, kirjaudu, onEpaonnistuminen) => {
      const avain = lahdeavain(lahde);
      return kesken.aja(avain, async () => {
        await kuluta(kirjautumiset, avain);
        let epaonnistui = false;
        try {
          return await kirjaudu();
        } catch (virhe) {
          epaonnistui = onEpaonnistuminen(virhe);
          throw virhe;
        } finally {
          if (!epaonnistui) await hyvita(kirjautumiset, avain);
        }
      });
    },
    tunnistamaton: (lahde) => kuluta(tunnistamattomat, lahdeavain(lahde)),
    hyvitaTunnistamaton: (lahde) => hyvita(tunnistamattomat, lahdeavain(lahde)),
    nimeton: (lahde) => kuluta(nimettomat, lahdeavain(lahde)),
    jakolinkki: (lahde) => kuluta(jakolinkit, lahdeavain(lahde)),
    jaonLahetys: (oppijaOid) => kuluta(jaonLahetykset, oppijaOid, 'jako.lahetyksia-liikaa'),
    henkilohaku: (kayttajatunnus) => kuluta(henkilohaut, kayttajatunnus.toLowerCase()),
    kutsu: (kayttajatunnus) => kuluta(kutsut, kayttajatunnus.toLowerCase()),
  };
}

async function kuluta(
  rajoitin: Pick<RateLimiterAbstract, 'consume'> | Erakiintio,
  avain: string,
  koodi: Kieltaytymiskoodi = 'pyynto.liian-monta',
): Promise<void> {
  try {
    await rajoitin.consume(avain);
  } catch (syy) {
    throw syy instanceof RateLimiterRes ? liianMonta(syy, koodi) : syy;
  }
}

/** The window may have ended in between: nothing is left to take back then. */
async function hyvita(rajoitin: RateLimiterAbstract, avain: string): Promise<void> {
  const tilanne = await rajoitin.get(avain);
  if (tilanne && tilanne.consumedPoints > 0) await rajoitin.reward(avain);
}

function liianMonta({ msBeforeNext }: RateLimiterRes, koodi: Kieltaytymiskoodi): EhoksError {
  return new EhoksError(koodi, { tiedot: { sekuntia: Math.max(1, Math.ceil(msBeforeNext / 1000)) } });
}
