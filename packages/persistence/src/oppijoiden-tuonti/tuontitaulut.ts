import type { Kohdetaulu } from '../lisaa-rivit.js';
import type {
  HenkilonPiiriRivi,
  HenkilotunnisteRivi,
  OppijatuonninPiiriRivi,
  OppijatuontiRivi,
  RekisterihenkiloRivi,
  TuonninRiviRivi,
} from '../rivit/oppijoiden-tuonnin-rivit.js';

/** An import as it is stored at first. */
export type TuontiRivi = Omit<OppijatuontiRivi, 'id' | 'peruttu'>;

export const TUONNIT: Kohdetaulu<TuontiRivi> = {
  nimi: 'ehoks_oppijatuonnit',
  sarakkeet: {
    kayttajatunnus: 'kayttajatunnus',
    avain: 'avain',
    sisallonTiiviste: 'sisallon_tiiviste',
    tiedot: 'tiedot',
    kasittelija: 'kasittelija',
    ilmoitus: 'ilmoitus',
  },
};
export const PIIRIT: Kohdetaulu<OppijatuonninPiiriRivi> = {
  nimi: 'ehoks_oppijatuontien_piirit',
  sarakkeet: { tuonti: 'tuonti', organisaatio: 'organisaatio' },
};
export const RIVIT: Kohdetaulu<TuonninRiviRivi> = {
  nimi: 'ehoks_oppijatuontien_rivit',
  sarakkeet: {
    tuonti: 'tuonti',
    paikka: 'paikka',
    tila: 'tila',
    tunniste: 'tunniste',
    annettu: 'annettu',
    puutteet: 'puutteet',
    oppijaOid: 'oppija_oid',
    ristiriita: 'ristiriita',
  },
};
const { tunniste: _, annettu: __, ...TULOKSEN_SARAKKEET } = RIVIT.sarakkeet;
/** What has become of a row. */
export const TULOKSET: Kohdetaulu<Omit<TuonninRiviRivi, 'tunniste' | 'annettu'>> = {
  nimi: RIVIT.nimi,
  sarakkeet: TULOKSEN_SARAKKEET,
};
export const HENKILOT: Kohdetaulu<RekisterihenkiloRivi> = {
  nimi: 'ehoks_rekisterihenkilot',
  sarakkeet: {
    oid: 'oid',
    versio: 'versio',
    tila: 'tila',
    nimiHaku: 'nimi_haku',
    seuraavaYritys: 'seuraava_yritys',
    paanumero: 'paanumero',
    luotu: 'luotu',
    muokattu: 'muokattu',
    henkilo: 'henkilo',
  },
};
/** By what persons are found. */
export const TUNNISTEET: Kohdetaulu<HenkilotunnisteRivi> = {
  nimi: 'ehoks_henkilotunnisteet',
  sarakkeet: { tiiviste: 'tiiviste', oid: 'oid' },
};
/** Who sees a person. */
export const NAKIJAT: Kohdetaulu<HenkilonPiiriRivi> = {
  nimi: 'ehoks_henkiloiden_piirit',
  sarakkeet: { oid: 'oid', organisaatio: 'organisaatio' },
};

/** Of an import with an address: it has not been decided yet whether a message is sent. */
export const ILMOITUS_ODOTTAA = 'odottaa';
export const ILMOITUS_PAATETTY = 'paatetty';
