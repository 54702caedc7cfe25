import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { kokonaisluku, merkkijono } from './sarakkeet.js';

const KOODIT = 'ehoks_kertakoodit';
const SARAKKEET = [
  { ...merkkijono('paikka'), default: "''" },
  { ...kokonaisluku('omia_yrityksia'), default: 0 },
];

/** From where each one-time code was asked, and how often who asked has tried it. Of earlier codes, which live for a day, it is not known. */
export class KertakoodinPyytaja implements MigrationInterface {
  readonly name = 'KertakoodinPyytaja1797552000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sarake of SARAKKEET) await queryRunner.addColumn(KOODIT, new TableColumn(sarake));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of SARAKKEET) await queryRunner.dropColumn(KOODIT, name);
  }
}
