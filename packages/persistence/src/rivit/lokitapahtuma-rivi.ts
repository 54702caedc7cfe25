import { EntitySchema } from 'typeorm';

/** An entry of the audit log: core's entry as JSON text beside the columns it is found by. The database refuses to change it. */
export interface LokitapahtumaRivi {
  numero: number;
  aika: string;
  oppijaOid: string | null;
  hoksId: number | null;
  toimi: string;
  koodi: string | null;
  tapahtuma: string;
}

/** The table of `LokitapahtumaRivi`, as TypeORM knows it. */
export const AuditlokiTaulu = new EntitySchema<LokitapahtumaRivi>({
  name: 'EhoksLokitapahtuma',
  tableName: 'ehoks_auditloki',
  columns: {
    numero: { type: 'integer', primary: true, generated: 'increment' },
    aika: { type: 'varchar' },
    oppijaOid: { name: 'oppija_oid', type: 'varchar', nullable: true },
    hoksId: { name: 'hoks_id', type: 'integer', nullable: true },
    toimi: { type: 'varchar' },
    koodi: { type: 'varchar', nullable: true },
    tapahtuma: { type: 'text' },
  },
  indices: [{ name: 'ehoks_auditloki_oppija_oid_numero', columns: ['oppijaOid', 'numero'] }],
});
