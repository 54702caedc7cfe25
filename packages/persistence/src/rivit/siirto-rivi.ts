import { EntitySchema } from 'typeorm';

/** An attempt to transfer. */
export interface SiirtoRivi {
  numero: number;
  aika: string;
  /** The calendar day of `aika` in Finland. */
  paiva: string;
  pyyntoId: string;
  toimi: string;
  kayttajatunnus: string | null;
  organisaatio: string | null;
  oppilaitosOid: string | null;
  koulutustoimijaOid: string | null;
  opiskeluoikeusOid: string | null;
  oppijaOid: string | null;
  hoksId: number | null;
  /** Of the refusal; an accepted transfer has none. */
  koodi: string | null;
  /** Why it was refused, as an `erotettuLista`. Empty when it was not. */
  syyt: string;
  /** JSON. */
  havainnot: string;
}

/** Transfers that created a plan, as SQL. */
export const LUONNIT = "toimi = 'luo' AND koodi IS NULL";

/** The table of `SiirtoRivi`, as TypeORM knows it. */
export const SiirtolokiTaulu = new EntitySchema<SiirtoRivi>({
  name: 'EhoksSiirto',
  tableName: 'ehoks_siirtoloki',
  columns: {
    numero: { type: 'integer', primary: true, generated: 'increment' },
    aika: { type: 'varchar' },
    paiva: { type: 'varchar' },
    pyyntoId: { name: 'pyynto_id', type: 'varchar' },
    toimi: { type: 'varchar' },
    kayttajatunnus: { type: 'varchar', nullable: true },
    organisaatio: { type: 'varchar', nullable: true },
    oppilaitosOid: { name: 'oppilaitos_oid', type: 'varchar', nullable: true },
    koulutustoimijaOid: { name: 'koulutustoimija_oid', type: 'varchar', nullable: true },
    opiskeluoikeusOid: { name: 'opiskeluoikeus_oid', type: 'varchar', nullable: true },
    oppijaOid: { name: 'oppija_oid', type: 'varchar', nullable: true },
    hoksId: { name: 'hoks_id', type: 'integer', nullable: true },
    koodi: { type: 'varchar', nullable: true },
    syyt: { type: 'text' },
    havainnot: { type: 'text' },
  },
  indices: [
    { name: 'ehoks_siirtoloki_aika', columns: ['aika'] },
    { name: 'ehoks_siirtoloki_organisaatio_numero', columns: ['organisaatio', 'numero'] },
    { name: 'ehoks_siirtoloki_oppilaitos_oid_numero', columns: ['oppilaitosOid', 'numero'] },
    // What mends a refused transfer is looked for by these.
    { name: 'ehoks_siirtoloki_opiskeluoikeus_oid_aika', columns: ['opiskeluoikeusOid', 'aika'] },
    { name: 'ehoks_siirtoloki_oppija_oid', columns: ['oppijaOid'] },
    { name: 'ehoks_siirtoloki_pyynto_id', columns: ['pyyntoId'] },
    // All that is asked of the created plans together is in this, and what its own condition is about: SQLite would look
    // for that in the table.
    {
      name: 'ehoks_siirtoloki_luonnit',
      columns: ['toimi', 'koodi', 'opiskeluoikeusOid', 'paiva', 'koulutustoimijaOid'],
      where: LUONNIT,
    },
  ],
});
