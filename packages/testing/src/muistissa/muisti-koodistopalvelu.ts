import { EhoksError, type Koodi, type Koodisto, type Koodistopalvelu, type KoodiUri } from '@ehoks/core';

/** Koodisto in memory. While `alhaalla`, every question is refused. */
export class MuistiKoodistopalvelu implements Koodistopalvelu {
  alhaalla = false;
  private readonly koodit = new Map<KoodiUri, Koodi>();

  /** Puts the code in the place of what was there under its URI. */
  lisaa(koodi: Koodi): void {
    this.koodit.set(koodi.koodiUri, koodi);
  }

  async koodi(koodiUri: KoodiUri): Promise<Koodi | undefined> {
    return this.kaikki().get(koodiUri);
  }

  async koodisto(nimi: Koodisto): Promise<readonly Koodi[]> {
    return [...this.kaikki().values()].filter(({ koodiUri }) => koodiUri.startsWith(`${nimi}_`));
  }

  private kaikki(): ReadonlyMap<KoodiUri, Koodi> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'koodisto' } });
    return this.koodit;
  }
}
