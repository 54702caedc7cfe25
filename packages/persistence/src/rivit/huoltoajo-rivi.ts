import { EntitySchema } from 'typeorm';

/** A housekeeping job that has been reserved or asked for. */
export interface HuoltoajoRivi {
  ajo: string;
  /** Who has the lease; null when nobody does. */
  haltija: string | null;
  varattuAsti: string | null;
  pyydetty: string | null;
  /** When the lease was taken. */
  alkoi: string | null;
  /** When the latest run that succeeded began. */
  onnistui: string | null;
  /** JSON of the latest run that ended. */
  viimeisin: string | null;
}

/** The table of `HuoltoajoRivi`, as TypeORM knows it. */
export const HuoltoajoTaulu = new EntitySchema<HuoltoajoRivi>({
  name: 'EhoksHuoltoajo',
  tableName: 'ehoks_huoltoajot',
  columns: {
    ajo: { type: 'varchar', primary: true },
    haltija: { type: 'varchar', nullable: true },
    varattuAsti: { name: 'varattu_asti', type: 'varchar', nullable: true },
    pyydetty: { type: 'varchar', nullable: true },
    alkoi: { type: 'varchar', nullable: true },
    onnistui: { type: 'varchar', nullable: true },
    viimeisin: { type: 'text', nullable: true },
  },
});
