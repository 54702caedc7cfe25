import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, merkkijono, teksti } from './sarakkeet.js';

const TIEDOTTEET = new Table({
  name: 'ehoks_tiedotteet',
  columns: [
    avain('id'),
    teksti('otsikko'),
    teksti('teksti'),
    merkkijono('alkaen'),
    ehka(merkkijono('asti')),
    teksti('yleiso'),
  ],
});

/** Notices of OPH. */
export class Tiedotteet implements MigrationInterface {
  readonly name = 'Tiedotteet1796083200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(TIEDOTTEET);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(TIEDOTTEET);
  }
}
