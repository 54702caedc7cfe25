import { julkinenPolku } from './julkinen-polku.js';

/** Path part of the service string for which tickets of an API are issued, by the beginning of the API's paths. */
const TIKETTIPALVELUT = {
  '/oppijanumerorekisteri-service/': '/oppijanumerorekisteri-service/j_spring_cas_security_check',
  '/': '/ehoks-virkailija-backend/cas-security-check',
} as const;

/** The service string that a ticket for this public path must be issued for: of the learner register its own, of all else that of the transfer API. */
export function tikettipalvelu(julkinenUrl: string, polku: string): string {
  const juuri = julkinenPolku(julkinenUrl);
  const [, oma] = Object.entries(TIKETTIPALVELUT).find(([alku]) => polku.startsWith(juuri + alku)) ?? [];
  return julkinenUrl + (oma ?? TIKETTIPALVELUT['/']);
}

/**
 * A service string as this service knows it. Outside production the request's own Host counts as the public address too
 * (127.0.0.1 is localhost), so that a test environment works under any of its names.
 */
export function palvelunNimi(
  palvelu: string,
  host: string | undefined,
  { julkinenUrl, tuotanto }: { julkinenUrl: string; tuotanto: boolean },
): string {
  if (tuotanto || host === undefined || !URL.canParse(palvelu)) return palvelu;
  const osoite = new URL(palvelu);
  if (samaKone(osoite.host) !== samaKone(host)) return palvelu;
  return new URL(julkinenUrl).origin + osoite.pathname + osoite.search;
}

function samaKone(host: string): string {
  return host.toLowerCase().replace(/^127\.0\.0\.1(?=:|$)/, 'localhost');
}
