import { EntitySchema } from 'typeorm';

/** A message of a workplace to the school. */
export interface TyopaikanViestiRivi {
  tunnus: string;
  jako: string;
  teksti: string;
  aika: string;
  /** When an official marked it as taken care of, and which. */
  kasitelty: string | null;
  kasittelija: string | null;
}

/** The table of `TyopaikanViestiRivi`, as TypeORM knows it. */
export const TyopaikanViestiTaulu = new EntitySchema<TyopaikanViestiRivi>({
  name: 'EhoksTyopaikanViesti',
  tableName: 'ehoks_tyopaikan_viestit',
  columns: {
    tunnus: { type: 'varchar', primary: true },
    jako: { type: 'varchar' },
    teksti: { type: 'text' },
    aika: { type: 'varchar' },
    kasitelty: { type: 'varchar', nullable: true },
    kasittelija: { type: 'varchar', nullable: true },
  },
  indices: [
    { name: 'ehoks_tyopaikan_viestit_jako_aika', columns: ['jako', 'aika'] },
    { name: 'ehoks_tyopaikan_viestit_kasitelty_aika', columns: ['kasitelty', 'aika'] },
  ],
  foreignKeys: [
    {
      name: 'ehoks_tyopaikan_viestit_jako',
      target: 'EhoksJakolinkki',
      columnNames: ['jako'],
      referencedColumnNames: ['tunnus'],
      onDelete: 'CASCADE',
    },
  ],
});
