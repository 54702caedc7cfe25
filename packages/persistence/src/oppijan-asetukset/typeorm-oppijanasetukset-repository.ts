import type { Lokitapahtuma, Oppijanasetukset, OppijanasetuksetRepository } from '@ehoks/core';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { OppijanasetuksetTaulu } from '../rivit/oppijanasetukset-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Settings of the learners' pages as rows. */
export class TypeormOppijanasetuksetRepository implements OppijanasetuksetRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async hae(omistaja: string): Promise<Oppijanasetukset | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager.findOneBy(OppijanasetuksetTaulu, { omistaja }),
    );
    return rivi === null ? undefined : (JSON.parse(rivi.asetukset) as Oppijanasetukset);
  }

  async tallenna(omistaja: string, asetukset: Oppijanasetukset, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.query(
        `INSERT INTO ehoks_oppijan_asetukset (omistaja, asetukset) VALUES ($1, $2)
         ON CONFLICT (omistaja) DO UPDATE SET asetukset = excluded.asetukset`,
        [omistaja, JSON.stringify(asetukset)],
      );
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }
}
