import { parseCookie, stringifySetCookie } from 'cookie';
import { julkinenPolku } from './julkinen-polku.js';

/** Cookies of the service and the part of it that each belongs to. */
export const EVASTEET = {
  /** Session of an official. */
  virkailija: 'ehoks-virkailija',
  /** Session of a learner. */
  oppija: 'ehoks-oppija',
  /** Session of somebody at a workplace. */
  tyopaikka: 'ehoks-tyopaikka',
  /** The one-time code that this browser has asked for: others' tries do not use up its own. */
  koodipyynto: 'ehoks-koodipyynto',
  /** Login at the embedded CAS, for one login to all its services. */
  kirjautuminen: 'ehoks-tgc',
} as const;
export type Evaste = keyof typeof EVASTEET;

/** The values that the request's Cookie header holds. */
export function lueEvasteet(otsake: string | undefined): Readonly<Record<string, string | undefined>> {
  return otsake === undefined ? {} : parseCookie(otsake);
}

/**
 * `Set-Cookie` of a secret: never readable by scripts, not sent along by other sites' requests, and over TLS only unless the
 * service itself is known by plain http. With TLS the name has the prefix `__Host-`, which browsers accept from this host only.
 */
export function asetaEvaste(evaste: Evaste, arvo: string, julkinenUrl: string, kestoSekunteina?: number): string {
  const secure = onTls(julkinenUrl);
  return stringifySetCookie({
    name: evasteenNimi(evaste, julkinenUrl),
    value: arvo,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    ...(kestoSekunteina !== undefined && { maxAge: kestoSekunteina }),
  });
}

/** `Set-Cookie` that takes the cookie away. */
export function poistaEvaste(evaste: Evaste, julkinenUrl: string): string {
  return asetaEvaste(evaste, '', julkinenUrl, 0);
}

/**
 * `__Host-` goes with `Path=/` only. Two services under different paths of one host are told apart by the path in the name, or a
 * login at one would end the other's.
 */
export function evasteenNimi(evaste: Evaste, julkinenUrl: string): string {
  const polku = julkinenPolku(julkinenUrl).replace(/[^\w-]/g, '.');
  return `${onTls(julkinenUrl) ? '__Host-' : ''}${EVASTEET[evaste]}${polku}`;
}

function onTls(julkinenUrl: string): boolean {
  return julkinenUrl.startsWith('https:');
}
