import { EntitySchema } from 'typeorm';

/** An official's unfinished form. */
export interface LomakeluonnosRivi {
  /** User name in lower case. */
  omistaja: string;
  avain: string;
  organisaatio: string;
  oppijaOid: string | null;
  opiskeluoikeusOid: string | null;
  /** Of the plan that the form changes: with it the form is destroyed. */
  hoksId: number | null;
  perusta: string | null;
  /** JSON. */
  sisalto: string;
  muokattu: string;
  versio: string;
}

/** The table of `LomakeluonnosRivi`, as TypeORM knows it. */
export const LomakeluonnosTaulu = new EntitySchema<LomakeluonnosRivi>({
  name: 'EhoksLomakeluonnos',
  tableName: 'ehoks_lomakeluonnokset',
  columns: {
    omistaja: { type: 'varchar', primary: true },
    avain: { type: 'varchar', primary: true },
    organisaatio: { type: 'varchar' },
    oppijaOid: { name: 'oppija_oid', type: 'varchar', nullable: true },
    opiskeluoikeusOid: { name: 'opiskeluoikeus_oid', type: 'varchar', nullable: true },
    hoksId: { name: 'hoks_id', type: 'integer', nullable: true },
    perusta: { type: 'varchar', nullable: true },
    sisalto: { type: 'text' },
    muokattu: { type: 'varchar' },
    versio: { type: 'varchar' },
  },
  indices: [
    { name: 'ehoks_lomakeluonnokset_hoks_id', columns: ['hoksId'] },
    { name: 'ehoks_lomakeluonnokset_opiskeluoikeus_oid', columns: ['opiskeluoikeusOid'] },
    { name: 'ehoks_lomakeluonnokset_muokattu', columns: ['muokattu'] },
  ],
});
