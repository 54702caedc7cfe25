import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  avain,
  ehka,
  hakemisto,
  juoksevaNumero,
  kokonaisluku,
  merkkijono,
  osaAvaimesta,
  teksti,
  totuusarvo,
  yksikasitteinen,
} from './sarakkeet.js';

const TAULUT = [
  new Table({
    name: 'ehoks_oppijatuonnit',
    columns: [
      juoksevaNumero('id'),
      merkkijono('kayttajatunnus'),
      ehka(merkkijono('avain')),
      merkkijono('sisallon_tiiviste'),
      teksti('tiedot'),
      ehka(merkkijono('peruttu')),
    ],
    indices: [yksikasitteinen('ehoks_oppijatuonnit_avain', 'kayttajatunnus', 'avain')],
  }),
  new Table({
    name: 'ehoks_oppijatuontien_piirit',
    columns: [osaAvaimesta('tuonti'), avain('organisaatio')],
    indices: [hakemisto('ehoks_oppijatuontien_piirit_organisaatio', 'organisaatio')],
  }),
  new Table({
    name: 'ehoks_oppijatuontien_rivit',
    columns: [
      osaAvaimesta('tuonti'),
      osaAvaimesta('paikka'),
      merkkijono('tila'),
      ehka(merkkijono('tunniste')),
      teksti('annettu'),
      teksti('puutteet'),
      ehka(merkkijono('oppija_oid')),
      totuusarvo('ristiriita'),
    ],
    indices: [hakemisto('ehoks_oppijatuontien_rivit_tila', 'tila', 'tuonti', 'paikka')],
  }),
  new Table({
    name: 'ehoks_rekisterihenkilot',
    columns: [
      avain('oid'),
      kokonaisluku('versio'),
      merkkijono('tila'),
      teksti('nimi_haku'),
      ehka(merkkijono('seuraava_yritys')),
      ehka(merkkijono('paanumero')),
      merkkijono('luotu'),
      teksti('henkilo'),
    ],
    indices: [
      hakemisto('ehoks_rekisterihenkilot_yritys', 'seuraava_yritys'),
      hakemisto('ehoks_rekisterihenkilot_paanumero', 'paanumero'),
      hakemisto('ehoks_rekisterihenkilot_tila', 'tila', 'luotu'),
    ],
  }),
  new Table({
    name: 'ehoks_henkilotunnisteet',
    columns: [avain('tiiviste'), merkkijono('oid')],
    indices: [hakemisto('ehoks_henkilotunnisteet_oid', 'oid')],
  }),
  new Table({
    name: 'ehoks_henkiloiden_piirit',
    columns: [avain('oid'), avain('organisaatio')],
    indices: [hakemisto('ehoks_henkiloiden_piirit_organisaatio', 'organisaatio')],
  }),
];

/** Imports of learners, their rows, and the learner register of the service's own. */
export class OppijoidenTuonti implements MigrationInterface {
  readonly name = 'OppijoidenTuonti1796428800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of TAULUT) await queryRunner.createTable(taulu);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of [...TAULUT].reverse()) await queryRunner.dropTable(taulu);
  }
}
