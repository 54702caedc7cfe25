import { isIP } from 'node:net';

/**
 * Address of a request: what the proxy says, or the proxy's own when that is no address, for who is believed to be a proxy may
 * have passed on anything. An IPv4 address is the same source whether it came over a socket of either kind.
 */
export function lahde(...osoitteet: readonly (string | undefined)[]): string {
  const [ensimmainen = ''] = osoitteet
    .map((osoite = '') => osoite.replace(/%.*$/s, ''))
    .filter((osoite) => isIP(osoite));
  return ensimmainen.replace(/^::ffff:(?=\d+\.)/i, '');
}
