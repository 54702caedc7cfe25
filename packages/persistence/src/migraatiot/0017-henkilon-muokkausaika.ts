import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { hakemisto, merkkijono } from './sarakkeet.js';

const HENKILOT = 'ehoks_rekisterihenkilot';
const SARAKE = { ...merkkijono('muokattu'), default: "''" };
const HAKEMISTO = hakemisto('ehoks_rekisterihenkilot_muokattu', 'muokattu', 'oid');

/** When a person was last changed. Of earlier ones it is encrypted: they count as changed now, so that whoever asks for changes misses none. */
export class HenkilonMuokkausaika implements MigrationInterface {
  readonly name = 'HenkilonMuokkausaika1797120000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(HENKILOT, new TableColumn(SARAKE));
    await queryRunner.query(`UPDATE ${HENKILOT} SET muokattu = '${new Date().toISOString()}'`);
    await queryRunner.createIndex(HENKILOT, new TableIndex(HAKEMISTO));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex(HENKILOT, new TableIndex(HAKEMISTO));
    await queryRunner.dropColumn(HENKILOT, SARAKE.name);
  }
}
