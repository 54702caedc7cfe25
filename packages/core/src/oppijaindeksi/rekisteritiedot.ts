import { paiva, type Paiva } from '../aika/paiva.js';
import { paattymispaiva, type Nimike, type Opiskeluoikeus, type Suoritus } from '../rekisterit/opiskeluoikeus.js';
import type { Henkilo } from '../rekisterit/oppijanumerorekisteri.port.js';
import { SUORITUSTEN_LAJIT } from '../rekisterit/suoritusten-lajit.js';

/** Opiskeluoikeus siltä osin kuin sitä haetaan ja luetteloissa näytetään. */
export interface Opiskeluoikeustiedot {
  readonly tyyppi: string;
  readonly tutkinto?: Nimike;
  readonly osaamisala?: Nimike;
  readonly alkamispaiva?: Paiva;
  readonly arvioituPaattymispaiva?: Paiva;
  /** Päivä, josta alkaen opiskeluoikeus on päättynyt. Voi olla tulevaisuudessa: silloin se on vielä voimassa. */
  readonly paattyi?: Paiva;
}

/** Mitä rekisterit ovat oppijasta ja opiskeluoikeudesta kertoneet. Mikä puuttuu, sitä ei ole kysytty: aiempi tieto pätee. */
export interface Rekisteritiedot {
  readonly nimi?: string;
  readonly opiskeluoikeus?: Opiskeluoikeustiedot;
}

const AIKOJEN_LOPPU = paiva('9999-12-31');

/** Tutkintokoulutuksen suoritus; jos sellaista ei ole, ensimmäinen (TUVA, TELMA). */
export function paasuoritus({ suoritukset }: Opiskeluoikeus): Suoritus | undefined {
  return suoritukset.find(({ tyyppi }) => SUORITUSTEN_LAJIT[tyyppi] === 'tutkintokoulutus') ?? suoritukset[0];
}

/** Tutkinto on pääsuorituksen koulutus. */
export function opiskeluoikeustiedot(oo: Opiskeluoikeus): Opiskeluoikeustiedot {
  const suoritus = paasuoritus(oo);
  const paattyi = paattymispaiva(oo, AIKOJEN_LOPPU);
  return {
    tyyppi: oo.tyyppi,
    ...(suoritus?.koulutusmoduuli && { tutkinto: suoritus.koulutusmoduuli }),
    ...(suoritus?.osaamisala && { osaamisala: suoritus.osaamisala }),
    ...(oo.alkamispaiva && { alkamispaiva: oo.alkamispaiva }),
    ...(oo.arvioituPaattymispaiva && { arvioituPaattymispaiva: oo.arvioituPaattymispaiva }),
    ...(paattyi && { paattyi }),
  };
}

/** Nimi luetteloissa: kaikki etunimet ja sukunimi. */
export function kokoNimi({ etunimet, sukunimi }: Pick<Henkilo, 'etunimet' | 'sukunimi'>): string {
  return `${etunimet} ${sukunimi}`.trim();
}
