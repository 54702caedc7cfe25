import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, teksti } from './sarakkeet.js';

const OPPIJAN_ASETUKSET = new Table({
  name: 'ehoks_oppijan_asetukset',
  columns: [avain('omistaja'), teksti('asetukset')],
});

/** Settings of the learners' pages. */
export class OppijanAsetukset implements MigrationInterface {
  readonly name = 'OppijanAsetukset1796342400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(OPPIJAN_ASETUKSET);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(OPPIJAN_ASETUKSET);
  }
}
