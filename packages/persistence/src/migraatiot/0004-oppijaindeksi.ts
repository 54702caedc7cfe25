import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { dialekti } from '../dialects.js';
import { ehka, hakemisto, merkkijono, osaAvaimesta, teksti } from './sarakkeet.js';

const INDEKSI = 'ehoks_oppijaindeksi';
const OSAT = 'ehoks_osat';
const NIMIHAKU = { table: INDEKSI, key: 'hoks_id', column: 'nimi_haku' };

const tyhjana = (name: string): TableColumnOptions => ({ ...merkkijono(name), default: "''" });
const ehkaPaiva = (name: string): TableColumnOptions => ehka({ name, type: 'date' });

const taulu = (tavujarjestys: string): Table =>
  new Table({
    name: INDEKSI,
    columns: [
      osaAvaimesta('hoks_id'),
      ehka(merkkijono('poistettu')),
      ehka(merkkijono('oppilaitos_oid')),
      ehka(merkkijono('koulutustoimija_oid')),
      ehka(teksti('toimipiste_oidit')),
      tyhjana('puutteet'),
      tyhjana('nimi'),
      tyhjana('nimi_haku'),
      { ...tyhjana('nimi_jarjestys'), collation: tavujarjestys },
      ehka(merkkijono('tyyppi')),
      ehka(merkkijono('tutkinto_koodi')),
      { ...tyhjana('tutkinto_fi'), collation: tavujarjestys },
      { ...tyhjana('tutkinto_sv'), collation: tavujarjestys },
      { ...tyhjana('tutkinto_en'), collation: tavujarjestys },
      tyhjana('tutkinto_haku'),
      ehka(merkkijono('osaamisala_koodi')),
      { ...tyhjana('osaamisala_fi'), collation: tavujarjestys },
      { ...tyhjana('osaamisala_sv'), collation: tavujarjestys },
      { ...tyhjana('osaamisala_en'), collation: tavujarjestys },
      tyhjana('osaamisala_haku'),
      ehkaPaiva('alkamispaiva'),
      ehkaPaiva('arvioitu_paattymispaiva'),
      ehkaPaiva('paattyi'),
      ehka(merkkijono('tuntematon_alkaen')),
      ehka(merkkijono('paivitetty')),
    ],
    foreignKeys: [
      {
        name: 'ehoks_oppijaindeksi_hoks',
        columnNames: ['hoks_id'],
        referencedTableName: 'ehoks_hoksit',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

const VOIMASSA = 'poistettu IS NULL';
/** What a page is ordered by, and what else its conditions look at: the last too, or SQLite would not know that the index is enough. */
const NIMISIVUN_SARAKKEET = ['nimi_jarjestys', 'hoks_id', 'paattyi', 'puutteet', 'nimi_haku', 'poistettu'];

/** Made when the rows are there: it is faster so. */
const HAKEMISTOT = [
  { ...hakemisto('ehoks_oppijaindeksi_oppilaitos', 'oppilaitos_oid', ...NIMISIVUN_SARAKKEET), where: VOIMASSA },
  {
    ...hakemisto('ehoks_oppijaindeksi_koulutustoimija', 'koulutustoimija_oid', ...NIMISIVUN_SARAKKEET),
    where: VOIMASSA,
  },
  { ...hakemisto('ehoks_oppijaindeksi_nimi', 'nimi_jarjestys', 'hoks_id', 'paattyi', 'poistettu'), where: VOIMASSA },
  {
    ...hakemisto(
      'ehoks_oppijaindeksi_tutkinto',
      'oppilaitos_oid',
      'tutkinto_fi',
      'nimi_jarjestys',
      'hoks_id',
      'tutkinto_haku',
      'paattyi',
      'poistettu',
    ),
    where: VOIMASSA,
  },
  {
    ...hakemisto('ehoks_oppijaindeksi_oppilaitokset', 'koulutustoimija_oid', 'oppilaitos_oid', 'poistettu'),
    where: VOIMASSA,
  },
  { ...hakemisto('ehoks_oppijaindeksi_poistetut', 'nimi_jarjestys', 'hoks_id'), where: 'poistettu IS NOT NULL' },
  { ...hakemisto('ehoks_oppijaindeksi_tuntemattomat', 'hoks_id'), where: 'tuntematon_alkaen IS NOT NULL' },
  { ...hakemisto('ehoks_oppijaindeksi_kysymattomat', 'hoks_id'), where: 'paivitetty IS NULL' },
];

/** Codes and names of the ways that are workplace periods. */
const TYOPAIKKAJAKSOT = {
  ...hakemisto('ehoks_osat_tyopaikkajaksot', 'loppu', 'hoks_id'),
  where: `koodi_uri IN ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')`,
};

/** Plans read at a time. */
const KERRALLA = 500;

interface Suunnitelma {
  readonly id: number;
  readonly poistettu: string | null;
  readonly oppilaitos_oid: string | null;
  readonly koulutustoimija_oid: string | null;
  readonly toimipiste_oidit: string | null;
  readonly dokumentti: string;
}

/** As they were when this was released. */
const PUUTTEET: Readonly<Record<string, (hoks: Readonly<Record<string, unknown>>) => boolean>> = {
  sahkoposti: ({ sahkoposti }) => sahkoposti === undefined,
  puhelinnumero: ({ puhelinnumero }) => puhelinnumero === undefined,
  hyvaksytty: ({ hyvaksytty }) => hyvaksytty === undefined,
  'hankittavat-osat': (hoks) =>
    hoks['osaamisenHankkimisenTarve'] === true &&
    [
      'hankittavatAmmatTutkinnonOsat',
      'hankittavatYhteisetTutkinnonOsat',
      'hankittavatPaikallisetTutkinnonOsat',
      'hankittavatKoulutuksenOsat',
    ].every((osat) => !Array.isArray(hoks[osat]) || hoks[osat].length === 0),
};

/**
 * The index of learners and study rights: a row for each plan there is, without what the registries know; they are asked
 * later. Workplace periods can be found by their end.
 */
export class Oppijaindeksi implements MigrationInterface {
  readonly name = 'Oppijaindeksi1795737600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { byteOrder, textSearch } = dialekti(queryRunner.connection.options.type);
    await queryRunner.createTable(taulu(byteOrder));
    await queryRunner.query(`ALTER TABLE ${OSAT} ADD COLUMN osa_aikaisuus integer`);
    await this.taytaVanhoista(queryRunner);
    for (const lisattava of HAKEMISTOT) await queryRunner.createIndex(INDEKSI, new TableIndex(lisattava));
    await queryRunner.createIndex(OSAT, new TableIndex(TYOPAIKKAJAKSOT));
    await textSearch.create(queryRunner, NIMIHAKU);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dialekti(queryRunner.connection.options.type).textSearch.drop(queryRunner, NIMIHAKU);
    await queryRunner.dropIndex(OSAT, TYOPAIKKAJAKSOT.name ?? '');
    await queryRunner.query(`ALTER TABLE ${OSAT} DROP COLUMN osa_aikaisuus`);
    await queryRunner.dropTable(INDEKSI);
  }

  private async taytaVanhoista(queryRunner: QueryRunner): Promise<void> {
    for (let viimeinen = 0; ;) {
      const rivit = (await queryRunner.query(
        `SELECT id, poistettu, oppilaitos_oid, koulutustoimija_oid, toimipiste_oidit, dokumentti
           FROM ehoks_hoksit WHERE id > $1 ORDER BY id LIMIT ${KERRALLA}`,
        [viimeinen],
      )) as readonly Suunnitelma[];
      for (const suunnitelma of rivit) await lisaaRivi(queryRunner, suunnitelma);
      const id = rivit.at(-1)?.id;
      if (id === undefined) return;
      viimeinen = id;
    }
  }
}

async function lisaaRivi(queryRunner: QueryRunner, { dokumentti, ...hoksista }: Suunnitelma): Promise<void> {
  const hoks = JSON.parse(dokumentti) as Readonly<Record<string, unknown>>;
  const puutteet = Object.keys(PUUTTEET).filter((puute) => PUUTTEET[puute]?.(hoks));
  await queryRunner.query(
    `INSERT INTO ${INDEKSI} (hoks_id, poistettu, oppilaitos_oid, koulutustoimija_oid, toimipiste_oidit, puutteet)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [...Object.values(hoksista), puutteet.length === 0 ? '' : `,${puutteet.join(',')},`],
  );
  for (const { moduleId, osaAikaisuustieto } of osaAikaiset(hoks))
    await queryRunner.query(`UPDATE ${OSAT} SET osa_aikaisuus = $1 WHERE module_id = $2`, [
      osaAikaisuustieto,
      moduleId,
    ]);
}

/** Every period of the document, wherever it is, that tells how part-time it is. */
function osaAikaiset(arvo: unknown): readonly { readonly moduleId: string; readonly osaAikaisuustieto: number }[] {
  if (typeof arvo !== 'object' || arvo === null) return [];
  const { moduleId, osaAikaisuustieto } = arvo as { readonly moduleId?: unknown; readonly osaAikaisuustieto?: unknown };
  const oma =
    typeof moduleId === 'string' && typeof osaAikaisuustieto === 'number' ? [{ moduleId, osaAikaisuustieto }] : [];
  return [...oma, ...Object.values(arvo).flatMap(osaAikaiset)];
}
