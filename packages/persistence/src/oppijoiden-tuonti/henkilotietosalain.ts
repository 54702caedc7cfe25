import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { setImmediate as hengahda } from 'node:timers/promises';
import type { Henkilotunniste } from '@ehoks/core';

/** Bytes of the key: AES-256. */
export const HETU_AVAIMEN_PITUUS = 32;

const SALAUS = 'aes-256-gcm';
/** Begins every ciphertext, so that another way can come beside this one. */
const VERSIO = 'v1';
const ALUSTUSVEKTORIN_PITUUS = 12;
/** Texts hashed before others are let in. */
const TEKSTEJA_KERRALLA = 1000;

/**
 * Keeps identity codes and what goes with them unreadable at rest: AES-256-GCM, and a keyed hash (HMAC-SHA-256) to find them by. Both keys
 * are derived from one, so that neither helps with the other.
 */
export class Henkilotietosalain {
  readonly #salausavain: Buffer;
  readonly #tiivisteavain: Buffer;

  /** `avain`: base64 of 32 random bytes. Throws `RangeError`, without the value, when it is something else. */
  constructor(avain: string) {
    const tavut = Buffer.from(avain, 'base64');
    if (tavut.length !== HETU_AVAIMEN_PITUUS || tavut.toString('base64') !== avain)
      throw new RangeError(`The key is not base64 of ${HETU_AVAIMEN_PITUUS} bytes`);
    const johda = (kayttotarkoitus: string): Buffer =>
      Buffer.from(hkdfSync('sha256', tavut, Buffer.alloc(0), `ehoks/${kayttotarkoitus}`, HETU_AVAIMEN_PITUUS));
    this.#salausavain = johda('salaus');
    this.#tiivisteavain = johda('tiiviste');
  }

  /** `paikka` says where the text is kept: moved elsewhere it does not open. */
  salaa(teksti: string, paikka: string): string {
    const alustusvektori = randomBytes(ALUSTUSVEKTORIN_PITUUS);
    const salaaja = createCipheriv(SALAUS, this.#salausavain, alustusvektori).setAAD(Buffer.from(paikka));
    const salattu = Buffer.concat([salaaja.update(teksti, 'utf8'), salaaja.final()]);
    return [VERSIO, ...[alustusvektori, salaaja.getAuthTag(), salattu].map((osa) => osa.toString('base64'))].join('.');
  }

  /** Throws an `Error` when the text was encrypted with another key or for another place, or has been changed. */
  avaa(salattu: string, paikka: string): string {
    const [versio, ...osat] = salattu.split('.');
    const [alustusvektori, tarkiste, sisalto] = osat.map((osa) => Buffer.from(osa, 'base64'));
    if (versio !== VERSIO || !alustusvektori || !tarkiste || !sisalto) throw new Error('Not an encrypted text');
    const avaaja = createDecipheriv(SALAUS, this.#salausavain, alustusvektori, { authTagLength: 16 });
    avaaja.setAAD(Buffer.from(paikka)).setAuthTag(tarkiste);
    return avaaja.update(sisalto, undefined, 'utf8') + avaaja.final('utf8');
  }

  /** The same for the same identifier, and nobody without the key can make it. */
  tiiviste({ laji, arvo }: Henkilotunniste): string {
    return this.tekstinTiiviste(`${laji} ${arvo}`);
  }

  tekstinTiiviste(teksti: string): string {
    return createHmac('sha256', this.#tiivisteavain).update(teksti).digest('base64');
  }

  /** Of the texts one after another, which are not kept; others are let in between. */
  async tekstienTiiviste(tekstit: Iterable<string>): Promise<string> {
    const tiiviste = createHmac('sha256', this.#tiivisteavain);
    let luettuja = 0;
    for (const teksti of tekstit) {
      tiiviste.update(teksti);
      luettuja += 1;
      if (luettuja % TEKSTEJA_KERRALLA === 0) await hengahda();
    }
    return tiiviste.digest('base64');
  }
}
