import type { AuditlokiRepository, KirjattuLokitapahtuma, Lokitapahtuma, OppijaOid } from '@ehoks/core';
import { IsNull, LessThan, MoreThan } from 'typeorm';
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
    { enintaan, ennen, vainOnnistuneet }: Parameters<AuditlokiRepository['oppijasta']>[1],
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(AuditlokiTaulu, {
        where: {
          oppijaOid,
          ...(ennen !== undefined && { numero: LessThan(ennen) }),
          ...(vainOnnistuneet && { koodi: IsNull() }),
        },
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
}

function kirjatuksi({ numero, tapahtuma }: LokitapahtumaRivi): KirjattuLokitapahtuma {
  return { numero, ...(JSON.parse(tapahtuma) as Lokitapahtuma) };
}
