import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { avain, ehka, hakemisto, kokonaisluku, merkkijono, teksti, yksikasitteinen } from './sarakkeet.js';

const OSAT = 'ehoks_osat';

const TAULUT = [
  new Table({
    name: 'ehoks_muistutustilaukset',
    columns: [
      avain('avain'),
      merkkijono('laji'),
      merkkijono('tilaaja'),
      merkkijono('organisaatio'),
      merkkijono('osoite'),
      merkkijono('kieli'),
      merkkijono('rytmi'),
      teksti('lajit'),
      ehka(teksti('oikeudet')),
      ehka(merkkijono('vahvistettu')),
      ehka(merkkijono('kerrottu')),
      merkkijono('seuraava'),
    ],
    indices: [
      yksikasitteinen('ehoks_muistutustilaukset_tilaaja', 'laji', 'tilaaja', 'organisaatio'),
      hakemisto('ehoks_muistutustilaukset_seuraava', 'seuraava', 'avain'),
    ],
  }),
  new Table({
    name: 'ehoks_muistutusten_vahvistuspyynnot',
    columns: [avain('avain'), avain('paiva'), kokonaisluku('maara')],
  }),
];

/** Workplace periods and demonstrations by their beginning. */
const ALKAVAT = new TableIndex({
  ...hakemisto('ehoks_osat_alkavat', 'alku', 'hoks_id'),
  where: `koodi_uri IN ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus') OR laji = 'osaamisenOsoittaminen'`,
});

/** Orders of reminders, and by what the reminders are found. */
export class Muistutukset implements MigrationInterface {
  readonly name = 'Muistutukset1796688000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of TAULUT) await queryRunner.createTable(taulu);
    await queryRunner.createIndex(OSAT, ALKAVAT);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex(OSAT, ALKAVAT);
    for (const taulu of [...TAULUT].reverse()) await queryRunner.dropTable(taulu);
  }
}
