import type { Kieli } from '@ehoks/core';

/** Kinds of events in a learner's calendar. */
export type Kalenterilaji = 'tyopaikkajakso' | 'jakso' | 'naytto' | 'koulutuksenOsa';

interface Kalenteritekstit {
  readonly suunnitelma: string;
  readonly nimetonOsa: string;
  readonly lajit: Readonly<Record<Kalenterilaji, string>>;
}

export const KALENTERIN_TEKSTIT: Readonly<Record<Kieli, Kalenteritekstit>> = {
  fi: {
    suunnitelma: 'Opiskelusuunnitelma',
    nimetonOsa: 'tutkinnon osa',
    lajit: { tyopaikkajakso: 'Työpaikalla', jakso: 'Opiskelu', naytto: 'Näyttö', koulutuksenOsa: 'Opiskelu' },
  },
  sv: {
    suunnitelma: 'Studieplan',
    nimetonOsa: 'examensdel',
    lajit: { tyopaikkajakso: 'På arbetsplatsen', jakso: 'Studier', naytto: 'Yrkesprov', koulutuksenOsa: 'Studier' },
  },
  en: {
    suunnitelma: 'Study plan',
    nimetonOsa: 'unit',
    lajit: { tyopaikkajakso: 'At the workplace', jakso: 'Studies', naytto: 'Demonstration', koulutuksenOsa: 'Studies' },
  },
};
