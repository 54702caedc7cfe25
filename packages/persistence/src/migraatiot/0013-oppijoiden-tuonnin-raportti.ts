import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ehka, hakemisto, merkkijono } from './sarakkeet.js';

const TUONNIT = 'ehoks_oppijatuonnit';
const RIVIT = 'ehoks_oppijatuontien_rivit';
const SARAKKEET = [ehka(merkkijono('kasittelija')), ehka(merkkijono('ilmoitus'))];
const HAKEMISTO = hakemisto('ehoks_oppijatuontien_rivit_oppija', 'oppija_oid');

/** What the report of imports needs: by whom, in which imports a learner came, and whether a message is still to be sent. */
export class OppijoidenTuonninRaportti implements MigrationInterface {
  readonly name = 'OppijoidenTuonninRaportti1796515200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sarake of SARAKKEET) await queryRunner.addColumn(TUONNIT, new TableColumn(sarake));
    await queryRunner.createIndex(RIVIT, new TableIndex(HAKEMISTO));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex(RIVIT, new TableIndex(HAKEMISTO));
    for (const { name } of SARAKKEET) await queryRunner.dropColumn(TUONNIT, name);
  }
}
