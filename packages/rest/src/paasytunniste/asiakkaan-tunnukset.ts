import { EhoksError } from '@ehoks/core';
import { kentta } from '../pyynto/lomakekentta.js';
import type { Pyynto } from '../pyynto/reitti.js';

export interface AsiakkaanTunnukset {
  readonly kayttajatunnus: string;
  readonly salasana: string;
}

/** The account by HTTP Basic or by the form, not by both (RFC 6749, 2.3). Throws `pyynto.parametri`. */
export function asiakkaanTunnukset(pyynto: Pyynto): AsiakkaanTunnukset {
  const [, basic] = /^Basic +(\S+) *$/i.exec(pyynto.otsake('authorization') ?? '') ?? [];
  if (basic === undefined)
    return { kayttajatunnus: kentta(pyynto, 'client_id'), salasana: kentta(pyynto, 'client_secret') };
  if ((pyynto.runko as Readonly<Record<string, unknown>>)['client_secret'] !== undefined) throw virheellinen();
  const [, kayttajatunnus, salasana] = /^([^:]+):(.+)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
  if (kayttajatunnus === undefined || salasana === undefined) throw virheellinen();
  const tunnukset = { kayttajatunnus: purettu(kayttajatunnus), salasana: purettu(salasana) };
  if (Object.values(tunnukset).some((osa) => osa.includes('\0'))) throw virheellinen();
  return tunnukset;
}

/**
 * RFC 6749 has both parts encoded as in a form; plain HTTP clients send them as they are. What holds a character that the
 * encoding never leaves, or a percent sign that encodes nothing, was sent as it is.
 */
function purettu(osa: string): string {
  if (!/^(?:[\w.*+-]|%[\da-f]{2})*$/i.test(osa)) return osa;
  return new URLSearchParams(`osa=${osa}`).get('osa') ?? osa;
}

function virheellinen(): EhoksError {
  return new EhoksError('pyynto.parametri', { tiedot: { nimi: 'Authorization' } });
}
