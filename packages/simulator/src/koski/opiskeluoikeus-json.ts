import { demoOrganisaatiot, DEMO_OID, ylemmat } from '../demo/organisaatiot.js';
import type { DemoOpiskeluoikeus, Esimerkki } from '../demo/opiskeluoikeudet.js';
import { PERUSTEET, type Nimi } from '../demo/perusteet.js';
import type { JsonObjekti } from '../json.js';

interface Sisalto {
  readonly tyyppi: string;
  readonly suoritus: string;
  readonly tutkinto: JsonObjekti;
  /** State and the day it began, oldest first. */
  readonly jaksot: readonly (readonly [tila: string, alku: string])[];
  readonly arvioituPaattymispaiva: string;
}

const { ajoneuvoala, tuva } = PERUSTEET;

const TAVALLINEN: Sisalto = {
  tyyppi: 'ammatillinenkoulutus',
  suoritus: 'ammatillinentutkinto',
  tutkinto: {
    tunniste: koodi('koulutus', ajoneuvoala.koulutuskoodi, ajoneuvoala.nimi),
    perusteenDiaarinumero: ajoneuvoala.diaarinumero,
  },
  jaksot: [['lasna', '2025-08-11']],
  arvioituPaattymispaiva: '2028-06-02',
};

const SISALLOT: Readonly<Record<Esimerkki, Sisalto>> = {
  tavallinen: TAVALLINEN,
  'vaara-oppija': TAVALLINEN,
  sisaltyva: TAVALLINEN,
  paattynyt: {
    ...TAVALLINEN,
    jaksot: [
      ['lasna', '2021-08-11'],
      ['valmistunut', '2024-05-31'],
    ],
    arvioituPaattymispaiva: '2024-05-31',
  },
  mitatoity: {
    ...TAVALLINEN,
    jaksot: [
      ['lasna', '2025-08-11'],
      ['mitatoity', '2025-09-01'],
    ],
  },
  tuva: {
    ...TAVALLINEN,
    tyyppi: 'tuva',
    suoritus: 'tuvakoulutuksensuoritus',
    tutkinto: {
      tunniste: koodi('koulutus', tuva.koulutuskoodi, tuva.nimi),
      perusteenDiaarinumero: tuva.diaarinumero,
    },
    arvioituPaattymispaiva: '2026-05-29',
  },
  telma: {
    ...TAVALLINEN,
    suoritus: 'telma',
    tutkinto: {
      tunniste: koodi('koulutus', '999903', {
        fi: 'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)',
        sv: 'Utbildning som handleder för arbete och ett självständigt liv (TELMA)',
      }),
      perusteenDiaarinumero: 'OPH-9905-2025',
    },
    arvioituPaattymispaiva: '2026-05-29',
  },
  'muu-tyyppi': {
    ...TAVALLINEN,
    tyyppi: 'lukiokoulutus',
    suoritus: 'lukionoppimaara',
    tutkinto: { tunniste: koodi('koulutus', '309902', { fi: 'Lukion oppimäärä', sv: 'Gymnasiets lärokurs' }) },
  },
};

const PAATTAVAT = ['valmistunut', 'mitatoity'];

/** A study right in KOSKI's own shape. */
export function opiskeluoikeusJson(rivi: DemoOpiskeluoikeus): JsonObjekti {
  const sisalto = SISALLOT[rivi.esimerkki];
  const oppilaitos = demoOrganisaatiot.find(({ oid }) => oid === rivi.oppilaitos);
  const koulutustoimija = oppilaitos && ylemmat(oppilaitos).find(({ taso }) => taso === 'koulutustoimija');
  const paattynyt = sisalto.jaksot.find(([tila]) => PAATTAVAT.includes(tila));
  return {
    oid: rivi.oid,
    versionumero: 1,
    aikaleima: '2025-08-20T10:15:00.123456',
    tyyppi: koodi('opiskeluoikeudentyyppi', sisalto.tyyppi),
    oppilaitos: { oid: rivi.oppilaitos, nimi: oppilaitos?.nimet },
    ...(koulutustoimija === undefined
      ? {}
      : {
          koulutustoimija: {
            oid: koulutustoimija.oid,
            nimi: koulutustoimija.nimet,
            yTunnus: koulutustoimija.ytunnus,
          },
        }),
    alkamispäivä: sisalto.jaksot[0]?.[1],
    arvioituPäättymispäivä: sisalto.arvioituPaattymispaiva,
    ...(paattynyt === undefined ? {} : { päättymispäivä: paattynyt[1] }),
    tila: {
      opiskeluoikeusjaksot: sisalto.jaksot.map(([tila, alku]) => ({
        alku,
        tila: koodi('koskiopiskeluoikeudentila', tila),
        ...(tila === 'lasna' ? { opintojenRahoitus: koodi('opintojenrahoitus', '1') } : {}),
      })),
    },
    suoritukset: [
      {
        tyyppi: koodi('suorituksentyyppi', sisalto.suoritus),
        koulutusmoduuli: sisalto.tutkinto,
        ...(sisalto.suoritus === 'ammatillinentutkinto'
          ? {
              suoritustapa: koodi('ammatillisentutkinnonsuoritustapa', 'reformi'),
              osaamisala: [
                {
                  osaamisala: koodi('osaamisala', '1525', {
                    fi: 'Ajoneuvotekniikan osaamisala',
                    sv: 'Kompetensområdet för fordonsteknik',
                  }),
                  alku: sisalto.jaksot[0]?.[1],
                },
              ],
              tutkintonimike: ajoneuvoala.tutkintonimikkeet.map(({ koodi: arvo, nimi }) =>
                koodi('tutkintonimikkeet', arvo, nimi),
              ),
            }
          : {}),
        suorituskieli: koodi('kieli', 'FI', { fi: 'suomi', sv: 'finska' }),
        ...(rivi.toimipiste === undefined ? {} : { toimipiste: { oid: rivi.toimipiste } }),
        ...(paattynyt?.[0] === 'valmistunut' ? { vahvistus: { päivä: paattynyt[1] } } : {}),
      },
    ],
    ...(rivi.sisaltyy === undefined
      ? {}
      : { sisältyyOpiskeluoikeuteen: { oid: rivi.sisaltyy, oppilaitos: { oid: DEMO_OID.a2 } } }),
  };
}

function koodi(koodistoUri: string, koodiarvo: string, nimi?: Nimi): JsonObjekti {
  return { koodiarvo, ...(nimi === undefined ? {} : { nimi: { ...nimi } }), koodistoUri, koodistoVersio: 1 };
}
