import type { HoksOsat } from '../hoks/hoks.js';
import { jasenet } from '../hoks/lapikaynti.js';
import { onTuva } from '../rekisterit/opiskeluoikeus.js';
import { kebab } from '../tunnisteet/kirjoitusasu.js';
import { nimella, type Nimi } from './nimella.js';
import type { Saanto } from './saanto.js';

interface Rivi {
  readonly kokoelma: keyof HoksOsat;
  readonly vastaa: string;
  readonly nimi: Nimi;
}

const EI_TUVAAN: readonly Rivi[] = [
  {
    kokoelma: 'hankittavatAmmatTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Hankittava ammatillinen tutkinnon osa',
      sv: 'Yrkesinriktad examensdel som ska förvärvas',
      en: 'Vocational unit to be acquired',
    },
  },
  {
    kokoelma: 'hankittavatPaikallisetTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Hankittava paikallinen tutkinnon osa',
      sv: 'Lokal examensdel som ska förvärvas',
      en: 'Local unit to be acquired',
    },
  },
  {
    kokoelma: 'hankittavatYhteisetTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Hankittava yhteinen tutkinnon osa',
      sv: 'Gemensam examensdel som ska förvärvas',
      en: 'Common unit to be acquired',
    },
  },
  {
    kokoelma: 'aiemminHankitutAmmatTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Aiemmin hankittu ammatillinen tutkinnon osa',
      sv: 'Tidigare förvärvad yrkesinriktad examensdel',
      en: 'Vocational unit acquired earlier',
    },
  },
  {
    kokoelma: 'aiemminHankitutPaikallisetTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Aiemmin hankittu paikallinen tutkinnon osa',
      sv: 'Tidigare förvärvad lokal examensdel',
      en: 'Local unit acquired earlier',
    },
  },
  {
    kokoelma: 'aiemminHankitutYhteisetTutkinnonOsat',
    vastaa: '2.7 rivi 3',
    nimi: {
      fi: 'Aiemmin hankittu yhteinen tutkinnon osa',
      sv: 'Tidigare förvärvad gemensam examensdel',
      en: 'Common unit acquired earlier',
    },
  },
  {
    kokoelma: 'opiskeluvalmiuksiaTukevatOpinnot',
    vastaa: '2.7 rivi 4',
    nimi: {
      fi: 'Opiskeluvalmiuksia tukevat opinnot',
      sv: 'Studier som stöder studiefärdigheterna',
      en: 'Studies supporting study readiness',
    },
  },
];

const VAIN_TUVAAN: Rivi = {
  kokoelma: 'hankittavatKoulutuksenOsat',
  vastaa: '2.7 rivi 5',
  nimi: { fi: 'Hankittava koulutuksen osa', sv: 'Utbildningsdel', en: 'Training unit' },
};

const YHTEISTA = { peruste: 'Rajapinnan sopimus', taso: 'virhe', toiminnot: ['luo', 'korvaa'] } as const;

/** Koodit `<osakokoelma>.ei-kuulu-tuvaan` ja `hankittavat-koulutuksen-osat.kuuluu-vain-tuvaan`, jokaiselle osalle omansa. */
export const osatOpiskeluoikeudenTyypinMukaan: readonly Saanto[] = [
  ...EI_TUVAAN.map(({ kokoelma, vastaa, nimi }): Saanto => ({
    ...YHTEISTA,
    koodi: `${kebab(kokoelma)}.ei-kuulu-tuvaan`,
    lause: `${nimi.fi}: tätä ei voi olla suunnitelmassa, jonka opiskeluoikeus on TUVA.`,
    vastaa: [vastaa],
    tekstit: nimella(nimi, {
      fi: {
        syy: 'tätä ei voi olla suunnitelmassa, koska opiskeluoikeus on TUVA.',
        ohje: 'Poista osa tai tarkista, onko suunnitelma oikealla opiskeluoikeudella.',
      },
      sv: {
        syy: 'detta kan inte ingå i planen, eftersom studierätten gäller Hux.',
        ohje: 'Ta bort delen eller kontrollera att planen gäller rätt studierätt.',
      },
      en: {
        syy: 'this cannot be in the plan, because the study right is TUVA.',
        ohje: 'Remove the part, or check that the plan is for the right study right.',
      },
    }),
    tarkista: ({ hoks }, { opiskeluoikeus }) =>
      opiskeluoikeus && onTuva(opiskeluoikeus) ? jasenet<unknown>([kokoelma], hoks[kokoelma]) : [],
  })),
  {
    ...YHTEISTA,
    koodi: `${kebab(VAIN_TUVAAN.kokoelma)}.kuuluu-vain-tuvaan`,
    lause: `${VAIN_TUVAAN.nimi.fi}: tätä voi olla vain suunnitelmassa, jonka opiskeluoikeus on TUVA.`,
    vastaa: [VAIN_TUVAAN.vastaa],
    tekstit: nimella(VAIN_TUVAAN.nimi, {
      fi: {
        syy: 'tätä ei voi olla suunnitelmassa, koska opiskeluoikeus ei ole TUVA.',
        ohje: 'Poista osa tai tarkista, onko suunnitelma oikealla opiskeluoikeudella.',
      },
      sv: {
        syy: 'detta kan inte ingå i planen, eftersom studierätten inte gäller Hux.',
        ohje: 'Ta bort delen eller kontrollera att planen gäller rätt studierätt.',
      },
      en: {
        syy: 'this cannot be in the plan, because the study right is not TUVA.',
        ohje: 'Remove the part, or check that the plan is for the right study right.',
      },
    }),
    tarkista: ({ hoks }, { opiskeluoikeus }) =>
      opiskeluoikeus && !onTuva(opiskeluoikeus)
        ? jasenet<unknown>([VAIN_TUVAAN.kokoelma], hoks[VAIN_TUVAAN.kokoelma])
        : [],
  },
];
