import { HETI } from '@ehoks/core';
import { EntitySchema } from 'typeorm';

/**
 * What a plan is found and listed by: who, where, which degree. Derived from the plan and from the registries' answers in the
 * transaction that writes the plan; every plan has one. Names that are not known are empty, so that all databases sort them alike.
 */
export interface IndeksiRivi {
  hoksId: number;
  poistettu: string | null;
  oppilaitosOid: string | null;
  koulutustoimijaOid: string | null;
  /** An `erotettuLista`. */
  toimipisteOidit: string | null;
  /** An `erotettuLista` of what the plan lacks. */
  puutteet: string;
  nimi: string;
  /** `hakumuoto` of the name. */
  nimiHaku: string;
  /** `aakkosavain` of the name. */
  nimiJarjestys: string;
  /** Of the study right; null when KOSKI has not been asked. */
  tyyppi: string | null;
  tutkintoKoodi: string | null;
  tutkintoFi: string;
  tutkintoSv: string;
  tutkintoEn: string;
  /** `hakumuoto` of the names in all languages and the code. */
  tutkintoHaku: string;
  osaamisalaKoodi: string | null;
  osaamisalaFi: string;
  osaamisalaSv: string;
  osaamisalaEn: string;
  osaamisalaHaku: string;
  alkamispaiva: string | null;
  arvioituPaattymispaiva: string | null;
  paattyi: string | null;
  tuntematonAlkaen: string | null;
  /** When all the registries were last asked. */
  paivitetty: string | null;
  /** Change number of the plan as it is here. */
  muutosnumero: number;
  /** Day from which contact data is to be removed. */
  siivotaan: string;
}

/** Only PostgreSQL, whose name for it this is, compares it with the table. */
const TAVUITTAIN = { collation: 'C' };

/** The table of `IndeksiRivi`, as TypeORM knows it. */
export const IndeksiTaulu = new EntitySchema<IndeksiRivi>({
  name: 'EhoksIndeksi',
  tableName: 'ehoks_oppijaindeksi',
  columns: {
    hoksId: { name: 'hoks_id', type: 'integer', primary: true },
    poistettu: { type: 'varchar', nullable: true },
    oppilaitosOid: { name: 'oppilaitos_oid', type: 'varchar', nullable: true },
    koulutustoimijaOid: { name: 'koulutustoimija_oid', type: 'varchar', nullable: true },
    toimipisteOidit: { name: 'toimipiste_oidit', type: 'text', nullable: true },
    puutteet: { type: 'varchar', default: '' },
    nimi: { type: 'varchar', default: '' },
    nimiHaku: { name: 'nimi_haku', type: 'varchar', default: '' },
    nimiJarjestys: { name: 'nimi_jarjestys', type: 'varchar', default: '', ...TAVUITTAIN },
    tyyppi: { type: 'varchar', nullable: true },
    tutkintoKoodi: { name: 'tutkinto_koodi', type: 'varchar', nullable: true },
    tutkintoFi: { name: 'tutkinto_fi', type: 'varchar', default: '', ...TAVUITTAIN },
    tutkintoSv: { name: 'tutkinto_sv', type: 'varchar', default: '', ...TAVUITTAIN },
    tutkintoEn: { name: 'tutkinto_en', type: 'varchar', default: '', ...TAVUITTAIN },
    tutkintoHaku: { name: 'tutkinto_haku', type: 'varchar', default: '' },
    osaamisalaKoodi: { name: 'osaamisala_koodi', type: 'varchar', nullable: true },
    osaamisalaFi: { name: 'osaamisala_fi', type: 'varchar', default: '', ...TAVUITTAIN },
    osaamisalaSv: { name: 'osaamisala_sv', type: 'varchar', default: '', ...TAVUITTAIN },
    osaamisalaEn: { name: 'osaamisala_en', type: 'varchar', default: '', ...TAVUITTAIN },
    osaamisalaHaku: { name: 'osaamisala_haku', type: 'varchar', default: '' },
    alkamispaiva: { type: 'date', nullable: true },
    arvioituPaattymispaiva: { name: 'arvioitu_paattymispaiva', type: 'date', nullable: true },
    paattyi: { type: 'date', nullable: true },
    tuntematonAlkaen: { name: 'tuntematon_alkaen', type: 'varchar', nullable: true },
    paivitetty: { type: 'varchar', nullable: true },
    muutosnumero: { type: 'integer', default: 0 },
    siivotaan: { type: 'date', default: HETI },
  },
  // Everything that the pages of an organisation are ordered and narrowed by is in an index: only the rows of the page itself
  // are read, and none for a count. Partial, for deleted plans are in no list but their own.
  indices: [
    {
      name: 'ehoks_oppijaindeksi_oppilaitos',
      columns: ['oppilaitosOid', 'nimiJarjestys', 'hoksId', 'paattyi', 'puutteet', 'nimiHaku', 'poistettu'],
      where: 'poistettu IS NULL',
    },
    {
      name: 'ehoks_oppijaindeksi_koulutustoimija',
      columns: ['koulutustoimijaOid', 'nimiJarjestys', 'hoksId', 'paattyi', 'puutteet', 'nimiHaku', 'poistettu'],
      where: 'poistettu IS NULL',
    },
    {
      name: 'ehoks_oppijaindeksi_nimi',
      columns: ['nimiJarjestys', 'hoksId', 'paattyi', 'poistettu'],
      where: 'poistettu IS NULL',
    },
    {
      name: 'ehoks_oppijaindeksi_tutkinto',
      columns: ['oppilaitosOid', 'tutkintoFi', 'nimiJarjestys', 'hoksId', 'tutkintoHaku', 'paattyi', 'poistettu'],
      where: 'poistettu IS NULL',
    },
    {
      name: 'ehoks_oppijaindeksi_oppilaitokset',
      columns: ['koulutustoimijaOid', 'oppilaitosOid', 'poistettu'],
      where: 'poistettu IS NULL',
    },
    {
      name: 'ehoks_oppijaindeksi_poistetut',
      columns: ['nimiJarjestys', 'hoksId'],
      where: 'poistettu IS NOT NULL',
    },
    { name: 'ehoks_oppijaindeksi_tuntemattomat', columns: ['hoksId'], where: 'tuntematon_alkaen IS NOT NULL' },
    { name: 'ehoks_oppijaindeksi_kysymattomat', columns: ['hoksId'], where: 'paivitetty IS NULL' },
    // What is to be asked again, removed or cleaned, in the order in which it is gone through.
    { name: 'ehoks_oppijaindeksi_paivitetyt', columns: ['paivitetty', 'hoksId'] },
    { name: 'ehoks_oppijaindeksi_paattyneet', columns: ['paattyi', 'hoksId'] },
    { name: 'ehoks_oppijaindeksi_siivottavat', columns: ['siivotaan', 'hoksId'] },
    // Of trigrams, made by `TextSearch`: TypeORM is not to drop it where it sees it.
    { name: 'ehoks_oppijaindeksi_nimi_haku', columns: ['nimiHaku'], synchronize: false },
  ],
  foreignKeys: [
    {
      name: 'ehoks_oppijaindeksi_hoks',
      target: 'EhoksHoks',
      columnNames: ['hoksId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
