/** The built pages of an audience are files that the browser runs; `@ehoks/web` has them. */
export interface Sivusto {
  /**
   * HTML of the officials' application. `__EHOKS_POLKU__` stands for the path below which the service is, `__EHOKS_TUKI__` for the support's
   * address, `__EHOKS_YMPARISTO__` for `testi` or nothing, `__EHOKS_NONCE__` for the answer's nonce.
   */
  readonly virkailija: string;
  /** The same of the learners' application. */
  readonly oppija: string;
  /** The same of the workplaces' application. */
  readonly tyopaikka: string;
  /** Folder of the scripts, styles and fonts; their names tell their contents. */
  readonly tiedostot: string;
}
