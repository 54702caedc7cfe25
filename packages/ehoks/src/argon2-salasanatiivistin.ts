import type { Salasanatiivistin } from '@ehoks/core';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, two passes), which are those OWASP recommends. */
export class Argon2Salasanatiivistin implements Salasanatiivistin {
  tiivista(salasana: string): Promise<string> {
    return hash(salasana);
  }

  tasmaa(salasana: string, tiiviste: string): Promise<boolean> {
    return verify(tiiviste, salasana);
  }
}
