import type { AuditlokiRepository, HoksId, KirjattuLokitapahtuma, Lokitapahtuma, Oppijarajaus } from '@ehoks/core';
import { MoreThan } from 'typeorm';
import { dialekti } from '../dialects.js';
import { AuditlokiTaulu, type LokitapahtumaRivi } from '../rivit/lokitapahtuma-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { lisaaLokitapahtumat, luetteleeHokseja } from './lisaa-lokitapahtuma.js';

/** Searches in one query: the limit of SQLite is 500. */
const RYHMIA = 100;

const LUETELLUT = 'ehoks_auditloki_hoksit hoksit JOIN ehoks_auditloki loki ON loki.numero = hoksit.numero';

/** The audit log as rows. */
export class TypeormAuditlokiRepository implements AuditlokiRepository {
  readonly kirjaa: (tapahtuma: Lokitapahtuma) => Promise<void>;

  constructor(private readonly tietokanta: Tietokanta) {
    this.kirjaa = tietokanta.together.write(
      async (manager, tapahtumat) => {
        await lisaaLokitapahtumat(manager, tapahtumat);
        return [];
      },
      (tapahtumat) => !tapahtumat.some(luetteleeHokseja),
    );
  }

  kirjaaErana(tapahtumat: readonly Lokitapahtuma[]): Promise<void> {
    return this.tietokanta.transactions.write((manager) => lisaaLokitapahtumat(manager, tapahtumat));
  }

  async oppijasta(
    { oppijaOid, hoksIdt }: Oppijarajaus,
    { enintaan, ennen, vainOnnistuneet }: Parameters<AuditlokiRepository['oppijasta']>[1],
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    // Each way to concern the learner is a search of its own in an index of its own, and ends when it has a page.
    const ryhmat = ryhmiin(hoksIdt);
    const haku = (mista: string, numero: string, ehto: string) => {
      const ehdot = [
        ehto,
        ...(ennen !== undefined ? [`${numero} < :ennen`] : []),
        ...(vainOnnistuneet ? ['loki.koodi IS NULL'] : []),
      ].join(' AND ');
      return `SELECT numero FROM (
                SELECT ${numero} AS numero FROM ${mista} WHERE ${ehdot} ORDER BY ${numero} DESC LIMIT :enintaan) sivu`;
    };
    const haut = [
      haku('ehoks_auditloki loki', 'loki.numero', 'loki.oppija_oid = :oppijaOid'),
      ...ryhmat.map((_, i) => haku(LUETELLUT, 'hoksit.numero', `hoksit.hoks_id IN (:...ryhma${i})`)),
    ];
    const parametrit = Object.fromEntries(ryhmat.map((ryhma, i) => [`ryhma${i}`, ryhma]));
    const rivit = await this.tietokanta.transactions.readLagging((manager) =>
      manager
        .createQueryBuilder(AuditlokiTaulu, 'merkinta')
        .where(`merkinta.numero IN (${haut.join(' UNION ')})`, { ...parametrit, oppijaOid, ennen, enintaan })
        .orderBy('merkinta.numero', 'DESC')
        .limit(enintaan)
        .getMany(),
    );
    return rivit.map(kirjatuksi);
  }

  async jalkeen(numero: number, enintaan: number): Promise<readonly KirjattuLokitapahtuma[]> {
    const { dataSource, transactions } = this.tietokanta;
    // Whoever goes on from the last number must not miss a smaller one that comes later.
    const rivit = await dialekti(dataSource.options.type).readSettled(transactions, 'ehoks_auditloki', (manager) =>
      manager.find(AuditlokiTaulu, {
        where: { numero: MoreThan(numero) },
        order: { numero: 'ASC' },
        take: enintaan,
      }),
    );
    return rivit.map(kirjatuksi);
  }
}

/** Each plan alone, unless there are too many. */
function ryhmiin(hoksIdt: readonly HoksId[]): readonly HoksId[][] {
  const ryhmia = Math.min(hoksIdt.length, RYHMIA);
  return Array.from({ length: ryhmia }, (_, i) => hoksIdt.filter((_id, j) => j % ryhmia === i));
}

function kirjatuksi({ numero, tapahtuma }: LokitapahtumaRivi): KirjattuLokitapahtuma {
  return { numero, ...(JSON.parse(tapahtuma) as Lokitapahtuma) };
}
