import { EntitySchema } from 'typeorm';

/** A request for a right, and its decision. */
export interface AnomusRivi {
  /** The order in which they came: ids have none. */
  numero: number;
  id: string;
  anoja: string;
  organisaatio: string;
  perustelu: string;
  anottu: string;
  tila: string;
  ratkaisija: string | null;
  ratkaistu: string | null;
  ratkaisunPerustelu: string | null;
}

/** The table of `AnomusRivi`, as TypeORM knows it. */
export const AnomusTaulu = new EntitySchema<AnomusRivi>({
  name: 'EhoksAnomus',
  tableName: 'ehoks_anomukset',
  columns: {
    numero: { type: 'integer', primary: true, generated: 'increment' },
    id: { type: 'varchar' },
    anoja: { type: 'varchar' },
    organisaatio: { type: 'varchar' },
    perustelu: { type: 'text' },
    anottu: { type: 'varchar' },
    tila: { type: 'varchar' },
    ratkaisija: { type: 'varchar', nullable: true },
    ratkaistu: { type: 'varchar', nullable: true },
    ratkaisunPerustelu: { name: 'ratkaisun_perustelu', type: 'text', nullable: true },
  },
  indices: [{ name: 'ehoks_anomukset_id', columns: ['id'], unique: true }],
});
