import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name the network: its owner has the rest of the address to choose from freely. */
const VERKON_RYHMAT = 4;
const RYHMIA = 8;

/** What a source is counted by: an IPv4 address, or the /64 network of an IPv6 address. */
export function lahdeavain(lahde: string): string {
  if (!isIPv6(lahde)) return lahde;
  // The URL parser writes every address in one way, without an IPv4 part.
  const osoite = new URL(`http://[${lahde}]`).hostname.slice(1, -1);
  if (osoite.startsWith('::ffff:')) return osoite;
  const [alku = [], loppu = []] = osoite.split('::').map((osa) => osa.split(':').filter((ryhma) => ryhma !== ''));
  const nollat = Array<string>(RYHMIA - alku.length - loppu.length).fill('0');
  return `${[...alku, ...nollat, ...loppu].slice(0, VERKON_RYHMAT).join(':')}::/64`;
}
