import type { Aikaleima, Kirjautumisyritys, KirjautumisyritysRepository } from '@ehoks/core';

/** Failed logins in memory. */
export class MuistiKirjautumisyritysRepository implements KirjautumisyritysRepository {
  private readonly kirjatut: Kirjautumisyritys[] = [];

  async kirjaa(yritys: Kirjautumisyritys): Promise<void> {
    this.kirjatut.push(yritys);
  }

  async yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]> {
    return this.kirjatut
      .filter((yritys) => yritys.kayttajatunnus.toLowerCase() === kayttajatunnus.toLowerCase() && yritys.aika >= alkaen)
      .sort((a, b) => (a.aika < b.aika ? -1 : a.aika > b.aika ? 1 : 0));
  }
}
