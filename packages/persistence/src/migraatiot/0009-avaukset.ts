import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, teksti } from './sarakkeet.js';

const AVAUKSET = new Table({
  name: 'ehoks_avaukset',
  columns: [avain('toiminto'), avain('organisaatio'), ehka(teksti('syy'))],
});

/** Functions that are opened step by step. */
export class Avaukset implements MigrationInterface {
  readonly name = 'Avaukset1796169600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(AVAUKSET);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(AVAUKSET);
  }
}
