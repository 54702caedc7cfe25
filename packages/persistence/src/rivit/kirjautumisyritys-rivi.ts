import { EntitySchema } from 'typeorm';

/** A failed login, or several that are counted together. `avain` is the user name in lower case: what the attempts are found by. */
export interface KirjautumisyritysRivi {
  id: number;
  avain: string;
  kayttajatunnus: string;
  lahde: string;
  aika: string;
  tulos: string;
  maara: number;
  /** What those that are counted together have in common; each that is counted alone has none. */
  kooste: string | null;
  /** Until when the account is locked after a `lukittu` attempt: for its source, and as a whole. */
  lahteenLukko: string | null;
  kokoLukko: string | null;
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
    maara: { type: 'integer', default: 1 },
    kooste: { type: 'varchar', nullable: true },
    lahteenLukko: { name: 'lahteen_lukko', type: 'varchar', nullable: true },
    kokoLukko: { name: 'koko_lukko', type: 'varchar', nullable: true },
  },
  indices: [
    { name: 'ehoks_kirjautumisyritykset_avain_aika', columns: ['avain', 'aika'] },
    { name: 'ehoks_kirjautumisyritykset_kooste', columns: ['kooste'], unique: true },
  ],
});
