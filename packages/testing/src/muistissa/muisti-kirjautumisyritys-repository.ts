import type { Aikaleima, Kirjautumisyritys, KirjautumisyritysRepository } from '@ehoks/core';

/** Failed logins in memory. */
export class MuistiKirjautumisyritysRepository implements KirjautumisyritysRepository {
  private kirjatut: readonly Kirjautumisyritys[] = [];

  async kirjaa(yritys: Kirjautumisyritys): Promise<void> {
    this.kirjatut = [...this.kirjatut, yritys];
  }

  async yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]> {
    return this.kirjatut
      .filter((yritys) => yritys.kayttajatunnus.toLowerCase() === kayttajatunnus.toLowerCase() && yritys.aika >= alkaen)
      .sort((a, b) => (a.aika < b.aika ? -1 : a.aika > b.aika ? 1 : 0));
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const aiemmin = this.kirjatut.length;
    this.kirjatut = this.kirjatut.filter(({ aika }) => aika >= ennen);
    return aiemmin - this.kirjatut.length;
  }
}
