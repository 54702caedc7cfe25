import { EntitySchema } from 'typeorm';

/** A share of a plan. */
export interface JakolinkkiRivi {
  tunnus: string;
  hoksId: number;
  hoksEid: string;
  /** JSON. */
  kohde: string;
  /** JSON. */
  jakaja: string;
  /** JSON. */
  saaja: string | null;
  /** The receiver's address in the one way that it is compared in. */
  osoiteAvain: string | null;
  alku: string;
  loppu: string;
  luotu: string;
  peruttu: string | null;
}

/** The table of `JakolinkkiRivi`, as TypeORM knows it. */
export const JakolinkkiTaulu = new EntitySchema<JakolinkkiRivi>({
  name: 'EhoksJakolinkki',
  tableName: 'ehoks_jakolinkit',
  columns: {
    tunnus: { type: 'varchar', primary: true },
    hoksId: { name: 'hoks_id', type: 'integer' },
    hoksEid: { name: 'hoks_eid', type: 'varchar' },
    kohde: { type: 'text' },
    jakaja: { type: 'text' },
    saaja: { type: 'text', nullable: true },
    osoiteAvain: { name: 'osoite_avain', type: 'varchar', nullable: true },
    alku: { type: 'varchar' },
    loppu: { type: 'varchar' },
    luotu: { type: 'varchar' },
    peruttu: { type: 'varchar', nullable: true },
  },
  indices: [
    { name: 'ehoks_jakolinkit_hoks_id', columns: ['hoksId'] },
    { name: 'ehoks_jakolinkit_osoite_avain', columns: ['osoiteAvain'] },
    { name: 'ehoks_jakolinkit_loppu', columns: ['loppu'] },
  ],
  foreignKeys: [
    {
      name: 'ehoks_jakolinkit_hoks',
      target: 'EhoksHoks',
      columnNames: ['hoksId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
