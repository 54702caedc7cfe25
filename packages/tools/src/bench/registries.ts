import {
  EhoksError,
  paiva,
  type Henkilo,
  type Koski,
  type Opiskeluoikeus,
  type OpiskeluoikeusOid,
  type OppijanTunnistautuminen,
  type Oppijanumerorekisteri,
  type OppijaOid,
  type Organisaatiot,
} from '@ehoks/core';
import { KOULUTUSTOIMIJA, numberOf, opiskeluoikeusOid, OPPILAITOS, YLEMMAT } from './plan.js';

/** Neighbours that know everything at once: what is measured is the service alone. The n:th study right is the n:th learner's. */
export const REGISTRIES: {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  readonly oppijanTunnistautuminen: OppijanTunnistautuminen;
} = {
  koski: {
    opiskeluoikeus: async (oid) => opiskeluoikeus(oid),
    oppijanOpiskeluoikeudet: async (oid) => oikeudet(oid),
    oppijoidenOpiskeluoikeudet: async (oidit) => new Map(oidit.map((oid) => [oid, oikeudet(oid)])),
  },
  oppijanumerorekisteri: {
    henkilo: async (oid) => henkilo(oid),
    masterOid: async (oid) => oid,
    yhdistetyt: async () => [],
    henkilot: async (oidit) => new Map(oidit.map((oid) => [oid, henkilo(oid)])),
  },
  organisaatiot: {
    organisaatio: async (oid) => ({ oid, ylemmat: YLEMMAT, tasot: ['oppilaitos'], nimi: {} }),
    koulutustoimijat: async () => [KOULUTUSTOIMIJA],
  },
  // No learner logs in while the service is measured.
  oppijanTunnistautuminen: {
    tunnista: () => Promise.reject(new EhoksError('tunnistus.tiketti-ei-kelpaa')),
  },
};

const ETUNIMET = ['Venla', 'Eetu', 'Aino', 'Onni', 'Helmi', 'Toivo', 'Lumi', 'Väinö'];
const SUKUNIMET = ['Esimerkki', 'Malli', 'Kuvitteellinen', 'Keksitty', 'Näyte', 'Koe', 'Harjoitus'];

function henkilo(oid: OppijaOid): Henkilo {
  const n = numberOf(oid);
  const kutsumanimi = ETUNIMET[n % ETUNIMET.length] ?? '';
  const sukunimi = `${SUKUNIMET[n % SUKUNIMET.length]}-${n}`;
  return { oid, etunimet: kutsumanimi, kutsumanimi, sukunimi, yhdistetty: false };
}

function oikeudet(oid: OppijaOid): readonly Opiskeluoikeus[] {
  return [opiskeluoikeus(opiskeluoikeusOid(numberOf(oid)))];
}

function opiskeluoikeus(oid: OpiskeluoikeusOid): Opiskeluoikeus {
  return {
    oid,
    tyyppi: 'ammatillinenkoulutus',
    oppilaitosOid: OPPILAITOS,
    koulutustoimijaOid: KOULUTUSTOIMIJA,
    alkamispaiva: paiva('2026-08-01'),
    arvioituPaattymispaiva: paiva('2029-06-01'),
    jaksot: [{ alku: paiva('2026-08-01'), tila: 'lasna' }],
    suoritukset: [
      {
        tyyppi: 'ammatillinentutkinto',
        koulutusmoduuli: { koodi: '351301', nimi: { fi: 'Veneenrakennuksen perustutkinto' } },
      },
    ],
  };
}
