import { EntitySchema } from 'typeorm';

/** A decision about a function that is opened step by step. */
export interface AvausRivi {
  toiminto: string;
  organisaatio: string;
  /** JSON by languages: why it is closed; null when it is open. */
  syy: string | null;
}

/** The table of `AvausRivi`, as TypeORM knows it. */
export const AvausTaulu = new EntitySchema<AvausRivi>({
  name: 'EhoksAvaus',
  tableName: 'ehoks_avaukset',
  columns: {
    toiminto: { type: 'varchar', primary: true },
    organisaatio: { type: 'varchar', primary: true },
    syy: { type: 'text', nullable: true },
  },
});
