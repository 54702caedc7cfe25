import { EntitySchema } from 'typeorm';

/** An import of learners. */
export interface OppijatuontiRivi {
  id: number;
  kayttajatunnus: string;
  /** The sender's key for repeating. */
  avain: string | null;
  /** Keyed hash of the rows as they were sent. */
  sisallonTiiviste: string;
  /** JSON. */
  tiedot: string;
  peruttu: string | null;
  /** As in `tiedot`, for sorting. */
  kasittelija: string | null;
  /** Of those who gave an address: `odottaa` until it has been decided whether a message is sent. */
  ilmoitus: string | null;
}

/** Who sees an import. */
export interface OppijatuonninPiiriRivi {
  tuonti: number;
  organisaatio: string;
}

/** A row of an import. */
export interface TuonninRiviRivi {
  tuonti: number;
  paikka: number;
  tila: string;
  /** Of rows stored before it went into `annettu`: a sender may use the identity code for it. */
  tunniste: string | null;
  /** Encrypted JSON, with `tunniste`. */
  annettu: string;
  /** JSON list. */
  puutteet: string;
  oppijaOid: string | null;
  ristiriita: boolean;
}

/** A person of the service's own learner register. */
export interface RekisterihenkiloRivi {
  oid: string;
  versio: number;
  tila: string;
  /** Surname and first names in the form they are searched in, each with a space before it. */
  nimiHaku: string;
  seuraavaYritys: string | null;
  paanumero: string | null;
  luotu: string;
  muokattu: string;
  /** Encrypted JSON. */
  henkilo: string;
}

/** Keyed hash of something that a person is found by. */
export interface HenkilotunnisteRivi {
  tiiviste: string;
  oid: string;
}

/** Who sees a person. */
export interface HenkilonPiiriRivi {
  oid: string;
  organisaatio: string;
}

/** The tables of the rows above, as TypeORM knows them. */
export const OPPIJOIDEN_TUONNIN_TAULUT = [
  new EntitySchema<OppijatuontiRivi>({
    name: 'EhoksOppijatuonti',
    tableName: 'ehoks_oppijatuonnit',
    columns: {
      id: { type: 'integer', primary: true, generated: 'increment' },
      kayttajatunnus: { type: 'varchar' },
      avain: { type: 'varchar', nullable: true },
      sisallonTiiviste: { name: 'sisallon_tiiviste', type: 'varchar' },
      tiedot: { type: 'text' },
      peruttu: { type: 'varchar', nullable: true },
      kasittelija: { type: 'varchar', nullable: true },
      ilmoitus: { type: 'varchar', nullable: true },
    },
    indices: [{ name: 'ehoks_oppijatuonnit_avain', columns: ['kayttajatunnus', 'avain'], unique: true }],
  }),
  new EntitySchema<OppijatuonninPiiriRivi>({
    name: 'EhoksOppijatuonninPiiri',
    tableName: 'ehoks_oppijatuontien_piirit',
    columns: { tuonti: { type: 'integer', primary: true }, organisaatio: { type: 'varchar', primary: true } },
    indices: [{ name: 'ehoks_oppijatuontien_piirit_organisaatio', columns: ['organisaatio'] }],
  }),
  new EntitySchema<TuonninRiviRivi>({
    name: 'EhoksOppijatuonninRivi',
    tableName: 'ehoks_oppijatuontien_rivit',
    columns: {
      tuonti: { type: 'integer', primary: true },
      paikka: { type: 'integer', primary: true },
      tila: { type: 'varchar' },
      tunniste: { type: 'varchar', nullable: true },
      annettu: { type: 'text' },
      puutteet: { type: 'text' },
      oppijaOid: { name: 'oppija_oid', type: 'varchar', nullable: true },
      ristiriita: { type: 'boolean' },
    },
    indices: [
      { name: 'ehoks_oppijatuontien_rivit_tila', columns: ['tila', 'tuonti', 'paikka'] },
      { name: 'ehoks_oppijatuontien_rivit_oppija', columns: ['oppijaOid'] },
    ],
  }),
  new EntitySchema<RekisterihenkiloRivi>({
    name: 'EhoksRekisterihenkilo',
    tableName: 'ehoks_rekisterihenkilot',
    columns: {
      oid: { type: 'varchar', primary: true },
      versio: { type: 'integer' },
      tila: { type: 'varchar' },
      nimiHaku: { name: 'nimi_haku', type: 'text' },
      seuraavaYritys: { name: 'seuraava_yritys', type: 'varchar', nullable: true },
      paanumero: { type: 'varchar', nullable: true },
      luotu: { type: 'varchar' },
      henkilo: { type: 'text' },
      muokattu: { type: 'varchar', default: '' },
    },
    indices: [
      { name: 'ehoks_rekisterihenkilot_yritys', columns: ['seuraavaYritys'] },
      { name: 'ehoks_rekisterihenkilot_paanumero', columns: ['paanumero'] },
      { name: 'ehoks_rekisterihenkilot_tila', columns: ['tila', 'luotu'] },
      { name: 'ehoks_rekisterihenkilot_muokattu', columns: ['muokattu', 'oid'] },
    ],
  }),
  new EntitySchema<HenkilotunnisteRivi>({
    name: 'EhoksHenkilotunniste',
    tableName: 'ehoks_henkilotunnisteet',
    columns: { tiiviste: { type: 'varchar', primary: true }, oid: { type: 'varchar' } },
    indices: [{ name: 'ehoks_henkilotunnisteet_oid', columns: ['oid'] }],
  }),
  new EntitySchema<HenkilonPiiriRivi>({
    name: 'EhoksHenkilonPiiri',
    tableName: 'ehoks_henkiloiden_piirit',
    columns: { oid: { type: 'varchar', primary: true }, organisaatio: { type: 'varchar', primary: true } },
    indices: [{ name: 'ehoks_henkiloiden_piirit_organisaatio', columns: ['organisaatio'] }],
  }),
];
