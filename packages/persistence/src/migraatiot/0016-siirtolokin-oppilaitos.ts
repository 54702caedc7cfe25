import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { hakemisto } from './sarakkeet.js';

const SIIRTOLOKI = 'ehoks_siirtoloki';
const NAKYVAT = hakemisto('ehoks_siirtoloki_oppilaitos_oid_numero', 'oppilaitos_oid', 'numero');

/** The school of the study right in the log of transfers. Of earlier rows it is known of those that were accepted. */
export class SiirtolokinOppilaitos implements MigrationInterface {
  readonly name = 'SiirtolokinOppilaitos1796774400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE ${SIIRTOLOKI} ADD COLUMN oppilaitos_oid varchar`);
    await queryRunner.query(
      `UPDATE ${SIIRTOLOKI} SET oppilaitos_oid = (SELECT oppilaitos_oid FROM ehoks_hoksit WHERE id = hoks_id)
        WHERE koodi IS NULL`,
    );
    await queryRunner.createIndex(SIIRTOLOKI, new TableIndex(NAKYVAT));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex(SIIRTOLOKI, NAKYVAT.name ?? '');
    await queryRunner.query(`ALTER TABLE ${SIIRTOLOKI} DROP COLUMN oppilaitos_oid`);
  }
}
