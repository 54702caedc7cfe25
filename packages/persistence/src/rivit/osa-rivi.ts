import { KOULUTUSSOPIMUS, OPPISOPIMUS } from '@ehoks/core';
import { EntitySchema } from 'typeorm';

/** What kind of part a row is of. */
export type OsanLaji =
  | 'aiemminHankittuAmmatTutkinnonOsa'
  | 'aiemminHankittuPaikallinenTutkinnonOsa'
  | 'aiemminHankittuYhteinenTutkinnonOsa'
  | 'aiemminHankittuYtoOsaAlue'
  | 'hankittavaAmmatTutkinnonOsa'
  | 'hankittavaPaikallinenTutkinnonOsa'
  | 'hankittavaYhteinenTutkinnonOsa'
  | 'hankittavaYtoOsaAlue'
  | 'osaamisenHankkimistapa'
  | 'osaamisenOsoittaminen';

/**
 * What is asked across plans about a part that has a module-id. The truth is in the plan's document; these rows are
 * derived from it in the same transaction, and the id stays as long as the module-id does.
 */
export interface OsaRivi {
  id: number;
  hoksId: number;
  moduleId: string;
  /** The change that last wrote the row: after a save, rows of an older change are of parts that are gone. */
  muutosnumero: number;
  laji: OsanLaji;
  koodiUri: string | null;
  alku: string | null;
  loppu: string | null;
  /** Of the workplace or of the place of demonstration. */
  yTunnus: string | null;
  yksiloivaTunniste: string | null;
  /** Of a period: per cent of full time. */
  osaAikaisuus: number | null;
}

/** The table of `OsaRivi`, as TypeORM knows it. */
export const OsaTaulu = new EntitySchema<OsaRivi>({
  name: 'EhoksOsa',
  tableName: 'ehoks_osat',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    hoksId: { name: 'hoks_id', type: 'integer' },
    moduleId: { name: 'module_id', type: 'varchar' },
    muutosnumero: { type: 'integer' },
    laji: { type: 'varchar' },
    koodiUri: { name: 'koodi_uri', type: 'varchar', nullable: true },
    alku: { type: 'date', nullable: true },
    loppu: { type: 'date', nullable: true },
    yTunnus: { name: 'y_tunnus', type: 'varchar', nullable: true },
    yksiloivaTunniste: { name: 'yksiloiva_tunniste', type: 'varchar', nullable: true },
    osaAikaisuus: { name: 'osa_aikaisuus', type: 'integer', nullable: true },
  },
  indices: [
    // The pair is what a save recognises its own rows by; alone the module-id is unique, so no plan takes another's.
    { name: 'ehoks_osat_hoks_module_id', columns: ['hoksId', 'moduleId'], unique: true },
    { name: 'ehoks_osat_module_id', columns: ['moduleId'], unique: true },
    // Workplace periods by their end.
    {
      name: 'ehoks_osat_tyopaikkajaksot',
      columns: ['loppu', 'hoksId'],
      where: `koodi_uri IN ('${KOULUTUSSOPIMUS}', '${OPPISOPIMUS}')`,
    },
    // The same and demonstrations by their beginning.
    {
      name: 'ehoks_osat_alkavat',
      columns: ['alku', 'hoksId'],
      where: `koodi_uri IN ('${KOULUTUSSOPIMUS}', '${OPPISOPIMUS}') OR laji = 'osaamisenOsoittaminen'`,
    },
  ],
  foreignKeys: [
    {
      name: 'ehoks_osat_hoks',
      target: 'EhoksHoks',
      columnNames: ['hoksId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
