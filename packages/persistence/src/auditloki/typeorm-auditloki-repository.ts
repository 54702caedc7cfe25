import type { Aikaleima, AuditlokiRepository, KirjattuLokitapahtuma, Lokitapahtuma, OppijaOid } from '@ehoks/core';
import { LessThan, MoreThan } from 'typeorm';
import { AuditlokiTaulu, type LokitapahtumaRivi } from '../rivit/lokitapahtuma-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { lisaaLokitapahtuma } from './lisaa-lokitapahtuma.js';

/** The audit log as rows. */
export class TypeormAuditlokiRepository implements AuditlokiRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  kirjaa(tapahtuma: Lokitapahtuma): Promise<void> {
    return this.tietokanta.transactions.writeStatement((manager) => lisaaLokitapahtuma(manager, tapahtuma));
  }

  async oppijasta(
    oppijaOid: OppijaOid,
    { enintaan, ennen }: { readonly enintaan: number; readonly ennen?: number },
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(AuditlokiTaulu, {
        where: { oppijaOid, ...(ennen !== undefined && { numero: LessThan(ennen) }) },
        order: { numero: 'DESC' },
        take: enintaan,
      }),
    );
    return rivit.map(kirjatuksi);
  }

  async jalkeen(numero: number, enintaan: number): Promise<readonly KirjattuLokitapahtuma[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(AuditlokiTaulu, {
        where: { numero: MoreThan(numero) },
        order: { numero: 'ASC' },
        take: enintaan,
      }),
    );
    return rivit.map(kirjatuksi);
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(AuditlokiTaulu, { aika: LessThan(ennen) }),
    );
    return affected ?? 0;
  }
}

function kirjatuksi({ numero, tapahtuma }: LokitapahtumaRivi): KirjattuLokitapahtuma {
  return { numero, ...(JSON.parse(tapahtuma) as Lokitapahtuma) };
}
