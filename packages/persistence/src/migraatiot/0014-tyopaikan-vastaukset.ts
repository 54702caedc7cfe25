import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, hakemisto, merkkijono, osaAvaimesta, teksti } from './sarakkeet.js';

const jaon = (name: string) => ({
  name,
  columnNames: ['jako'],
  referencedTableName: 'ehoks_jakolinkit',
  referencedColumnNames: ['tunnus'],
  onDelete: 'CASCADE',
});

const TAULUT = [
  new Table({
    name: 'ehoks_jaon_kuittaukset',
    columns: [avain('jako'), osaAvaimesta('versio'), merkkijono('aika')],
    foreignKeys: [jaon('ehoks_jaon_kuittaukset_jako')],
  }),
  new Table({
    name: 'ehoks_tyopaikan_viestit',
    columns: [
      avain('tunnus'),
      merkkijono('jako'),
      teksti('teksti'),
      merkkijono('aika'),
      ehka(merkkijono('kasitelty')),
      ehka(merkkijono('kasittelija')),
    ],
    indices: [
      hakemisto('ehoks_tyopaikan_viestit_jako_aika', 'jako', 'aika'),
      hakemisto('ehoks_tyopaikan_viestit_kasitelty_aika', 'kasitelty', 'aika'),
    ],
    foreignKeys: [jaon('ehoks_tyopaikan_viestit_jako')],
  }),
];

/** What workplaces answer to shares: that they have read them, and messages to the school. */
export class TyopaikanVastaukset implements MigrationInterface {
  readonly name = 'TyopaikanVastaukset1796601600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of TAULUT) await queryRunner.createTable(taulu);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of [...TAULUT].reverse()) await queryRunner.dropTable(taulu);
  }
}
