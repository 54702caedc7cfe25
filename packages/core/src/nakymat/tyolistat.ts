import type { Indeksihaku } from '../oppijaindeksi/oppijaindeksi.port.js';

/** Suunnitelmat, joille pitäisi tehdä jotain, luettelon ehtoina. Päättyneiltä yhteystiedot poistetaan, joten niistä sähköpostia ei kaivata. */
export const TYOLISTAT = {
  'ilman-sahkopostia': { tila: 'voimassa', puuttuu: ['sahkoposti'] },
  hyvaksymatta: { tila: 'voimassa', puuttuu: ['hyvaksytty'] },
  'ilman-osia': { tila: 'voimassa', puuttuu: ['hankittavat-osat'] },
  paivittamatta: { tila: 'voimassa', puuttuu: ['paivitys'] },
  'opiskeluoikeus-poissa': { puuttuu: ['opiskeluoikeus'] },
  paattyneet: { tila: 'paattynyt' },
} as const satisfies Record<string, Pick<Indeksihaku, 'tila' | 'puuttuu'>>;
export type TyolistanNimi = keyof typeof TYOLISTAT;

export const TYOLISTOJEN_NIMET = Object.keys(TYOLISTAT) as readonly TyolistanNimi[];
