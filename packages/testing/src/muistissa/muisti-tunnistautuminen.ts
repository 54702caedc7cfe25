import { EhoksError, type Kayttaja, type Tunnistautuminen } from '@ehoks/core';

/** Single-use tickets in memory. While `alhaalla`, every ticket is refused because nobody can check it. */
export class MuistiTunnistautuminen implements Tunnistautuminen {
  alhaalla = false;
  private readonly tiketit = new Map<string, { readonly kayttaja: Kayttaja; readonly palvelu: string }>();
  private annettuja = 0;

  /** A ticket for one call to `palvelu` as `kayttaja`. */
  annaTiketti(kayttaja: Kayttaja, palvelu: string): string {
    this.annettuja += 1;
    const tiketti = `ST-${this.annettuja}-muistissa`;
    this.tiketit.set(tiketti, { kayttaja, palvelu });
    return tiketti;
  }

  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'cas' } });
    const annettu = this.tiketit.get(tiketti);
    this.tiketit.delete(tiketti);
    if (annettu?.palvelu !== palvelu) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    return annettu.kayttaja;
  }
}
