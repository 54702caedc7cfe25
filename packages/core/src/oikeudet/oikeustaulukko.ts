/** Mitä palvelussa voi tehdä organisaation suunnitelmille, tunnuksille ja oppijanumeroille. */
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
  'tuo-oppijoita',
  'hae-oppijanumeroita',
  'lue-tuontiraportti',
  'kasittele-oppijoita',
  'lue-tuonnin-ristiriidat',
] as const;
export type Toimi = (typeof TOIMET)[number];

/**
 * Käyttöoikeudet ja se, mitä kukin sallii. Mikä puuttuu, on kielletty.
 * Lähde: käyttöönoton ohje "eHOKS-käyttöoikeudet", Oppijoiden tuontiraportin ohje ja Opintopolun oikeudet (CAS-roolit `ROLE_APP_<palvelu>_<oikeus>_<organisaatio>`).
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
    'lue-tuontiraportti',
    'kasittele-oppijoita',
    'lue-tuonnin-ristiriidat',
  ],
  TIEDONSIIRTO: [],
  // Seuraavia Opintopolussa ei ole eHOKSin oikeuksina: niillä hallitaan palvelun omia tunnuksia.
  VASTUUKAYTTAJA: ['lue-siirtoloki', 'hallitse-tunnuksia'],
  PAAKAYTTAJA: ['hallitse-tunnuksia'],
  TALLENTAJAN_PAAKAYTTAJA: ['hallitse-tunnuksia'],
  // Oppijanumerorekisterin oikeudet.
  OPPIJOIDENTUONTI: ['tuo-oppijoita', 'lue-tuontiraportti'],
  YLEISTUNNISTE_LUONTI: ['hae-oppijanumeroita', 'lue-tuontiraportti'],
  MANUAALINEN_YKSILOINTI: ['kasittele-oppijoita'],
  TUONTIDATA_READ: ['lue-tuontiraportti', 'lue-tuonnin-ristiriidat'],
} as const satisfies Record<string, readonly Toimi[]>;

export type Kayttooikeus = keyof typeof OIKEUSTAULUKKO;

/** Opintopolun palvelut, joiden oikeuksia tunnetaan. */
export const OIKEUKSIEN_PALVELUT = ['EHOKS', 'OPPIJANUMEROREKISTERI'] as const;
export type OikeudenPalvelu = (typeof OIKEUKSIEN_PALVELUT)[number];

const OPPIJANUMEROREKISTERIN: readonly Kayttooikeus[] = [
  'OPPIJOIDENTUONTI',
  'YLEISTUNNISTE_LUONTI',
  'MANUAALINEN_YKSILOINTI',
  'TUONTIDATA_READ',
];

/** Palvelu, jonka oikeus se Opintopolussa on: samanniminen oikeus toisessa palvelussa ei ole sama oikeus. */
export function oikeudenPalvelu(oikeus: Kayttooikeus): OikeudenPalvelu {
  return OPPIJANUMEROREKISTERIN.includes(oikeus) ? 'OPPIJANUMEROREKISTERI' : 'EHOKS';
}

export function onKayttooikeus(nimi: string): nimi is Kayttooikeus {
  return Object.hasOwn(OIKEUSTAULUKKO, nimi);
}

export function sallii(oikeus: Kayttooikeus, toimi: Toimi): boolean {
  return (OIKEUSTAULUKKO[oikeus] as readonly Toimi[]).includes(toimi);
}
