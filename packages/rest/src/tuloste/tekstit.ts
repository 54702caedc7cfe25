import type { Kieli } from '@ehoks/core';

/** Texts of the printed plan besides names of fields. */
export interface Tulosteentekstit {
  readonly suunnitelma: string;
  readonly hankkimisenJakso: string;
  readonly osoittaminen: string;
  readonly perustiedot: string;
  readonly aiempiOsaaminen: string;
  readonly opiskelusuunnitelma: string;
  readonly eiAiempaa: string;
  readonly eiHankittavaa: string;
  readonly opiskelija: string;
  readonly tutkinto: string;
  readonly osaamisala: string;
  readonly tutkintonimike: string;
  readonly laajuus: string;
  readonly oppilaitos: string;
  readonly koulutuksenJarjestaja: string;
  readonly opinnotAlkaneet: string;
  readonly opinnotPaattyvat: string;
  readonly opinnotPaattyneet: string;
  readonly tutkinnonOsa: string;
  readonly vaihe: string;
  readonly vaiheet: Readonly<Record<'suunniteltu' | 'aikataulutettu' | 'valmis', string>>;
  readonly hankkiminen: string;
  readonly naytto: string;
  readonly nimetonOsa: string;
  readonly olennainenSeikka: string;
  readonly osp: (maara: string) => string;
  readonly viikkoa: (maara: string) => string;
  readonly kylla: string;
  readonly ei: string;
  readonly eiNimia: string;
  readonly tulostettu: (hoksId: number, hetki: string) => string;
  readonly sivu: (numero: number) => string;
  readonly korvatutMerkit: (korvaava: string) => string;
}

export const TEKSTIT: Readonly<Record<Kieli, Tulosteentekstit>> = {
  fi: {
    suunnitelma: 'Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS)',
    hankkimisenJakso: 'Osaamisen hankkimisen jakso',
    osoittaminen: 'Näyttö tai muu osaamisen osoittaminen',
    perustiedot: 'Tavoite ja perustiedot',
    aiempiOsaaminen: 'Aiempi osaaminen',
    opiskelusuunnitelma: 'Opiskelusuunnitelma',
    eiAiempaa: 'Suunnitelmaan ei ole kirjattu aiempaa osaamista.',
    eiHankittavaa: 'Suunnitelmaan ei ole kirjattu hankittavaa osaamista.',
    opiskelija: 'Opiskelija',
    tutkinto: 'Tutkinto',
    osaamisala: 'Osaamisala',
    tutkintonimike: 'Tutkintonimike',
    laajuus: 'Laajuus',
    oppilaitos: 'Oppilaitos',
    koulutuksenJarjestaja: 'Koulutuksen järjestäjä',
    opinnotAlkaneet: 'Opinnot alkaneet',
    opinnotPaattyvat: 'Opintojen arvioitu päättyminen',
    opinnotPaattyneet: 'Opinnot päättyneet',
    tutkinnonOsa: 'Osa',
    vaihe: 'Vaihe',
    vaiheet: { suunniteltu: 'Suunniteltu', aikataulutettu: 'Aikataulutettu', valmis: 'Valmis' },
    hankkiminen: 'Osaamisen hankkiminen',
    naytto: 'Osaamisen osoittaminen',
    nimetonOsa: 'Nimetön osa',
    olennainenSeikka: 'Osaan liittyy muu olennainen seikka, jota ei kirjata suunnitelmaan.',
    osp: (maara) => `${maara} osp`,
    viikkoa: (maara) => `${maara} viikkoa`,
    kylla: 'Kyllä',
    ei: 'Ei',
    eiNimia: 'Kaikki rekisterit eivät vastanneet: osa nimistä puuttuu, ja niiden paikalla on koodi tai tunniste.',
    tulostettu: (hoksId, hetki) => `HOKS ${hoksId}, tulostettu ${hetki}`,
    sivu: (numero) => `Sivu ${numero}`,
    korvatutMerkit: (korvaava) => `Merkin ${korvaava} kohdalla on merkki, jota tulosteen kirjasimessa ei ole.`,
  },
  sv: {
    suunnitelma: 'Personlig utvecklingsplan för kunnandet (PUK)',
    hankkimisenJakso: 'Period för förvärvande av kunnande',
    osoittaminen: 'Yrkesprov eller annat påvisande av kunnande',
    perustiedot: 'Mål och basuppgifter',
    aiempiOsaaminen: 'Tidigare kunnande',
    opiskelusuunnitelma: 'Studieplan',
    eiAiempaa: 'Inget tidigare kunnande har antecknats i planen.',
    eiHankittavaa: 'Inget kunnande som ska förvärvas har antecknats i planen.',
    opiskelija: 'Studerande',
    tutkinto: 'Examen',
    osaamisala: 'Kompetensområde',
    tutkintonimike: 'Examensbenämning',
    laajuus: 'Omfattning',
    oppilaitos: 'Läroanstalt',
    koulutuksenJarjestaja: 'Utbildningsanordnare',
    opinnotAlkaneet: 'Studierna började',
    opinnotPaattyvat: 'Studierna beräknas sluta',
    opinnotPaattyneet: 'Studierna slutade',
    tutkinnonOsa: 'Del',
    vaihe: 'Skede',
    vaiheet: { suunniteltu: 'Planerad', aikataulutettu: 'Tidsplanerad', valmis: 'Färdig' },
    hankkiminen: 'Förvärvande av kunnande',
    naytto: 'Påvisande av kunnande',
    nimetonOsa: 'Namnlös del',
    olennainenSeikka: 'Till delen hör en annan väsentlig omständighet som inte antecknas i planen.',
    osp: (maara) => `${maara} kp`,
    viikkoa: (maara) => `${maara} veckor`,
    kylla: 'Ja',
    ei: 'Nej',
    eiNimia: 'Alla register svarade inte: en del av namnen saknas, och i deras ställe står en kod eller identifierare.',
    tulostettu: (hoksId, hetki) => `PUK ${hoksId}, utskriven ${hetki}`,
    sivu: (numero) => `Sida ${numero}`,
    korvatutMerkit: (korvaava) => `Tecknet ${korvaava} står för ett tecken som utskriftens typsnitt saknar.`,
  },
  en: {
    suunnitelma: 'Personal competence development plan (HOKS)',
    hankkimisenJakso: 'Period of acquiring competence',
    osoittaminen: 'Demonstration of competence',
    perustiedot: 'Goal and basic data',
    aiempiOsaaminen: 'Prior competence',
    opiskelusuunnitelma: 'Study plan',
    eiAiempaa: 'No prior competence is recorded in the plan.',
    eiHankittavaa: 'No competence to acquire is recorded in the plan.',
    opiskelija: 'Student',
    tutkinto: 'Qualification',
    osaamisala: 'Competence area',
    tutkintonimike: 'Qualification title',
    laajuus: 'Extent',
    oppilaitos: 'Institution',
    koulutuksenJarjestaja: 'Education provider',
    opinnotAlkaneet: 'Studies began',
    opinnotPaattyvat: 'Studies are expected to end',
    opinnotPaattyneet: 'Studies ended',
    tutkinnonOsa: 'Part',
    vaihe: 'Stage',
    vaiheet: { suunniteltu: 'Planned', aikataulutettu: 'Scheduled', valmis: 'Completed' },
    hankkiminen: 'Acquiring the competence',
    naytto: 'Showing the competence',
    nimetonOsa: 'Unnamed part',
    olennainenSeikka: 'Something else essential concerns this part; it is not recorded in the plan.',
    osp: (maara) => `${maara} competence points`,
    viikkoa: (maara) => `${maara} weeks`,
    kylla: 'Yes',
    ei: 'No',
    eiNimia:
      'Some registers did not answer: some names are missing, and a code or an identifier stands in their place.',
    tulostettu: (hoksId, hetki) => `HOKS ${hoksId}, printed ${hetki}`,
    sivu: (numero) => `Page ${numero}`,
    korvatutMerkit: (korvaava) => `${korvaava} stands for a character that the font of the printout lacks.`,
  },
};
