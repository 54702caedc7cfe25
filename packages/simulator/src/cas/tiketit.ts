import { randomBytes } from 'node:crypto';
import type { Tili } from './tilit.js';

const TGT_ELINIKA_MS = 8 * 60 * 60 * 1000;
const ST_ELINIKA_MS = 10 * 1000;

interface Palvelutiketti<Kuka> {
  readonly kuka: Kuka;
  readonly palvelu: string;
  readonly annettu: number;
}

export type Lunastus<Kuka> =
  { readonly tulos: 'ok'; readonly kuka: Kuka } | { readonly tulos: 'INVALID_TICKET' | 'INVALID_SERVICE' };

/** Tickets of one CAS. A service ticket lives ten seconds and is spent by the first attempt, a failed one too. */
export class Tiketit<Kuka> {
  readonly #tgt = new Map<string, { readonly kuka: Kuka; readonly annettu: number }>();
  readonly #st = new Map<string, Palvelutiketti<Kuka>>();

  constructor(private readonly kello: () => Date) {}

  luoTgt(kuka: Kuka): string {
    const tgt = tunniste('TGT');
    this.#tgt.set(tgt, { kuka, annettu: this.#nyt() });
    return tgt;
  }

  /** Who holds the ticket; undefined when it is unknown or has grown old. */
  haltija(tgt: string): Kuka | undefined {
    const rivi = this.#tgt.get(tgt);
    if (rivi && this.#nyt() - rivi.annettu > TGT_ELINIKA_MS) {
      this.#tgt.delete(tgt);
      return undefined;
    }
    return rivi?.kuka;
  }

  poistaTgt(tgt: string): void {
    this.#tgt.delete(tgt);
  }

  luoSt(kuka: Kuka, palvelu: string): string {
    const nyt = this.#nyt();
    for (const [vanha, { annettu }] of this.#st) {
      if (nyt - annettu <= ST_ELINIKA_MS) break;
      this.#st.delete(vanha);
    }
    const st = tunniste('ST');
    this.#st.set(st, { kuka, palvelu, annettu: nyt });
    return st;
  }

  lunasta(st: string, kelpaa: (palvelu: string) => boolean): Lunastus<Kuka> {
    const rivi = this.#st.get(st);
    this.#st.delete(st);
    if (!rivi || this.#nyt() - rivi.annettu > ST_ELINIKA_MS) return { tulos: 'INVALID_TICKET' };
    return kelpaa(rivi.palvelu) ? { tulos: 'ok', kuka: rivi.kuka } : { tulos: 'INVALID_SERVICE' };
  }

  #nyt(): number {
    return this.kello().getTime();
  }
}

/** Tickets of the officials' CAS. */
export type CasTiketit = Tiketit<Tili>;

function tunniste(laji: 'TGT' | 'ST'): string {
  return `${laji}-${randomBytes(24).toString('base64url')}-simulaattori`;
}
