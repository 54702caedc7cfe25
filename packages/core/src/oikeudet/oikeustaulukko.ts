/** Mitä palvelussa voi tehdä organisaation suunnitelmille ja tunnuksille. */
export const TOIMET = [
  'lue',
  'luo',
  'muuta',
  'poista',
  'palauta',
  'palauta-versio',
  'jaa',
  'lue-siirtoloki',
  'lue-auditloki',
  'hallitse-tunnuksia',
  'yllapida',
] as const;
export type Toimi = (typeof TOIMET)[number];

/**
 * Käyttöoikeudet ja se, mitä kukin sallii. Mikä puuttuu, on kielletty.
 * Lähde: käyttöönoton ohje "eHOKS-käyttöoikeudet" ja Opintopolun oikeudet (CAS-roolit `ROLE_APP_EHOKS_<oikeus>_<organisaatio>`).
 */
export const OIKEUSTAULUKKO = {
  CRUD: ['lue', 'luo', 'muuta', 'palauta-versio', 'lue-siirtoloki'],
  READ: ['lue', 'lue-siirtoloki'],
  HYODYNTAMIS_JA_JAKO: ['jaa'],
  HOKS_DELETE: ['poista'],
  OPHPAAKAYTTAJA: [
    'lue',
    'luo',
    'muuta',
    'palauta',
    'palauta-versio',
    'lue-siirtoloki',
    'lue-auditloki',
    'hallitse-tunnuksia',
    'yllapida',
  ],
  TIEDONSIIRTO: [],
  // Seuraavia Opintopolussa ei ole eHOKSin oikeuksina: niillä hallitaan palvelun omia tunnuksia.
  VASTUUKAYTTAJA: ['lue-siirtoloki', 'hallitse-tunnuksia'],
  PAAKAYTTAJA: ['hallitse-tunnuksia'],
  TALLENTAJAN_PAAKAYTTAJA: ['hallitse-tunnuksia'],
} as const satisfies Record<string, readonly Toimi[]>;

export type Kayttooikeus = keyof typeof OIKEUSTAULUKKO;

export function onKayttooikeus(nimi: string): nimi is Kayttooikeus {
  return Object.hasOwn(OIKEUSTAULUKKO, nimi);
}

export function sallii(oikeus: Kayttooikeus, toimi: Toimi): boolean {
  return (OIKEUSTAULUKKO[oikeus] as readonly Toimi[]).includes(toimi);
}
