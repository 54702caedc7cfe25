import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, kokonaisluku } from './sarakkeet.js';

const KUTSURAJAT = new Table({
  name: 'ehoks_kutsurajat',
  columns: [avain('key'), kokonaisluku('points'), ehka({ name: 'expire', type: 'bigint' })],
});

/** Limits of calls that all processes count together. */
export class YhteisetKutsurajat implements MigrationInterface {
  readonly name = 'YhteisetKutsurajat1795824000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(KUTSURAJAT);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(KUTSURAJAT);
  }
}
