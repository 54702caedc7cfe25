import { EntitySchema } from 'typeorm';

/** A login. The ticket itself is not stored, only its digest. */
export interface KirjautuminenRivi {
  tiiviste: string;
  kayttajatunnus: string;
  voimassaAsti: string;
}

/** The table of `KirjautuminenRivi`, as TypeORM knows it. */
export const KirjautuminenTaulu = new EntitySchema<KirjautuminenRivi>({
  name: 'EhoksKirjautuminen',
  tableName: 'ehoks_kirjautumiset',
  columns: {
    tiiviste: { type: 'varchar', primary: true },
    kayttajatunnus: { type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
  },
  indices: [{ name: 'ehoks_kirjautumiset_voimassa_asti', columns: ['voimassaAsti'] }],
});
