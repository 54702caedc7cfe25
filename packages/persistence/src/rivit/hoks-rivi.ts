import { EntitySchema } from 'typeorm';

/** A plan: core's document as JSON text, without its id, beside the columns it is found by. */
export interface HoksRivi {
  id: number;
  eid: string;
  opiskeluoikeusOid: string;
  oppijaOid: string;
  oppilaitosOid: string | null;
  koulutustoimijaOid: string | null;
  /** An `erotettuLista`. */
  toimipisteOidit: string | null;
  muutosnumero: number;
  muokattu: string;
  poistettu: string | null;
  dokumentti: string;
}

/** The table of `HoksRivi`, as TypeORM knows it. */
export const HoksTaulu = new EntitySchema<HoksRivi>({
  name: 'EhoksHoks',
  tableName: 'ehoks_hoksit',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    eid: { type: 'varchar' },
    opiskeluoikeusOid: { name: 'opiskeluoikeus_oid', type: 'varchar' },
    oppijaOid: { name: 'oppija_oid', type: 'varchar' },
    oppilaitosOid: { name: 'oppilaitos_oid', type: 'varchar', nullable: true },
    koulutustoimijaOid: { name: 'koulutustoimija_oid', type: 'varchar', nullable: true },
    toimipisteOidit: { name: 'toimipiste_oidit', type: 'text', nullable: true },
    muutosnumero: { type: 'integer' },
    muokattu: { type: 'varchar' },
    poistettu: { type: 'varchar', nullable: true },
    dokumentti: { type: 'text' },
  },
  indices: [
    { name: 'ehoks_hoksit_eid', columns: ['eid'], unique: true },
    // The deleted keep their study right.
    { name: 'ehoks_hoksit_opiskeluoikeus_oid', columns: ['opiskeluoikeusOid'], unique: true },
    { name: 'ehoks_hoksit_oppija_oid', columns: ['oppijaOid'] },
    { name: 'ehoks_hoksit_oppilaitos_oid', columns: ['oppilaitosOid'] },
    { name: 'ehoks_hoksit_koulutustoimija_oid', columns: ['koulutustoimijaOid'] },
    // Read from end to end, in the place of the table with its documents.
    { name: 'ehoks_hoksit_toimipiste_oidit', columns: ['toimipisteOidit'] },
    { name: 'ehoks_hoksit_muokattu', columns: ['muokattu'] },
  ],
});
