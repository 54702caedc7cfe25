import type { Tunnus, TunnusRepository } from '@ehoks/core';

/** Accounts in memory. */
export class MuistiTunnusRepository implements TunnusRepository {
  private readonly tunnukset = new Map<string, Tunnus>();

  async hae(kayttajatunnus: string): Promise<Tunnus | undefined> {
    return this.tunnukset.get(kayttajatunnus.toLowerCase());
  }

  async tallenna(tunnus: Tunnus): Promise<void> {
    this.tunnukset.set(tunnus.kayttajatunnus.toLowerCase(), tunnus);
  }

  async onYhtaan(): Promise<boolean> {
    return this.tunnukset.size > 0;
  }
}
