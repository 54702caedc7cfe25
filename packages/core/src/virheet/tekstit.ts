export const KIELET = ['fi', 'sv', 'en'] as const;
export type Kieli = (typeof KIELET)[number];

/** Mitä on vialla ja mitä sille tehdään. `{nimi}` korvautuu havainnon tai kieltäytymisen tiedolla. */
export interface Teksti {
  readonly syy: string;
  readonly ohje: string;
}
export type Tekstit = Readonly<Record<Kieli, Teksti>>;

/** Tekstin täydennykset. Ei koskaan henkilötietoja, tikettejä eikä salasanoja. */
export type Tiedot = Readonly<Record<string, string | number>>;

/** Valmis lause: paikanpitäjät täydennetty, tuntematon paikanpitäjä jää näkyviin. */
export function taydenna(lause: string, tiedot: Tiedot = {}): string {
  return lause.replace(/\{([a-zA-Z]+)\}/g, (koko, nimi: string) => String(tiedot[nimi] ?? koko));
}
