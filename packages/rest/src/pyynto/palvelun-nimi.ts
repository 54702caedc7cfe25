/** Path part of the service string for which transfer API tickets are issued. */
const TIEDONSIIRRON_POLKU = '/ehoks-virkailija-backend/cas-security-check';

/** The service string that a ticket of the transfer API must be issued for. */
export function tiedonsiirronPalvelu(julkinenUrl: string): string {
  return julkinenUrl + TIEDONSIIRRON_POLKU;
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
