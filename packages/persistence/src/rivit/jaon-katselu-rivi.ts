import { EntitySchema } from 'typeorm';

/** The receiver of a share has looked at it. */
export interface JaonKatseluRivi {
  numero: number;
  jako: string;
  aika: string;
}

/** The table of `JaonKatseluRivi`, as TypeORM knows it. */
export const JaonKatseluTaulu = new EntitySchema<JaonKatseluRivi>({
  name: 'EhoksJaonKatselu',
  tableName: 'ehoks_jaon_katselut',
  columns: {
    numero: { type: 'integer', primary: true, generated: 'increment' },
    jako: { type: 'varchar' },
    aika: { type: 'varchar' },
  },
  indices: [{ name: 'ehoks_jaon_katselut_jako_aika', columns: ['jako', 'aika'] }],
  foreignKeys: [
    {
      name: 'ehoks_jaon_katselut_jako',
      target: 'EhoksJakolinkki',
      columnNames: ['jako'],
      referencedColumnNames: ['tunnus'],
      onDelete: 'CASCADE',
    },
  ],
});
