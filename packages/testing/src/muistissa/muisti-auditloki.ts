import type { AuditlokiRepository, KirjattuLokitapahtuma, Lokitapahtuma, Oppijarajaus } from '@ehoks/core';

/** The audit log in memory. */
export class MuistiAuditloki implements AuditlokiRepository {
  /** JSON text, so that what is read is a copy and holds exactly what a database would give back. */
  private rivit: { readonly numero: number; readonly tapahtuma: string }[] = [];
  private viimeisin = 0;

  async kirjaa(tapahtuma: Lokitapahtuma): Promise<void> {
    this.lisaa(tapahtuma);
  }

  async kirjaaErana(tapahtumat: readonly Lokitapahtuma[]): Promise<void> {
    for (const tapahtuma of tapahtumat) this.lisaa(tapahtuma);
  }

  /** At once and without a promise, for the stores that write an entry in the same transaction as a change. */
  lisaa(tapahtuma: Lokitapahtuma): void {
    this.viimeisin += 1;
    this.rivit.push({ numero: this.viimeisin, tapahtuma: JSON.stringify(tapahtuma) });
  }

  async oppijasta(
    { oppijaOid, hoksIdt }: Oppijarajaus,
    { enintaan, ennen = Infinity, vainOnnistuneet = false }: Parameters<AuditlokiRepository['oppijasta']>[1],
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    return this.kirjatut()
      .filter(({ kohde }) => kohde.oppijaOid === oppijaOid || kohde.hoksIdt?.some((id) => hoksIdt.includes(id)))
      .filter(({ numero }) => numero < ennen)
      .filter(({ koodi }) => !vainOnnistuneet || koodi === undefined)
      .reverse()
      .slice(0, enintaan);
  }

  async jalkeen(jalkeen: number, enintaan: number): Promise<readonly KirjattuLokitapahtuma[]> {
    return this.kirjatut()
      .filter(({ numero }) => numero > jalkeen)
      .slice(0, enintaan);
  }

  private kirjatut(): KirjattuLokitapahtuma[] {
    return this.rivit.map(({ numero, tapahtuma }) => ({ numero, ...(JSON.parse(tapahtuma) as Lokitapahtuma) }));
  }
}
