import { EntitySchema } from 'typeorm';

/** A notice of OPH. */
export interface TiedoteRivi {
  id: string;
  /** JSON by languages. */
  otsikko: string;
  /** JSON by languages. */
  teksti: string;
  alkaen: string;
  asti: string | null;
  /** JSON list. */
  yleiso: string;
}

/** The table of `TiedoteRivi`, as TypeORM knows it. */
export const TiedoteTaulu = new EntitySchema<TiedoteRivi>({
  name: 'EhoksTiedote',
  tableName: 'ehoks_tiedotteet',
  columns: {
    id: { type: 'varchar', primary: true },
    otsikko: { type: 'text' },
    teksti: { type: 'text' },
    alkaen: { type: 'varchar' },
    asti: { type: 'varchar', nullable: true },
    yleiso: { type: 'text' },
  },
});
