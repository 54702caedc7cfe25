import {
  EhoksError,
  paiva,
  type Kayttaja,
  type Koski,
  type Opiskeluoikeus,
  type OppijanTunnistautuminen,
  type Oppijanumerorekisteri,
  type Organisaatiot,
  type Tunnistautuminen,
} from '@ehoks/core';
import { KOULUTUSTOIMIJA, OPPIJA, OPPILAITOS, YLEMMAT } from './plan.js';

/** Neighbours that know everything at once: what is measured is the service alone. */
export const REGISTRIES: {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  readonly tunnistautuminen: Tunnistautuminen;
  readonly oppijanTunnistautuminen: OppijanTunnistautuminen;
} = {
  koski: {
    opiskeluoikeus: async (oid) => opiskeluoikeus(oid),
    // Core checks that the right is the learner's: they have every right that has been asked about.
    oppijanOpiskeluoikeudet: async () => [...asked.values()],
    oppijoidenOpiskeluoikeudet: async () => new Map(),
  },
  oppijanumerorekisteri: {
    henkilo: async (oid) => ({ oid, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' }),
    masterOid: async (oid) => oid,
    yhdistetyt: async () => [],
    henkilot: async () => new Map(),
  },
  organisaatiot: {
    organisaatio: async (oid) => ({ oid, ylemmat: YLEMMAT, tasot: ['oppilaitos'], nimi: {} }),
    koulutustoimijat: async () => [KOULUTUSTOIMIJA],
  },
  tunnistautuminen: { tunnista: async () => SIIRTAJA, nykyinen: async () => SIIRTAJA },
  // No learner logs in while the transfer API is measured.
  oppijanTunnistautuminen: {
    tunnista: () => Promise.reject(new EhoksError('tunnistus.tiketti-ei-kelpaa')),
  },
};

const SIIRTAJA: Kayttaja = {
  kayttajatunnus: 'siirto',
  oid: OPPIJA,
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: KOULUTUSTOIMIJA }],
};

const LATEST = 64;
const asked = new Map<string, Opiskeluoikeus>();

function opiskeluoikeus(oid: Opiskeluoikeus['oid']): Opiskeluoikeus {
  const oikeus: Opiskeluoikeus = {
    oid,
    tyyppi: 'ammatillinenkoulutus',
    oppilaitosOid: OPPILAITOS,
    koulutustoimijaOid: KOULUTUSTOIMIJA,
    alkamispaiva: paiva('2026-08-01'),
    arvioituPaattymispaiva: paiva('2029-06-01'),
    jaksot: [{ alku: paiva('2026-08-01'), tila: 'lasna' }],
    suoritukset: [{ tyyppi: 'ammatillinentutkinto' }],
  };
  asked.set(oid, oikeus);
  for (const [oldest] of asked) {
    if (asked.size <= LATEST) break;
    asked.delete(oldest);
  }
  return oikeus;
}
