/** Nimi niillä kielillä, joilla se on: kieli, jolla nimeä ei ole, puuttuu. */
export interface Nimi {
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
}
