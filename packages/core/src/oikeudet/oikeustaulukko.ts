/** Mitä HOKSille voi tehdä. */
export const TOIMET = ['lue', 'luo', 'muuta', 'poista'] as const;
export type Toimi = (typeof TOIMET)[number];

/**
 * Opintopolun eHOKS-käyttöoikeudet ja se, mitä kukin sallii. Mikä puuttuu, on kielletty.
 * Lähde: nykyisen palvelun oikeudet (CAS-roolit `ROLE_APP_EHOKS_<oikeus>_<organisaatio>`).
 */
export const OIKEUSTAULUKKO = {
  CRUD: ['lue', 'luo', 'muuta'],
  READ: ['lue'],
  HOKS_DELETE: ['poista'],
  OPHPAAKAYTTAJA: ['lue', 'luo', 'muuta'],
  TIEDONSIIRTO: [],
  HYODYNTAMIS_JA_JAKO: [],
} as const satisfies Record<string, readonly Toimi[]>;

export type Kayttooikeus = keyof typeof OIKEUSTAULUKKO;

export function onKayttooikeus(nimi: string): nimi is Kayttooikeus {
  return Object.hasOwn(OIKEUSTAULUKKO, nimi);
}

export function sallii(oikeus: Kayttooikeus, toimi: Toimi): boolean {
  return (OIKEUSTAULUKKO[oikeus] as readonly Toimi[]).includes(toimi);
}
