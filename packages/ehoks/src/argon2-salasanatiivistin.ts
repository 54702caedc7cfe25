import type { Salasanatiivistin } from '@ehoks/core';
import { hash, verify } from '@node-rs/argon2';
import { Rinnakkaisuusraja } from './rinnakkaisuusraja.js';

/** Computations at a time: half of libuv's four threads, so that a crowd of logins leaves the rest to the database. */
const ENINTAAN_KERRALLA = 2;
/** The last of so many still gets its turn in a second or two. */
const ODOTTAVIA_ENINTAAN = 50;

/** argon2id with the library's defaults (19 MiB, two passes), which are those OWASP recommends. */
export class Argon2Salasanatiivistin implements Salasanatiivistin {
  private readonly raja = new Rinnakkaisuusraja(ENINTAAN_KERRALLA, ODOTTAVIA_ENINTAAN);

  /** Computations that wait for their turn. */
  get odottavia(): number {
    return this.raja.odottavia;
  }

  tiivista(salasana: string): Promise<string> {
    return this.raja.aja(() => hash(salasana));
  }

  tasmaa(salasana: string, tiiviste: string): Promise<boolean> {
    return this.raja.aja(() => verify(tiiviste, salasana));
  }
}
