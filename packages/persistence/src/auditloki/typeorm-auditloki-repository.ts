import type { AuditlokiRepository, KirjattuLokitapahtuma, Lokitapahtuma, Oppijarajaus } from '@ehoks/core';
import { MoreThan, type EntityManager } from 'typeorm';
import { AuditlokiTaulu, type LokitapahtumaRivi } from '../rivit/lokitapahtuma-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { lisaaLokitapahtuma, luetteleeHokseja } from './lisaa-lokitapahtuma.js';

const LUETELLUT = 'ehoks_auditloki_hoksit hoksit JOIN ehoks_auditloki loki ON loki.numero = hoksit.numero';

/** The audit log as rows. */
export class TypeormAuditlokiRepository implements AuditlokiRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  kirjaa(tapahtuma: Lokitapahtuma): Promise<void> {
    const { transactions } = this.tietokanta;
    const lisaa = (manager: EntityManager) => lisaaLokitapahtuma(manager, tapahtuma);
    return luetteleeHokseja(tapahtuma) ? transactions.write(lisaa) : transactions.writeStatement(lisaa);
  }

  async oppijasta(
    { oppijaOid, hoksIdt }: Oppijarajaus,
    { enintaan, ennen, vainOnnistuneet }: Parameters<AuditlokiRepository['oppijasta']>[1],
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    const rajaus = [
      ...(ennen !== undefined ? ['loki.numero < :ennen'] : []),
      ...(vainOnnistuneet ? ['loki.koodi IS NULL'] : []),
    ];
    // Each way to concern the learner is a search of its own in an index of its own, and ends when it has a page.
    const haut = [
      ['ehoks_auditloki loki', 'loki.oppija_oid = :oppijaOid'],
      ...(hoksIdt.length > 0 ? [[LUETELLUT, 'hoksit.hoks_id IN (:...hoksIdt)']] : []),
    ].map(
      ([mista, ehto]) =>
        `SELECT numero FROM (
           SELECT loki.numero AS numero FROM ${mista} WHERE ${[ehto, ...rajaus].join(' AND ')}
            ORDER BY loki.numero DESC LIMIT :enintaan) sivu`,
    );
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager
        .createQueryBuilder(AuditlokiTaulu, 'merkinta')
        .where(`merkinta.numero IN (${haut.join(' UNION ')})`, { oppijaOid, hoksIdt, ennen, enintaan })
        .orderBy('merkinta.numero', 'DESC')
        .limit(enintaan)
        .getMany(),
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
