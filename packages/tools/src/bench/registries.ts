import {
  EhoksError,
  paiva,
  type Eperusteet,
  type Henkilo,
  type Koodistopalvelu,
  type Koski,
  type Lokalisoinnit,
  type Opiskeluoikeus,
  type OpiskeluoikeusOid,
  type OppijanTunnistautuminen,
  type Oppijanumerorekisteri,
  type OppijaOid,
  type Organisaatio,
  type OrganisaatioOid,
  type Organisaatiot,
} from '@ehoks/core';
import { KOULUTUSTOIMIJA, numberOf, opiskeluoikeusOid, OPPILAITOS, YLEMMAT } from './plan.js';

/** Neighbours that know everything at once: what is measured is the service alone. The n:th study right is the n:th learner's. */
export const REGISTRIES: {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  readonly koodistopalvelu: Koodistopalvelu;
  readonly eperusteet: Eperusteet;
  readonly lokalisoinnit: Lokalisoinnit;
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
    organisaatio: async (oid) => organisaatio(oid),
    organisaatiot: async (oidit) => new Map(oidit.map((oid) => [oid, organisaatio(oid)])),
    etsi: async () => [],
    koulutustoimijat: async () => [KOULUTUSTOIMIJA],
  },
  // Nothing is named while the service is measured.
  koodistopalvelu: { koodi: async () => undefined, koodisto: async () => [] },
  eperusteet: {
    tutkinnonOsa: async () => undefined,
    tutkinto: async () => undefined,
    tutkinnonRakenne: async () => undefined,
    etsiTutkinnonOsia: async () => [],
  },
  lokalisoinnit: { kaikki: async () => [] },
  // No learner logs in while the service is measured.
  oppijanTunnistautuminen: {
    tunnista: () => Promise.reject(new EhoksError('tunnistus.tiketti-ei-kelpaa')),
  },
};

const ETUNIMET = ['Venla', 'Eetu', 'Aino', 'Onni', 'Helmi', 'Toivo', 'Lumi', 'Väinö'];
const SUKUNIMET = ['Esimerkki', 'Malli', 'Kuvitteellinen', 'Keksitty', 'Näyte', 'Koe', 'Harjoitus'];

function organisaatio(oid: OrganisaatioOid): Organisaatio {
  return { oid, ylemmat: YLEMMAT, tasot: ['oppilaitos'], nimi: {} };
}

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
