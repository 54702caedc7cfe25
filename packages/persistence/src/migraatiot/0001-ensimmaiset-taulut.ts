import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dialekti } from '../dialects.js';
import {
  avain,
  ehka,
  hakemisto,
  juoksevaNumero,
  kokonaisluku,
  merkkijono,
  teksti,
  totuusarvo,
  yksikasitteinen,
} from './sarakkeet.js';

const numero = juoksevaNumero('id');
const hoksiin = (name: string) => [
  {
    name,
    columnNames: ['hoks_id'],
    referencedTableName: 'ehoks_hoksit',
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
  },
];

const TAULUT = [
  new Table({
    name: 'ehoks_hoksit',
    columns: [
      numero,
      merkkijono('eid'),
      merkkijono('opiskeluoikeus_oid'),
      merkkijono('oppija_oid'),
      ehka(merkkijono('oppilaitos_oid')),
      ehka(merkkijono('koulutustoimija_oid')),
      kokonaisluku('muutosnumero'),
      merkkijono('muokattu'),
      ehka(merkkijono('poistettu')),
      teksti('dokumentti'),
    ],
    indices: [
      yksikasitteinen('ehoks_hoksit_eid', 'eid'),
      yksikasitteinen('ehoks_hoksit_opiskeluoikeus_oid', 'opiskeluoikeus_oid'),
      hakemisto('ehoks_hoksit_oppija_oid', 'oppija_oid'),
      hakemisto('ehoks_hoksit_oppilaitos_oid', 'oppilaitos_oid'),
      hakemisto('ehoks_hoksit_koulutustoimija_oid', 'koulutustoimija_oid'),
      hakemisto('ehoks_hoksit_muokattu', 'muokattu'),
    ],
  }),
  new Table({
    name: 'ehoks_osat',
    columns: [
      numero,
      kokonaisluku('hoks_id'),
      merkkijono('module_id'),
      kokonaisluku('muutosnumero'),
      merkkijono('laji'),
      ehka(merkkijono('koodi_uri')),
      ehka({ name: 'alku', type: 'date' }),
      ehka({ name: 'loppu', type: 'date' }),
      ehka(merkkijono('y_tunnus')),
      ehka(merkkijono('yksiloiva_tunniste')),
    ],
    indices: [
      yksikasitteinen('ehoks_osat_hoks_module_id', 'hoks_id', 'module_id'),
      yksikasitteinen('ehoks_osat_module_id', 'module_id'),
    ],
    foreignKeys: hoksiin('ehoks_osat_hoks'),
  }),
  new Table({
    name: 'ehoks_historia',
    columns: [
      numero,
      kokonaisluku('hoks_id'),
      kokonaisluku('muutosnumero'),
      merkkijono('aika'),
      merkkijono('tekija'),
      merkkijono('laji'),
      teksti('dokumentti'),
    ],
    indices: [yksikasitteinen('ehoks_historia_hoks_muutosnumero', 'hoks_id', 'muutosnumero')],
    foreignKeys: hoksiin('ehoks_historia_hoks'),
  }),
  new Table({
    name: 'ehoks_tunnukset',
    columns: [
      avain('avain'),
      merkkijono('kayttajatunnus'),
      merkkijono('oid'),
      merkkijono('tyyppi'),
      merkkijono('salasanatiiviste'),
      teksti('oikeudet'),
      totuusarvo('lukittu'),
    ],
  }),
  new Table({
    name: 'ehoks_kirjautumiset',
    columns: [avain('tiiviste'), merkkijono('kayttajatunnus'), merkkijono('voimassa_asti')],
    indices: [hakemisto('ehoks_kirjautumiset_voimassa_asti', 'voimassa_asti')],
  }),
  new Table({
    name: 'ehoks_palvelutiketit',
    columns: [avain('tiiviste'), merkkijono('kayttajatunnus'), merkkijono('palvelu'), merkkijono('voimassa_asti')],
    indices: [hakemisto('ehoks_palvelutiketit_voimassa_asti', 'voimassa_asti')],
  }),
  new Table({
    name: 'ehoks_kirjautumisyritykset',
    columns: [
      numero,
      merkkijono('avain'),
      merkkijono('kayttajatunnus'),
      merkkijono('lahde'),
      merkkijono('aika'),
      merkkijono('tulos'),
    ],
    indices: [hakemisto('ehoks_kirjautumisyritykset_avain_aika', 'avain', 'aika')],
  }),
];

/** Plans with their parts and history, accounts, tickets and failed logins. */
export class EnsimmaisetTaulut implements MigrationInterface {
  readonly name = 'EnsimmaisetTaulut1795305600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of TAULUT) await queryRunner.createTable(taulu);
    await dialekti(queryRunner.connection.options.type).storeLongText(queryRunner, 'ehoks_hoksit', 'dokumentti');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of [...TAULUT].reverse()) await queryRunner.dropTable(taulu);
  }
}
