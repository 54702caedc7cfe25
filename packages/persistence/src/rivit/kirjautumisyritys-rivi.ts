import { EntitySchema } from 'typeorm';

/** A failed login. `avain` is the user name in lower case: what the attempts are found by. */
export interface KirjautumisyritysRivi {
  id: number;
  avain: string;
  kayttajatunnus: string;
  lahde: string;
  aika: string;
  tulos: string;
}

/** The table of `KirjautumisyritysRivi`, as TypeORM knows it. */
export const KirjautumisyritysTaulu = new EntitySchema<KirjautumisyritysRivi>({
  name: 'EhoksKirjautumisyritys',
  tableName: 'ehoks_kirjautumisyritykset',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    avain: { type: 'varchar' },
    kayttajatunnus: { type: 'varchar' },
    lahde: { type: 'varchar' },
    aika: { type: 'varchar' },
    tulos: { type: 'varchar' },
  },
  indices: [{ name: 'ehoks_kirjautumisyritykset_avain_aika', columns: ['avain', 'aika'] }],
});
