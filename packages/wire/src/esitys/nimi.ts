import type { Kieli, Nimi } from '@ehoks/core';

const VARALLA: readonly Kieli[] = ['fi', 'sv', 'en'];

/** In the language of the reader, else in the first that there is; `undefined` when there is none. */
export function nimiKielella(nimi: Nimi | undefined, kieli: Kieli): string | undefined {
  return [kieli, ...VARALLA].map((toinen) => nimi?.[toinen]).find((teksti) => teksti !== undefined && teksti !== '');
}
