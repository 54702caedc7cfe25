import { EntitySchema } from 'typeorm';

/** What a user of the learners' pages has chosen. */
export interface OppijanasetuksetRivi {
  /** Number of the person. */
  omistaja: string;
  /** JSON. */
  asetukset: string;
}

/** The table of `OppijanasetuksetRivi`, as TypeORM knows it. */
export const OppijanasetuksetTaulu = new EntitySchema<OppijanasetuksetRivi>({
  name: 'EhoksOppijanasetukset',
  tableName: 'ehoks_oppijan_asetukset',
  columns: {
    omistaja: { type: 'varchar', primary: true },
    asetukset: { type: 'text' },
  },
});
