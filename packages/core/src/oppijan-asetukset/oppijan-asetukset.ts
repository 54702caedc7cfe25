/** Mitä oppijan sivujen käyttäjä on valinnut: JSON-olio, jonka sisältö on sivujen oma asia. */
export type Oppijanasetukset = Readonly<Record<string, unknown>>;

/** Merkkiä JSONina. */
export const OPPIJANASETUSTEN_ENIMMAISKOKO = 10_000;
