import { EntitySchema } from 'typeorm';

/** An account. `avain` is the user name in lower case: what it is found by. */
export interface TunnusRivi {
  avain: string;
  kayttajatunnus: string;
  oid: string;
  tyyppi: string;
  nimi: string;
  salasanatiiviste: string | null;
  salasanaVaihdettu: string | null;
  /** JSON. */
  roolit: string;
  lukittu: boolean;
  lukittuAsti: string | null;
  kaytossa: boolean;
  paattyy: string | null;
  luotu: string;
  kaytetty: string | null;
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
    nimi: { type: 'varchar' },
    salasanatiiviste: { type: 'varchar', nullable: true },
    salasanaVaihdettu: { name: 'salasana_vaihdettu', type: 'varchar', nullable: true },
    roolit: { type: 'text' },
    lukittu: { type: 'boolean' },
    lukittuAsti: { name: 'lukittu_asti', type: 'varchar', nullable: true },
    kaytossa: { type: 'boolean' },
    paattyy: { type: 'varchar', nullable: true },
    luotu: { type: 'varchar' },
    kaytetty: { type: 'varchar', nullable: true },
  },
});
