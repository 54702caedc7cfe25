import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, hakemisto, kokonaisluku, merkkijono, teksti } from './sarakkeet.js';

const LUONNOKSET = new Table({
  name: 'ehoks_lomakeluonnokset',
  columns: [
    avain('omistaja'),
    avain('avain'),
    merkkijono('organisaatio'),
    ehka(merkkijono('oppija_oid')),
    ehka(merkkijono('opiskeluoikeus_oid')),
    ehka(kokonaisluku('hoks_id')),
    ehka(merkkijono('perusta')),
    teksti('sisalto'),
    merkkijono('muokattu'),
    merkkijono('versio'),
  ],
  indices: [
    hakemisto('ehoks_lomakeluonnokset_hoks_id', 'hoks_id'),
    hakemisto('ehoks_lomakeluonnokset_opiskeluoikeus_oid', 'opiskeluoikeus_oid'),
    hakemisto('ehoks_lomakeluonnokset_muokattu', 'muokattu'),
  ],
});

/** Unfinished forms of officials. */
export class Lomakeluonnokset implements MigrationInterface {
  readonly name = 'Lomakeluonnokset1795996800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(LUONNOKSET);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(LUONNOKSET);
  }
}
