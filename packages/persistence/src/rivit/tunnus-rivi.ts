import { EntitySchema } from 'typeorm';

/** An account. `avain` is the user name in lower case: what it is found by. */
export interface TunnusRivi {
  avain: string;
  kayttajatunnus: string;
  oid: string;
  tyyppi: string;
  salasanatiiviste: string;
  /** JSON. */
  oikeudet: string;
  lukittu: boolean;
}

/** The table of `TunnusRivi`, as TypeORM knows it. */
export const TunnusTaulu = new EntitySchema<TunnusRivi>({
  name: 'EhoksTunnus',
  tableName: 'ehoks_tunnukset',
  columns: {
    avain: { type: 'varchar', primary: true },
    kayttajatunnus: { type: 'varchar' },
    oid: { type: 'varchar' },
    tyyppi: { type: 'varchar' },
    salasanatiiviste: { type: 'varchar' },
    oikeudet: { type: 'text' },
    lukittu: { type: 'boolean' },
  },
});
