/** What a client was answered. `ei-tiedossa`: nothing, or nothing that tells whether the write took place. */
export type Kirjoitustulos =
  | { readonly laji: 'hyvaksytty'; readonly hoksId: number; readonly versio?: number }
  | { readonly laji: 'hylatty' }
  | { readonly laji: 'ei-tiedossa' };

/** A write that a client asked for. Its mark is in the plan that it writes, and in no other. */
export interface Kirjoitus {
  readonly merkki: number;
  readonly opiskeluoikeus: string;
  readonly tulos: Kirjoitustulos;
  /** Turns of the one who keeps the books: what ended at a smaller turn than another began at came before it. */
  readonly alkoi: number;
  readonly paattyi: number;
}

/** A plan as a client was shown it. */
export interface Luku {
  readonly hoksId: number;
  readonly versio: number;
  readonly merkki: number;
  readonly alkoi: number;
}

/** Notes what clients asked for and were answered, in the order they saw it. */
export class Kirjanpito {
  readonly luvut: Luku[] = [];
  private readonly kirjatut = new Map<number, Kirjoitus>();
  private vuoro = 0;

  /** All writes so far; those not answered yet are `ei-tiedossa`. */
  get kirjoitukset(): readonly Kirjoitus[] {
    return [...this.kirjatut.values()];
  }

  /** A turn for what begins now. */
  nyt(): number {
    return (this.vuoro += 1);
  }

  /** A write is about to be asked for: its mark. */
  aloita(opiskeluoikeus: string): number {
    const merkki = this.kirjatut.size + 1;
    const tulos = { laji: 'ei-tiedossa' } as const;
    this.kirjatut.set(merkki, { merkki, opiskeluoikeus, tulos, alkoi: this.nyt(), paattyi: Infinity });
    return merkki;
  }

  /** The write was answered. Throws when it was never begun. */
  paata(merkki: number, tulos: Kirjoitustulos): void {
    const kirjoitus = this.kirjatut.get(merkki);
    if (kirjoitus === undefined) throw new Error(`No write has the mark ${merkki}`);
    this.kirjatut.set(merkki, { ...kirjoitus, tulos, paattyi: this.nyt() });
  }
}
