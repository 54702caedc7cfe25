import { EntitySchema } from 'typeorm';

/** A login. The ticket itself is not stored, only its digest. */
export interface KirjautuminenRivi {
  tiiviste: string;
  kayttajatunnus: string;
  /** The user name in lower case: what an account's tickets are found by. */
  kayttajaAvain: string;
  voimassaAsti: string;
}

/** The table of `KirjautuminenRivi`, as TypeORM knows it. */
export const KirjautuminenTaulu = new EntitySchema<KirjautuminenRivi>({
  name: 'EhoksKirjautuminen',
  tableName: 'ehoks_kirjautumiset',
  columns: {
    tiiviste: { type: 'varchar', primary: true },
    kayttajatunnus: { type: 'varchar' },
    kayttajaAvain: { name: 'kayttaja_avain', type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
  },
  indices: [
    { name: 'ehoks_kirjautumiset_voimassa_asti', columns: ['voimassaAsti'] },
    { name: 'ehoks_kirjautumiset_kayttaja_avain', columns: ['kayttajaAvain'] },
  ],
});
