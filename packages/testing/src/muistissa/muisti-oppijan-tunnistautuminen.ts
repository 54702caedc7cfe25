import { EhoksError, type Oppijakayttaja, type OppijanTunnistautuminen } from '@ehoks/core';

/** Learners' single-use tickets in memory. While `alhaalla`, every ticket is refused because nobody can check it. */
export class MuistiOppijanTunnistautuminen implements OppijanTunnistautuminen {
  alhaalla = false;
  private readonly tiketit = new Map<string, { readonly kayttaja: Oppijakayttaja; readonly palvelu: string }>();
  private annettuja = 0;

  /** A ticket for one call to `palvelu` as `kayttaja`. */
  annaTiketti(kayttaja: Oppijakayttaja, palvelu: string): string {
    this.annettuja += 1;
    const tiketti = `ST-${this.annettuja}-oppija-muistissa`;
    this.tiketit.set(tiketti, { kayttaja, palvelu });
    return tiketti;
  }

  async tunnista(tiketti: string, palvelu: string): Promise<Oppijakayttaja> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'cas-oppija' } });
    const annettu = this.tiketit.get(tiketti);
    this.tiketit.delete(tiketti);
    if (annettu?.palvelu !== palvelu) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    return annettu.kayttaja;
  }
}
