import { EhoksError } from '../virheet/ehoks-error.js';

/** Rekisterit, jotka eivät vastanneet yhtä näkymää koottaessa: niiden tiedot jäävät siitä pois, muu näytetään. */
export class Puuttuvat {
  private readonly nimet = new Set<string>();

  /** Vastaus, tai `undefined`, kun rekisteri ei vastannut. Muun virheen heittää sellaisenaan. */
  async ilman<T>(kysymys: Promise<T>): Promise<T | undefined> {
    try {
      return await kysymys;
    } catch (virhe) {
      if (!EhoksError.on(virhe) || virhe.koodi !== 'rekisteri.ei-vastaa') throw virhe;
      this.lisaa(virhe.tiedot['palvelu'] as string);
      return undefined;
    }
  }

  lisaa(palvelu: string): void {
    this.nimet.add(palvelu);
  }

  sisaltaa(palvelu: string): boolean {
    return this.nimet.has(palvelu);
  }

  /** Palvelujen nimet aakkosjärjestyksessä. */
  luettelo(): readonly string[] {
    return [...this.nimet].sort();
  }
}
