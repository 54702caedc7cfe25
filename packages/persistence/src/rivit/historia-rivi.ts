import { EntitySchema } from 'typeorm';

/** One change of a plan and the document it ended in. */
export interface HistoriaRivi {
  id: number;
  hoksId: number;
  muutosnumero: number;
  aika: string;
  tekija: string;
  laji: string;
  dokumentti: string;
}

/** The table of `HistoriaRivi`, as TypeORM knows it. */
export const HistoriaTaulu = new EntitySchema<HistoriaRivi>({
  name: 'EhoksHistoria',
  tableName: 'ehoks_historia',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    hoksId: { name: 'hoks_id', type: 'integer' },
    muutosnumero: { type: 'integer' },
    aika: { type: 'varchar' },
    tekija: { type: 'varchar' },
    laji: { type: 'varchar' },
    dokumentti: { type: 'text' },
  },
  indices: [{ name: 'ehoks_historia_hoks_muutosnumero', columns: ['hoksId', 'muutosnumero'], unique: true }],
  foreignKeys: [
    {
      name: 'ehoks_historia_hoks',
      target: 'EhoksHoks',
      columnNames: ['hoksId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
