import { EntitySchema } from 'typeorm';

/** The receiver of a share has read it as a version of the plan showed it. */
export interface JaonKuittausRivi {
  jako: string;
  versio: number;
  aika: string;
}

/** The table of `JaonKuittausRivi`, as TypeORM knows it. */
export const JaonKuittausTaulu = new EntitySchema<JaonKuittausRivi>({
  name: 'EhoksJaonKuittaus',
  tableName: 'ehoks_jaon_kuittaukset',
  columns: {
    jako: { type: 'varchar', primary: true },
    versio: { type: 'integer', primary: true },
    aika: { type: 'varchar' },
  },
  foreignKeys: [
    {
      name: 'ehoks_jaon_kuittaukset_jako',
      target: 'EhoksJakolinkki',
      columnNames: ['jako'],
      referencedColumnNames: ['tunnus'],
      onDelete: 'CASCADE',
    },
  ],
});
