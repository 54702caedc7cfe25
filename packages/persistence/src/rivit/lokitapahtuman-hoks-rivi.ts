import { EntitySchema } from 'typeorm';

/** A plan that an entry of the audit log lists: by these a learner finds the entries that do not name them. Never changed. */
export interface LokitapahtumanHoksRivi {
  hoksId: number;
  /** Of the entry. */
  numero: number;
}

/** The table of `LokitapahtumanHoksRivi`, as TypeORM knows it. */
export const AuditlokinHoksitTaulu = new EntitySchema<LokitapahtumanHoksRivi>({
  name: 'EhoksLokitapahtumanHoks',
  tableName: 'ehoks_auditloki_hoksit',
  columns: {
    hoksId: { name: 'hoks_id', type: 'integer', primary: true },
    numero: { type: 'integer', primary: true },
  },
});
