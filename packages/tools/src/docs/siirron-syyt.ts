/** Languages of the people who transfer. */
export const OPPAAN_KIELET = ['fi', 'sv'] as const;
export type OppaanKieli = (typeof OPPAAN_KIELET)[number];

/** One line of the instructions given to education providers, and the codes that answer it here. */
export interface SiirronSyy {
  readonly syy: Readonly<Record<OppaanKieli, string>>;
  readonly koodit: readonly string[];
}

/** The four error codes of a transfer that the instructions explain. Several reasons hide behind each. */
export const VIRHEKOODIT: readonly SiirronSyy[] = [
  {
    syy: {
      fi: '400: pakollinen tieto puuttuu tai ilmoitettua opiskeluoikeutta ei löydy',
      sv: '400: en obligatorisk uppgift saknas eller den angivna studierätten hittas inte',
    },
    koodit: ['hoks.sisalto', 'opiskeluoikeus.ei-koskessa'],
  },
  {
    syy: {
      fi: '401: palvelukäyttäjätunnus puuttuu, tai sillä ei ole oikeutta opiskeluoikeuteen',
      sv: '401: servicekontot saknas eller har inte rätt till studierätten',
    },
    koodit: [
      'tunnistus.tiketti-puuttuu',
      'tunnistus.tiketti-ei-kelpaa',
      'tunnistus.vaarat-tunnukset',
      'tunnistus.tunnus-on-oid',
      'tunnus.ei-kaytossa',
      'oikeus.ei-palveluoikeutta',
      'oikeus.paattynyt',
      'oikeus.ei-opiskeluoikeuteen',
    ],
  },
  {
    syy: {
      fi: '403: tunnistautuminen on väärän tyyppinen',
      sv: '403: identifieringen är av fel typ',
    },
    koodit: ['tunnus.ei-palvelutunnus'],
  },
  {
    syy: {
      fi: '423: käyttäjätunnus on lukkiutunut',
      sv: '423: användarnamnet har låsts',
    },
    koodit: ['tunnus.lukittu'],
  },
];

/** The six reasons for which the transfer of a single learner fails while others go through. */
export const YKSITTAISEN_OPISKELIJAN_SYYT: readonly SiirronSyy[] = [
  {
    syy: {
      fi: 'Jokin pakollinen tieto puuttuu',
      sv: 'Någon obligatorisk uppgift saknas',
    },
    koodit: [
      'opiskeluoikeus-oid.puuttuu',
      'oppija-oid.puuttuu',
      'ensikertainen-hyvaksyminen.puuttuu',
      'sahkoposti.puuttuu',
      'osaamisen-hankkimisen-tarve.puuttuu',
      'kentta.puuttuu',
    ],
  },
  {
    syy: {
      fi: 'Opiskeluoikeudelle on jo luotu HOKS',
      sv: 'För studierätten har redan skapats en PUK',
    },
    koodit: ['hoks.on-jo', 'hoks.poistettu-on-jo'],
  },
  {
    syy: {
      fi: 'Oppijanumero tai opiskeluoikeuden OID ei vastaa KOSKIa',
      sv: 'Studentnumret eller studierättens OID motsvarar inte KOSKI',
    },
    koodit: [
      'oid.oppija',
      'oid.opiskeluoikeus',
      'oppija.ei-oppijanumerorekisterissa',
      'oppija.yksiloimatta',
      'oppija.ei-opiskeluoikeuden-haltija',
    ],
  },
  {
    syy: {
      fi: 'Opiskeluoikeutta ei löydy KOSKIsta, esimerkiksi koska se on mitätöity',
      sv: 'Studierätten hittas inte i KOSKI, till exempel för att den har makulerats',
    },
    koodit: ['opiskeluoikeus.ei-koskessa'],
  },
  {
    syy: {
      fi: 'Opiskeluoikeus on päättynyt',
      sv: 'Studierätten har upphört',
    },
    koodit: ['opiskeluoikeus.paattynyt'],
  },
  {
    syy: {
      fi: 'Oppilaitoksella ei ole oikeutta opiskeluoikeuteen: sen on antanut muu oppilaitos',
      sv: 'Läroanstalten har inte rätt till studierätten: den har beviljats av en annan läroanstalt',
    },
    koodit: ['oikeus.ei-opiskeluoikeuteen'],
  },
];
