import type { Avattava, Avaus, AvausRepository, KielinenTeksti, Lokitapahtuma, OrganisaatioOid } from '@ehoks/core';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { AvausTaulu, type AvausRivi } from '../rivit/avaus-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Decisions about opened functions as rows. */
export class TypeormAvausRepository implements AvausRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async kaikki(): Promise<readonly Avaus[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(AvausTaulu, { order: { toiminto: 'ASC', organisaatio: 'ASC' } }),
    );
    return rivit.map(avaukseksi);
  }

  async aseta(avaus: Avaus, kirjaus: Lokitapahtuma): Promise<void> {
    const { toiminto, organisaatio } = avaus;
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.query(
        `INSERT INTO ehoks_avaukset (toiminto, organisaatio, syy) VALUES ($1, $2, $3)
         ON CONFLICT (toiminto, organisaatio) DO UPDATE SET syy = excluded.syy`,
        [toiminto, organisaatio, avaus.auki ? null : JSON.stringify(avaus.syy)],
      );
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async poista(toiminto: Avattava, organisaatio: OrganisaatioOid, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.delete(AvausTaulu, { toiminto, organisaatio });
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }
}

function avaukseksi({ toiminto, organisaatio, syy }: AvausRivi): Avaus {
  const kohde = { toiminto: toiminto as Avattava, organisaatio: organisaatio as OrganisaatioOid };
  return syy === null ? { ...kohde, auki: true } : { ...kohde, auki: false, syy: JSON.parse(syy) as KielinenTeksti };
}
