/** Koulutuksen lajit, joiden mukaan ratkeaa, laaditaanko opiskelijalle HOKS. */
export type Koulutuslaji = 'tutkintokoulutus' | 'valma' | 'telma' | 'tuva' | 'muu ammatillinen koulutus';

/** KOSKIn suorituksen tyypit (koodisto `suorituksentyyppi`) koulutuksen lajeina. Muista tyypeistä tämä ei sano mitään. */
export const SUORITUSTEN_LAJIT: Readonly<Record<string, Koulutuslaji>> = {
  ammatillinentutkinto: 'tutkintokoulutus',
  ammatillinentutkintoosittainen: 'tutkintokoulutus',
  ammatillinentutkintoosittainenuseastatutkinnosta: 'tutkintokoulutus',
  valma: 'valma',
  telma: 'telma',
  telmakoulutuksenosa: 'telma',
  tuvakoulutuksensuoritus: 'tuva',
  tuvaperusopetus: 'tuva',
  muuammatillinenkoulutus: 'muu ammatillinen koulutus',
  tutkinnonosaapienemmistäkokonaisuuksistakoostuvasuoritus: 'muu ammatillinen koulutus',
};
