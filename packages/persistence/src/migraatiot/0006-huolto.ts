import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, hakemisto, merkkijono, teksti } from './sarakkeet.js';

const INDEKSI = 'ehoks_oppijaindeksi';

const AJOT = new Table({
  name: 'ehoks_huoltoajot',
  columns: [
    avain('ajo'),
    ehka(merkkijono('haltija')),
    ehka(merkkijono('varattu_asti')),
    ehka(merkkijono('pyydetty')),
    ehka(merkkijono('alkoi')),
    ehka(merkkijono('onnistui')),
    ehka(teksti('viimeisin')),
  ],
});

const HAKEMISTOT = [
  hakemisto('ehoks_oppijaindeksi_paivitetyt', 'paivitetty', 'hoks_id'),
  hakemisto('ehoks_oppijaindeksi_paattyneet', 'paattyi', 'hoks_id'),
  hakemisto('ehoks_oppijaindeksi_siivottavat', 'siivotaan', 'hoks_id'),
];

/** Housekeeping: who runs which job, and of each plan when there is contact data to remove. */
export class Huolto implements MigrationInterface {
  readonly name = 'Huolto1795910400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(AJOT);
    await queryRunner.query(`ALTER TABLE ${INDEKSI} ADD COLUMN muutosnumero integer NOT NULL DEFAULT 0`);
    await queryRunner.query(`ALTER TABLE ${INDEKSI} ADD COLUMN siivotaan date NOT NULL DEFAULT '0001-01-01'`);
    await queryRunner.query(
      `UPDATE ${INDEKSI} SET muutosnumero = (SELECT muutosnumero FROM ehoks_hoksit WHERE id = hoks_id)`,
    );
    for (const lisattava of HAKEMISTOT) await queryRunner.createIndex(INDEKSI, new TableIndex(lisattava));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of HAKEMISTOT) await queryRunner.dropIndex(INDEKSI, name ?? '');
    for (const sarake of ['siivotaan', 'muutosnumero'])
      await queryRunner.query(`ALTER TABLE ${INDEKSI} DROP COLUMN ${sarake}`);
    await queryRunner.dropTable(AJOT);
  }
}
