import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dialekti } from '../dialects.js';
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

const AUDITLOKI = 'ehoks_auditloki';
const AUDITLOKIN_HOKSIT = 'ehoks_auditloki_hoksit';

const UUDET = [
  new Table({
    name: AUDITLOKI,
    columns: [
      juoksevaNumero('numero'),
      merkkijono('aika'),
      ehka(merkkijono('oppija_oid')),
      ehka(kokonaisluku('hoks_id')),
      merkkijono('toimi'),
      ehka(merkkijono('koodi')),
      teksti('tapahtuma'),
    ],
    indices: [hakemisto('ehoks_auditloki_oppija_oid_numero', 'oppija_oid', 'numero')],
  }),
  new Table({
    name: AUDITLOKIN_HOKSIT,
    columns: [osaAvaimesta('hoks_id'), osaAvaimesta('numero')],
  }),
  new Table({
    name: 'ehoks_siirtoloki',
    columns: [
      juoksevaNumero('numero'),
      merkkijono('aika'),
      merkkijono('paiva'),
      merkkijono('pyynto_id'),
      merkkijono('toimi'),
      ehka(merkkijono('kayttajatunnus')),
      ehka(merkkijono('organisaatio')),
      ehka(merkkijono('koulutustoimija_oid')),
      ehka(merkkijono('opiskeluoikeus_oid')),
      ehka(merkkijono('oppija_oid')),
      ehka(kokonaisluku('hoks_id')),
      ehka(merkkijono('koodi')),
      teksti('syyt'),
      teksti('havainnot'),
    ],
    indices: [
      hakemisto('ehoks_siirtoloki_aika', 'aika'),
      hakemisto('ehoks_siirtoloki_organisaatio_numero', 'organisaatio', 'numero'),
      hakemisto('ehoks_siirtoloki_opiskeluoikeus_oid_aika', 'opiskeluoikeus_oid', 'aika'),
      hakemisto('ehoks_siirtoloki_oppija_oid', 'oppija_oid'),
      hakemisto('ehoks_siirtoloki_pyynto_id', 'pyynto_id'),
      {
        ...hakemisto(
          'ehoks_siirtoloki_luonnit',
          'toimi',
          'koodi',
          'opiskeluoikeus_oid',
          'paiva',
          'koulutustoimija_oid',
        ),
        where: "toimi = 'luo' AND koodi IS NULL",
      },
    ],
  }),
  new Table({
    name: 'ehoks_istunnot',
    columns: [
      avain('tiiviste'),
      merkkijono('tiketin_tiiviste'),
      ehka(merkkijono('kayttaja_avain')),
      teksti('haltija'),
      merkkijono('luotu'),
      merkkijono('voimassa_asti'),
    ],
    indices: [
      hakemisto('ehoks_istunnot_tiketin_tiiviste', 'tiketin_tiiviste'),
      hakemisto('ehoks_istunnot_kayttaja_avain', 'kayttaja_avain'),
      hakemisto('ehoks_istunnot_voimassa_asti', 'voimassa_asti'),
    ],
  }),
  new Table({
    name: 'ehoks_anomukset',
    columns: [
      juoksevaNumero('numero'),
      merkkijono('id'),
      merkkijono('anoja'),
      merkkijono('organisaatio'),
      teksti('perustelu'),
      merkkijono('anottu'),
      merkkijono('tila'),
      ehka(merkkijono('ratkaisija')),
      ehka(merkkijono('ratkaistu')),
      ehka(teksti('ratkaisun_perustelu')),
    ],
    indices: [yksikasitteinen('ehoks_anomukset_id', 'id')],
  }),
];

const TUNNUKSET = new Table({
  name: 'ehoks_tunnukset',
  columns: [
    avain('avain'),
    merkkijono('kayttajatunnus'),
    merkkijono('oid'),
    merkkijono('tyyppi'),
    merkkijono('nimi'),
    ehka(merkkijono('salasanatiiviste')),
    ehka(merkkijono('salasana_vaihdettu')),
    teksti('roolit'),
    totuusarvo('lukittu'),
    ehka(merkkijono('lukittu_asti')),
    totuusarvo('kaytossa'),
    ehka(merkkijono('paattyy')),
    merkkijono('luotu'),
    ehka(merkkijono('kaytetty')),
  ],
});

const AIEMMAT_TUNNUKSET = new Table({
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
});

/** Tables of tickets: they can now be found by the account, too. */
const TIKETTITAULUT = ['ehoks_kirjautumiset', 'ehoks_palvelutiketit'];

/** Added as they are, where TypeORM would copy the whole table with its documents. Fit for SQLite and PostgreSQL. */
const LISATTAVAT = [
  { taulu: 'ehoks_hoksit', sarake: 'toimipiste_oidit', tyyppi: 'text' },
  { taulu: 'ehoks_kirjautumisyritykset', sarake: 'maara', tyyppi: 'integer NOT NULL DEFAULT 1' },
  { taulu: 'ehoks_kirjautumisyritykset', sarake: 'kooste', tyyppi: 'varchar' },
  { taulu: 'ehoks_kirjautumisyritykset', sarake: 'lahteen_lukko', tyyppi: 'varchar' },
  { taulu: 'ehoks_kirjautumisyritykset', sarake: 'koko_lukko', tyyppi: 'varchar' },
];

const HAKEMISTOT = [
  {
    taulu: 'ehoks_hoksit',
    hakemisto: new TableIndex(hakemisto('ehoks_hoksit_toimipiste_oidit', 'toimipiste_oidit')),
  },
  {
    taulu: 'ehoks_kirjautumisyritykset',
    hakemisto: new TableIndex(yksikasitteinen('ehoks_kirjautumisyritykset_kooste', 'kooste')),
  },
];

/**
 * The logs, sessions and requests for rights; accounts with roles, which may lack a password. Accounts made before this
 * are dropped, and with them their tickets: no release has had others than those of the demonstration, which come back
 * by themselves.
 */
export class LokitIstunnotJaTunnukset implements MigrationInterface {
  readonly name = 'LokitIstunnotJaTunnukset1795564800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const taulu of UUDET) await queryRunner.createTable(taulu);
    for (const taulu of [AUDITLOKI, AUDITLOKIN_HOKSIT])
      await dialekti(queryRunner.connection.options.type).makeAppendOnly(queryRunner, taulu);
    await queryRunner.dropTable(AIEMMAT_TUNNUKSET);
    await queryRunner.createTable(TUNNUKSET);
    for (const taulu of TIKETTITAULUT) {
      await queryRunner.query(`DELETE FROM ${taulu}`);
      await queryRunner.addColumn(taulu, new TableColumn(merkkijono('kayttaja_avain')));
      await queryRunner.createIndex(taulu, new TableIndex(hakemisto(`${taulu}_kayttaja_avain`, 'kayttaja_avain')));
    }
    for (const { taulu, sarake, tyyppi } of LISATTAVAT)
      await queryRunner.query(`ALTER TABLE ${taulu} ADD COLUMN ${sarake} ${tyyppi}`);
    for (const { taulu, hakemisto: lisattava } of HAKEMISTOT) await queryRunner.createIndex(taulu, lisattava);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { taulu, hakemisto: lisatty } of HAKEMISTOT) await queryRunner.dropIndex(taulu, lisatty);
    for (const { taulu, sarake } of LISATTAVAT) await queryRunner.query(`ALTER TABLE ${taulu} DROP COLUMN ${sarake}`);
    for (const taulu of TIKETTITAULUT) {
      await queryRunner.query(`DELETE FROM ${taulu}`);
      await queryRunner.dropIndex(taulu, `${taulu}_kayttaja_avain`);
      await queryRunner.dropColumn(taulu, 'kayttaja_avain');
    }
    await queryRunner.dropTable(TUNNUKSET);
    await queryRunner.createTable(AIEMMAT_TUNNUKSET);
    for (const taulu of [...UUDET].reverse()) await queryRunner.dropTable(taulu);
  }
}
