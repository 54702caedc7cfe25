import { EhoksError, type Lokalisoinnit, type Lokalisointi } from '@ehoks/core';

/** Lokalisointi in memory. While `alhaalla`, every question is refused. */
export class MuistiLokalisoinnit implements Lokalisoinnit {
  alhaalla = false;
  private readonly rivit: Lokalisointi[] = [];

  lisaa(...rivit: readonly Lokalisointi[]): void {
    this.rivit.push(...rivit);
  }

  async kaikki(): Promise<readonly Lokalisointi[]> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'lokalisointi' } });
    return [...this.rivit];
  }
}
