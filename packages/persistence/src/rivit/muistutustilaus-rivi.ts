import { EntitySchema } from 'typeorm';

/** An order of reminders. */
export interface MuistutustilausRivi {
  avain: string;
  laji: 'virkailija' | 'oppija';
  /** User name of an official, number of a learner. */
  tilaaja: string;
  /** Empty for a learner: of nulls two would not be the same. */
  organisaatio: string;
  osoite: string;
  kieli: string;
  rytmi: string;
  /** JSON. */
  lajit: string;
  /** JSON. */
  oikeudet: string | null;
  vahvistettu: string | null;
  kerrottu: string | null;
  seuraava: string;
}

/** The table of `MuistutustilausRivi`, as TypeORM knows it. */
export const MuistutustilausTaulu = new EntitySchema<MuistutustilausRivi>({
  name: 'EhoksMuistutustilaus',
  tableName: 'ehoks_muistutustilaukset',
  columns: {
    avain: { type: 'varchar', primary: true },
    laji: { type: 'varchar' },
    tilaaja: { type: 'varchar' },
    organisaatio: { type: 'varchar' },
    osoite: { type: 'varchar' },
    kieli: { type: 'varchar' },
    rytmi: { type: 'varchar' },
    lajit: { type: 'text' },
    oikeudet: { type: 'text', nullable: true },
    vahvistettu: { type: 'varchar', nullable: true },
    kerrottu: { type: 'varchar', nullable: true },
    seuraava: { type: 'varchar' },
  },
  indices: [
    { name: 'ehoks_muistutustilaukset_tilaaja', columns: ['laji', 'tilaaja', 'organisaatio'], unique: true },
    // In the order in which they are gone through.
    { name: 'ehoks_muistutustilaukset_seuraava', columns: ['seuraava', 'avain'] },
  ],
});

/** How many times somebody, or an address, has been asked to confirm on a day. */
export interface VahvistuspyyntoRivi {
  avain: string;
  paiva: string;
  maara: number;
}

/** The table of `VahvistuspyyntoRivi`, as TypeORM knows it. */
export const VahvistuspyyntoTaulu = new EntitySchema<VahvistuspyyntoRivi>({
  name: 'EhoksMuistutustenVahvistuspyynto',
  tableName: 'ehoks_muistutusten_vahvistuspyynnot',
  columns: {
    avain: { type: 'varchar', primary: true },
    paiva: { type: 'varchar', primary: true },
    maara: { type: 'integer' },
  },
});
