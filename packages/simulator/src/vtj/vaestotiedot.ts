import type { DemoVaestotiedot } from '../demo/vaestotiedot.js';

/** The people of the population register, found by any code they have had. */
export class Vaestorekisteri {
  private readonly rivit = new Map<string, DemoVaestotiedot>();

  hae(hetu: string): DemoVaestotiedot | undefined {
    return this.rivit.get(hetu);
  }

  /** Comes in the place of whoever had any of the codes. */
  lisaa(henkilo: DemoVaestotiedot): void {
    for (const hetu of [henkilo.hetu, ...(henkilo.entisetHetut ?? [])]) this.rivit.set(hetu, henkilo);
  }

  poista(hetu: string): void {
    this.rivit.delete(hetu);
  }

  tyhjenna(): void {
    this.rivit.clear();
  }
}
