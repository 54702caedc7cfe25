import type { Viestiavain } from './viestit.js';

/** What the codes of Node's network, TLS and fetch mean to the one who sends. */
const VIAT: Readonly<Record<string, Viestiavain>> = {
  ENOTFOUND: 'nimeaEi',
  EAI_AGAIN: 'nimeaEi',
  ECONNREFUSED: 'eiOtaVastaan',
  ECONNRESET: 'katkesi',
  ECONNABORTED: 'katkesi',
  EPIPE: 'katkesi',
  UND_ERR_SOCKET: 'katkesi',
  ETIMEDOUT: 'eiAjoissa',
  UND_ERR_CONNECT_TIMEOUT: 'eiAjoissa',
  UND_ERR_HEADERS_TIMEOUT: 'eiAjoissa',
  UND_ERR_BODY_TIMEOUT: 'eiAjoissa',
  EMSGSIZE: 'liianPitka',
  EHOSTUNREACH: 'reittiaEi',
  ENETUNREACH: 'reittiaEi',
  ENETDOWN: 'reittiaEi',
  CERT_HAS_EXPIRED: 'varmenneVanhentunut',
  CERT_NOT_YET_VALID: 'varmenneVanhentunut',
  CERT_UNTRUSTED: 'varmenneEiLuotettu',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'varmenneEiLuotettu',
  SELF_SIGNED_CERT_IN_CHAIN: 'varmenneEiLuotettu',
  UNABLE_TO_GET_ISSUER_CERT: 'varmenneEiLuotettu',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'varmenneEiLuotettu',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'varmenneEiLuotettu',
  ERR_TLS_CERT_ALTNAME_INVALID: 'varmenneToisen',
  EPROTO: 'eiTls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'eiTls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'eiTls',
};

export interface Verkkovika {
  readonly vika: Viestiavain;
  /** Node's own code, or what it says when it has none. */
  readonly syy: string;
}

/** Why there was no answer: fetch says only "fetch failed", the cause is below it. */
export function verkkovika(virhe: unknown): Verkkovika {
  for (let syy: unknown = virhe; syy instanceof Error; syy = syy.cause) {
    const { code } = syy as NodeJS.ErrnoException;
    if (code !== undefined) return { vika: VIAT[code] ?? 'yhteysvika', syy: code };
    if (syy.cause === undefined) return { vika: 'yhteysvika', syy: syy.message };
  }
  return { vika: 'yhteysvika', syy: String(virhe) };
}
