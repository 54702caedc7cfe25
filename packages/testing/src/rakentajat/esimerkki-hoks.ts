import {
  aikaleima,
  paiva,
  KOULUTUSSOPIMUS,
  OPPISOPIMUS,
  type Hoks,
  type HoksId,
  type KoodiUri,
  type OsaamisenHankkimistapa,
  type OsaamisenOsoittaminen,
  type Tunnistegeneraattori,
  type YTunnus,
} from '@ehoks/core';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';
import { juoksevaTunnistegeneraattori } from './juokseva-tunnistegeneraattori.js';

const OPPILAITOS = esimerkkiOrganisaatioOid(12);
const TYOPAIKKA = '1357902-3' as YTunnus;

/**
 * A complete vocational plan with every kind of part but those of TUVA, about invented people. A test changes what it is
 * about with `muutokset`. Plans that go into the same store share one `tunnisteet`: module-ids are unique across plans.
 */
export function esimerkkiHoks(
  muutokset: Partial<Hoks> = {},
  tunnisteet: Tunnistegeneraattori = juoksevaTunnistegeneraattori(),
): Hoks {
  const moduleId = () => tunnisteet.uuid();
  return {
    ...runko(tunnisteet),
    aiemminHankitutAmmatTutkinnonOsat: [
      {
        moduleId: moduleId(),
        tutkinnonOsaKoodiUri: 'tutkinnonosat_990001' as KoodiUri,
        tutkinnonOsaKoodiVersio: 1,
        koulutuksenJarjestajaOid: OPPILAITOS,
        olennainenSeikka: false,
        valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0002' as KoodiUri,
        valittuTodentamisenProsessiKoodiVersio: 1,
        tarkentavatTiedotOsaamisenArvioija: {
          lahetettyArvioitavaksi: paiva('2026-08-24'),
          aiemminHankitunOsaamisenArvioijat: [{ nimi: 'Arvo Arvioija', organisaatio: { oppilaitosOid: OPPILAITOS } }],
        },
      },
    ],
    aiemminHankitutYhteisetTutkinnonOsat: [
      {
        moduleId: moduleId(),
        tutkinnonOsaKoodiUri: 'tutkinnonosat_990101' as KoodiUri,
        tutkinnonOsaKoodiVersio: 1,
        osaAlueet: [
          {
            moduleId: moduleId(),
            osaAlueKoodiUri: 'ammatillisenoppiaineet_vvtk' as KoodiUri,
            osaAlueKoodiVersio: 1,
            koulutuksenJarjestajaOid: OPPILAITOS,
            valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0003' as KoodiUri,
            valittuTodentamisenProsessiKoodiVersio: 1,
            tarkentavatTiedotNaytto: [esimerkkiNaytto(moduleId())],
          },
        ],
      },
    ],
    aiemminHankitutPaikallisetTutkinnonOsat: [
      {
        moduleId: moduleId(),
        nimi: 'Saaristoveneen huolto',
        laajuus: 15,
        tavoitteetJaSisallot: 'Opiskelija huoltaa perämoottorin ja talviteloittaa veneen.',
        valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0001' as KoodiUri,
        valittuTodentamisenProsessiKoodiVersio: 1,
      },
    ],
    opiskeluvalmiuksiaTukevatOpinnot: [
      {
        nimi: 'Matematiikan kertaus',
        kuvaus: 'Prosenttilasku ja yksikönmuunnokset.',
        alku: paiva('2026-09-07'),
        loppu: paiva('2026-10-09'),
      },
    ],
    oppimisenTuki: [
      {
        oppimisenTuenTyyppiKoodiUri: 'ammatillinenkoulutusoppimisentuentyyppi_01' as KoodiUri,
        alku: paiva('2026-09-07'),
        loppu: paiva('2026-12-18'),
        tutkinnonOsanTyyppiKoodiUri: 'ammatillisentutkinnonosanryhma_1' as KoodiUri,
      },
    ],
    hankittavatAmmatTutkinnonOsat: [
      {
        moduleId: moduleId(),
        tutkinnonOsaKoodiUri: 'tutkinnonosat_990002' as KoodiUri,
        tutkinnonOsaKoodiVersio: 1,
        koulutuksenJarjestajaOid: OPPILAITOS,
        opetusJaOhjausMaara: 28.5,
        osaamisenHankkimistavat: [esimerkkiTyopaikkajakso(moduleId()), oppisopimusjakso(moduleId())],
        osaamisenOsoittaminen: [esimerkkiNaytto(moduleId())],
      },
    ],
    hankittavatYhteisetTutkinnonOsat: [
      {
        moduleId: moduleId(),
        tutkinnonOsaKoodiUri: 'tutkinnonosat_990102' as KoodiUri,
        tutkinnonOsaKoodiVersio: 1,
        koulutuksenJarjestajaOid: OPPILAITOS,
        osaAlueet: [
          {
            moduleId: moduleId(),
            osaAlueKoodiUri: 'ammatillisenoppiaineet_mlfk' as KoodiUri,
            osaAlueKoodiVersio: 1,
            opetusJaOhjausMaara: 12,
            osaamisenHankkimistavat: [oppilaitosjakso(moduleId())],
            osaamisenOsoittaminen: [esimerkkiNaytto(moduleId())],
          },
        ],
      },
    ],
    hankittavatPaikallisetTutkinnonOsat: [
      {
        moduleId: moduleId(),
        amosaaTunniste: '9900321',
        nimi: 'Kylmäsavustus',
        laajuus: 10,
        tavoitteetJaSisallot: 'Opiskelija kylmäsavustaa kalaa turvallisesti.',
        vaatimuksistaTaiTavoitteistaPoikkeaminen: 'Savustuspuun hankinta jätetään pois.',
        osaamisenHankkimistavat: [oppilaitosjakso(moduleId())],
      },
    ],
    ...muutokset,
  };
}

/** A plan of preparatory education (TUVA): training parts only. */
export function esimerkkiTuvaHoks(
  muutokset: Partial<Hoks> = {},
  tunnisteet: Tunnistegeneraattori = juoksevaTunnistegeneraattori(),
): Hoks {
  return {
    ...runko(tunnisteet),
    hankittavatKoulutuksenOsat: [
      {
        koulutuksenOsaKoodiUri: 'koulutuksenosattuva_101' as KoodiUri,
        koulutuksenOsaKoodiVersio: 1,
        alku: paiva('2026-08-24'),
        loppu: paiva('2026-12-18'),
        laajuus: 4,
      },
    ],
    ...muutokset,
  };
}

/** A training-agreement period at a workplace, with an interruption. */
export function esimerkkiTyopaikkajakso(
  moduleId: string,
  muutokset: Partial<OsaamisenHankkimistapa> = {},
): OsaamisenHankkimistapa {
  return {
    moduleId,
    alku: paiva('2026-10-05'),
    loppu: paiva('2026-12-11'),
    yksiloivaTunniste: `jakso-${moduleId}`,
    ajanjaksonTarkenne: 'Syksyn työpaikkajakso',
    osaamisenHankkimistapaKoodiUri: KOULUTUSSOPIMUS as KoodiUri,
    osaamisenHankkimistapaKoodiVersio: 1,
    jarjestajanEdustaja: { nimi: 'Olga Opettaja', rooli: 'opettaja', oppilaitosOid: OPPILAITOS },
    tyopaikallaJarjestettavaKoulutus: {
      vastuullinenTyopaikkaOhjaaja: {
        nimi: 'Ohto Ohjaaja',
        sahkoposti: 'ohto.ohjaaja@veistamo.example',
        puhelinnumero: '+358401234567',
      },
      tyopaikanNimi: 'Esimerkkiveistämö Oy',
      tyopaikanYTunnus: TYOPAIKKA,
      keskeisetTyotehtavat: ['Rungon hionta', 'Pohjan maalaus'],
    },
    muutOppimisymparistot: [
      {
        oppimisymparistoKoodiUri: 'oppimisymparistot_0002' as KoodiUri,
        oppimisymparistoKoodiVersio: 1,
        alku: paiva('2026-11-02'),
        loppu: paiva('2026-11-06'),
      },
    ],
    osaAikaisuustieto: 80,
    keskeytymisajanjaksot: [{ alku: paiva('2026-10-19'), loppu: paiva('2026-10-23') }],
    ...muutokset,
  };
}

/** A demonstration with assessors of both kinds. */
export function esimerkkiNaytto(
  moduleId: string,
  muutokset: Partial<OsaamisenOsoittaminen> = {},
): OsaamisenOsoittaminen {
  return {
    moduleId,
    jarjestaja: { oppilaitosOid: OPPILAITOS },
    osaAlueet: [{ koodiUri: 'ammatillisenoppiaineet_mlfk' as KoodiUri, koodiVersio: 1 }],
    nayttoymparisto: { nimi: 'Esimerkkiveistämö Oy', yTunnus: TYOPAIKKA, kuvaus: 'Veistämön halli' },
    sisallonKuvaus: ['Rungon hionta', 'Pohjan maalaus'],
    alku: paiva('2026-12-07'),
    loppu: paiva('2026-12-11'),
    koulutuksenJarjestajaOsaamisenArvioijat: [{ nimi: 'Olga Opettaja', organisaatio: { oppilaitosOid: OPPILAITOS } }],
    tyoelamaOsaamisenArvioijat: [
      { nimi: 'Ohto Ohjaaja', organisaatio: { nimi: 'Esimerkkiveistämö Oy', yTunnus: TYOPAIKKA } },
    ],
    yksilollisetKriteerit: ['Työn jälki on tasainen'],
    ...muutokset,
  };
}

function oppilaitosjakso(moduleId: string): OsaamisenHankkimistapa {
  return {
    moduleId,
    alku: paiva('2026-09-07'),
    loppu: paiva('2026-12-18'),
    yksiloivaTunniste: `jakso-${moduleId}`,
    osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as KoodiUri,
    osaamisenHankkimistapaKoodiVersio: 1,
  };
}

function oppisopimusjakso(moduleId: string): OsaamisenHankkimistapa {
  return esimerkkiTyopaikkajakso(moduleId, {
    alku: paiva('2027-01-11'),
    loppu: paiva('2027-04-30'),
    ajanjaksonTarkenne: 'Kevään oppisopimus',
    osaamisenHankkimistapaKoodiUri: OPPISOPIMUS as KoodiUri,
    oppisopimuksenPerustaKoodiUri: 'oppisopimuksenperusta_01' as KoodiUri,
    oppisopimuksenPerustaKoodiVersio: 1,
    muutOppimisymparistot: [],
    osaAikaisuustieto: 100,
    keskeytymisajanjaksot: [],
  });
}

function runko(tunnisteet: Tunnistegeneraattori): Hoks {
  return {
    id: 1 as HoksId,
    eid: tunnisteet.uuid(),
    manuaalisyotto: false,
    muokattu: aikaleima('2026-08-20T09:00:00Z'),
    oppijaOid: esimerkkiOppijaOid(1),
    opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(14),
    sahkoposti: 'venla.esimerkki@opisto.example',
    puhelinnumero: '+358501234567',
    urasuunnitelmaKoodiUri: 'urasuunnitelma_0002' as KoodiUri,
    urasuunnitelmaKoodiVersio: 1,
    versio: 2,
    ensikertainenHyvaksyminen: paiva('2026-08-20'),
    hyvaksytty: aikaleima('2026-08-20T08:15:00.000Z'),
    paivitetty: aikaleima('2026-08-20T08:30:00.000Z'),
    osaamisenHankkimisenTarve: true,
    aiemminHankitutAmmatTutkinnonOsat: [],
    aiemminHankitutYhteisetTutkinnonOsat: [],
    aiemminHankitutPaikallisetTutkinnonOsat: [],
    opiskeluvalmiuksiaTukevatOpinnot: [],
    oppimisenTuki: [],
    hankittavatAmmatTutkinnonOsat: [],
    hankittavatYhteisetTutkinnonOsat: [],
    hankittavatPaikallisetTutkinnonOsat: [],
    hankittavatKoulutuksenOsat: [],
  };
}
