import type { Aikaleima, Kirjautuminen, Palvelutiketti, TikettiRepository } from '@ehoks/core';

/** Logins and service tickets in memory. */
export class MuistiTikettiRepository implements TikettiRepository {
  private readonly kirjautumiset = new Map<string, Kirjautuminen>();
  private readonly palvelutiketit = new Map<string, Palvelutiketti>();

  async lisaaKirjautuminen(kirjautuminen: Kirjautuminen): Promise<void> {
    this.kirjautumiset.set(kirjautuminen.tiketti, kirjautuminen);
  }

  async haeKirjautuminen(tiketti: string): Promise<Kirjautuminen | undefined> {
    return this.kirjautumiset.get(tiketti);
  }

  async poistaKirjautuminen(tiketti: string): Promise<void> {
    this.kirjautumiset.delete(tiketti);
  }

  async poistaKayttajan(kayttajatunnus: string): Promise<void> {
    poistaKayttajalta(this.kirjautumiset, kayttajatunnus);
    poistaKayttajalta(this.palvelutiketit, kayttajatunnus);
  }

  async lisaaPalvelutiketti(palvelutiketti: Palvelutiketti): Promise<void> {
    this.palvelutiketit.set(palvelutiketti.tiketti, palvelutiketti);
  }

  async otaPalvelutiketti(tiketti: string): Promise<Palvelutiketti | undefined> {
    const palvelutiketti = this.palvelutiketit.get(tiketti);
    this.palvelutiketit.delete(tiketti);
    return palvelutiketti;
  }

  async poistaVanhentuneet(nyt: Aikaleima): Promise<number> {
    return poistaEnnen(this.kirjautumiset, nyt) + poistaEnnen(this.palvelutiketit, nyt);
  }
}

function poistaKayttajalta(tiketit: Map<string, { readonly kayttajatunnus: string }>, kayttajatunnus: string): void {
  const avain = kayttajatunnus.toLowerCase();
  for (const [tiketti, haltija] of [...tiketit])
    if (haltija.kayttajatunnus.toLowerCase() === avain) tiketit.delete(tiketti);
}

function poistaEnnen(tiketit: Map<string, { readonly voimassaAsti: Aikaleima }>, nyt: Aikaleima): number {
  const vanhat = [...tiketit].filter(([, { voimassaAsti }]) => voimassaAsti < nyt);
  for (const [tiketti] of vanhat) tiketit.delete(tiketti);
  return vanhat.length;
}
