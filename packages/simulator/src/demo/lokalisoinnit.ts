/** Translations of Lokalisointi, category `ehoks`. All keys and texts are invented. */
export const lokalisoinnit: readonly {
  readonly key: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}[] = [
  { key: 'sivut.palvelu', fi: 'eHOKS', sv: 'ePUK', en: 'eHOKS' },
  { key: 'simulaattori.otsikko', fi: 'eHOKS (simulaattori)', sv: 'eHOKS (simulator)', en: 'eHOKS (simulator)' },
  { key: 'simulaattori.kirjaudu', fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Log in' },
  { key: 'simulaattori.kirjaudu-ulos', fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Log out' },
  { key: 'simulaattori.oma-suunnitelma', fi: 'Oma suunnitelmani', sv: 'Min plan', en: 'My plan' },
  { key: 'simulaattori.haku', fi: 'Hae opiskelijaa', sv: 'Sök studerande', en: 'Search for a student' },
];
