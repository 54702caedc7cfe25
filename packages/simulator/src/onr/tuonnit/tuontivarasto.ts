import type { OppijaOid, OrganisaatioOid, Rivintulos, Tuontirajapinta, Tuontirivi } from '@ehoks/core';

/** An import. Its rows are handled in their order; `tulokset` has those that have been. */
export interface Tallennettu {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly aika: number;
  readonly tuojaOid: string;
  readonly tuojanNimi: string;
  readonly organisaatio: OrganisaatioOid;
  readonly rajapinta: Tuontirajapinta;
  readonly rivit: readonly Tuontirivi[];
  readonly tulokset: Rivintulos[];
  /** By `performance.now()`. */
  readonly saapui: number;
  /** Batches until it stops as one whose process died; it goes on when it is started again. */
  pysahtyy: number;
}

/** How fast imports go; a test or a person who watches sets it. */
export interface Tahti {
  /** Milliseconds for a batch of a hundred rows. */
  readonly eraMs: number;
  /** Milliseconds from the coming of a person to identification. */
  readonly yksilointiMs: number;
  /** Imports that come stop after so many batches, until they are started again. */
  readonly pysahtyyEranJalkeen: number;
}

export const OLETUSTAHTI: Tahti = { eraMs: 50, yksilointiMs: 1000, pysahtyyEranJalkeen: Infinity };

/** A person who waits for identification. */
export interface Yksiloitava {
  readonly oid: OppijaOid;
  readonly yrityksia: number;
  /** By `performance.now()`. */
  readonly aika: number;
}

/** The imports and those who wait for identification. */
export class Tuontivarasto {
  tahti = OLETUSTAHTI;
  readonly tuonnit: Tallennettu[] = [];
  yksiloitavat: Yksiloitava[] = [];
  /** When the one who handles the rows is free, by `performance.now()`. */
  vapaa = 0;
  private numeroita = 0;
  private henkiloita = 0;

  alusta(): void {
    this.tahti = OLETUSTAHTI;
    this.tuonnit.length = 0;
    this.yksiloitavat = [];
    this.vapaa = 0;
  }

  /** Grows also over `alusta`: who asks for an old import must not get another's. */
  seuraavaNumero(): number {
    this.numeroita += 1;
    return 5500 + this.numeroita;
  }

  seuraavaHenkilo(): number {
    this.henkiloita += 1;
    return this.henkiloita;
  }
}
