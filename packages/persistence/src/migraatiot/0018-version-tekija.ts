import type { MigrationInterface, QueryRunner } from 'typeorm';

const HISTORIA = 'ehoks_historia';
const SARAKKEET = ['tekijan_tyyppi', 'tekijan_nimi', 'tekijan_organisaatio'];

/** What kind of an account made each version of a plan, its name and its organisation. Of earlier versions they are not known. */
export class VersionTekija implements MigrationInterface {
  readonly name = 'VersionTekija1797465600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sarake of SARAKKEET) await queryRunner.query(`ALTER TABLE ${HISTORIA} ADD COLUMN ${sarake} varchar`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const sarake of SARAKKEET) await queryRunner.query(`ALTER TABLE ${HISTORIA} DROP COLUMN ${sarake}`);
  }
}
