import { EntitySchema } from 'typeorm';

/** A one-time code. The code itself is not stored, only its digest. */
export interface KertakoodiRivi {
  id: string;
  jako: string;
  osoite: string;
  paikka: string;
  tiiviste: string;
  luotu: string;
  voimassaAsti: string;
  /** By who asked for the code. */
  omiaYrityksia: number;
  /** By others. */
  yrityksia: number;
  kaytetty: string | null;
}

/** The table of `KertakoodiRivi`, as TypeORM knows it. */
export const KertakoodiTaulu = new EntitySchema<KertakoodiRivi>({
  name: 'EhoksKertakoodi',
  tableName: 'ehoks_kertakoodit',
  columns: {
    id: { type: 'varchar', primary: true },
    jako: { type: 'varchar' },
    osoite: { type: 'varchar' },
    paikka: { type: 'varchar', default: '' },
    tiiviste: { type: 'varchar' },
    luotu: { type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
    omiaYrityksia: { name: 'omia_yrityksia', type: 'integer', default: 0 },
    yrityksia: { type: 'integer' },
    kaytetty: { type: 'varchar', nullable: true },
  },
  indices: [
    { name: 'ehoks_kertakoodit_jako_luotu', columns: ['jako', 'luotu'] },
    { name: 'ehoks_kertakoodit_osoite_luotu', columns: ['osoite', 'luotu'] },
    { name: 'ehoks_kertakoodit_luotu', columns: ['luotu'] },
  ],
  foreignKeys: [
    {
      name: 'ehoks_kertakoodit_jako',
      target: 'EhoksJakolinkki',
      columnNames: ['jako'],
      referencedColumnNames: ['tunnus'],
      onDelete: 'CASCADE',
    },
  ],
});
