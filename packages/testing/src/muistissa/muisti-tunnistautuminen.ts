import { EhoksError, type Kayttaja, type Tunnistautuminen } from '@ehoks/core';

/** Single-use tickets in memory. While `alhaalla`, every ticket is refused because nobody can check it. */
export class MuistiTunnistautuminen implements Tunnistautuminen {
  alhaalla = false;
  private readonly tiketit = new Map<string, { readonly kayttaja: Kayttaja; readonly palvelu: string }>();
  private readonly tunnetut = new Map<string, Kayttaja>();
  private annettuja = 0;

  /** A ticket for one call to `palvelu` as `kayttaja`. */
  annaTiketti(kayttaja: Kayttaja, palvelu: string): string {
    this.annettuja += 1;
    const tiketti = `ST-${this.annettuja}-muistissa`;
    this.tiketit.set(tiketti, { kayttaja, palvelu });
    this.muista(kayttaja);
    return tiketti;
  }

  /** From now on `nykyinen` answers this. */
  muista(kayttaja: Kayttaja): void {
    this.tunnetut.set(kayttaja.kayttajatunnus.toLowerCase(), kayttaja);
  }

  /** The account is gone, or disabled. */
  unohda(kayttajatunnus: string): void {
    this.tunnetut.delete(kayttajatunnus.toLowerCase());
  }

  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'cas' } });
    const annettu = this.tiketit.get(tiketti);
    this.tiketit.delete(tiketti);
    if (annettu?.palvelu !== palvelu) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    return annettu.kayttaja;
  }

  async nykyinen(kayttajatunnus: string): Promise<Kayttaja | undefined> {
    return this.tunnetut.get(kayttajatunnus.toLowerCase());
  }
}
