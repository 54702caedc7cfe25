/** One line of the instructions given to education providers, and the codes that answer it here. */
export interface SiirronSyy {
  readonly syy: string;
  readonly koodit: readonly string[];
}

/** The four error codes of a transfer that the instructions explain. Several reasons hide behind each. */
export const VIRHEKOODIT: readonly SiirronSyy[] = [
  {
    syy: '400: pakollinen tieto puuttuu tai ilmoitettua opiskeluoikeutta ei löydy',
    koodit: ['hoks.sisalto', 'opiskeluoikeus.ei-koskessa'],
  },
  {
    syy: '401: palvelukäyttäjätunnus puuttuu, tai sillä ei ole oikeutta opiskeluoikeuteen',
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
  { syy: '403: tunnistautuminen on väärän tyyppinen', koodit: ['tunnus.ei-palvelutunnus'] },
  { syy: '423: käyttäjätunnus on lukkiutunut', koodit: ['tunnus.lukittu'] },
];

/** The six reasons for which the transfer of a single learner fails while others go through. */
export const YKSITTAISEN_OPISKELIJAN_SYYT: readonly SiirronSyy[] = [
  {
    syy: 'Jokin pakollinen tieto puuttuu',
    koodit: [
      'opiskeluoikeus-oid.puuttuu',
      'oppija-oid.puuttuu',
      'ensikertainen-hyvaksyminen.puuttuu',
      'sahkoposti.puuttuu',
      'osaamisen-hankkimisen-tarve.puuttuu',
      'kentta.puuttuu',
    ],
  },
  { syy: 'Opiskeluoikeudelle on jo luotu HOKS', koodit: ['hoks.on-jo', 'hoks.poistettu-on-jo'] },
  {
    syy: 'Oppijanumero tai opiskeluoikeuden OID ei vastaa KOSKIa',
    koodit: [
      'oid.oppija',
      'oid.opiskeluoikeus',
      'oppija.ei-oppijanumerorekisterissa',
      'oppija.yksiloimatta',
      'oppija.ei-opiskeluoikeuden-haltija',
    ],
  },
  {
    syy: 'Opiskeluoikeutta ei löydy KOSKIsta, esimerkiksi koska se on mitätöity',
    koodit: ['opiskeluoikeus.ei-koskessa'],
  },
  { syy: 'Opiskeluoikeus on päättynyt', koodit: ['opiskeluoikeus.paattynyt'] },
  {
    syy: 'Oppilaitoksella ei ole oikeutta opiskeluoikeuteen: sen on antanut muu oppilaitos',
    koodit: ['oikeus.ei-opiskeluoikeuteen'],
  },
];
