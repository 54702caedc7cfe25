import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, hakemisto, juoksevaNumero, kokonaisluku, merkkijono, teksti } from './sarakkeet.js';

const jaon = (name: string) => ({
  name,
  columnNames: ['jako'],
  referencedTableName: 'ehoks_jakolinkit',
  referencedColumnNames: ['tunnus'],
  onDelete: 'CASCADE',
});

const TAULUT = [
  new Table({
    name: 'ehoks_jakolinkit',
    columns: [
      avain('tunnus'),
      kokonaisluku('hoks_id'),
      merkkijono('hoks_eid'),
      teksti('kohde'),
      teksti('jakaja'),
      ehka(teksti('saaja')),
      ehka(merkkijono('osoite_avain')),
      merkkijono('alku'),
      merkkijono('loppu'),
      merkkijono('luotu'),
      ehka(merkkijono('peruttu')),
    ],
    indices: [
      hakemisto('ehoks_jakolinkit_hoks_id', 'hoks_id'),
      hakemisto('ehoks_jakolinkit_osoite_avain', 'osoite_avain'),
      hakemisto('ehoks_jakolinkit_loppu', 'loppu'),
    ],
    foreignKeys: [
      {
        name: 'ehoks_jakolinkit_hoks',
        columnNames: ['hoks_id'],
        referencedTableName: 'ehoks_hoksit',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  }),
  new Table({
    name: 'ehoks_jaon_katselut',
    columns: [juoksevaNumero('numero'), merkkijono('jako'), merkkijono('aika')],
    indices: [hakemisto('ehoks_jaon_katselut_jako_aika', 'jako', 'aika')],
    foreignKeys: [jaon('ehoks_jaon_katselut_jako')],
  }),
  new Table({
    name: 'ehoks_kertakoodit',
    columns: [
      avain('id'),
      merkkijono('jako'),
      merkkijono('osoite'),
      merkkijono('tiiviste'),
      merkkijono('luotu'),
      merkkijono('voimassa_asti'),
      kokonaisluku('yrityksia'),
      ehka(merkkijono('kaytetty')),
    ],
    indices: [
      hakemisto('ehoks_kertakoodit_jako_luotu', 'jako', 'luotu'),
      hakemisto('ehoks_kertakoodit_osoite_luotu', 'osoite', 'luotu'),
      hakemisto('ehoks_kertakoodit_luotu', 'luotu'),
    ],
    foreignKeys: [jaon('ehoks_kertakoodit_jako')],
  }),
];

/** Shares of plans, their views and the one-time codes that open them. */
export class Jakolinkit implements MigrationInterface {
  readonly name = 'Jakolinkit1796256000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of TAULUT) await queryRunner.createTable(taulu);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of [...TAULUT].reverse()) await queryRunner.dropTable(taulu);
  }
}
