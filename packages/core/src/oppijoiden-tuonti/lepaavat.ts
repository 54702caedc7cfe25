import type { Aikaleima } from '../aika/aikaleima.js';

/**
 * Mikä ei äsken onnistunut, odottaa vuoroaan eikä estä muita. Muistaa vain tässä prosessissa: uudelleen käynnistetty yrittää kaikkia heti.
 */
export class Lepaavat<T> {
  private readonly heraamiset = new Map<T, Aikaleima>();

  get maara(): number {
    return this.heraamiset.size;
  }

  lepuuta(kuka: T, saakka: Aikaleima): void {
    this.heraamiset.set(kuka, saakka);
  }

  lepaa(kuka: T): boolean {
    return this.heraamiset.has(kuka);
  }

  /** Joiden lepo on ohi, heidät saa ottaa taas. */
  herata(nyt: Aikaleima): void {
    for (const [kuka, saakka] of this.heraamiset) if (saakka <= nyt) this.heraamiset.delete(kuka);
  }
}
