import type { Kieli } from '@ehoks/core';

/** A name in the languages that it is known in. */
export type Nimi = Partial<Readonly<Record<Kieli, string>>>;

const VARALLA: readonly Kieli[] = ['fi', 'sv', 'en'];

/** In the language of the page, else in the first that there is; `undefined` when there is none. */
export function nimiKielella(nimi: Nimi | undefined, kieli: Kieli): string | undefined {
  return [kieli, ...VARALLA].map((toinen) => nimi?.[toinen]).find((teksti) => teksti !== undefined && teksti !== '');
}
