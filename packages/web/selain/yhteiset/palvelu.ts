/** What the server writes into the page; nothing when it is not told. */
function sivulla(nimi: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="ehoks-${nimi}"]`)?.content ?? '';
}

/** Path of the service on this host, without a trailing slash. */
export const POLKU = sivulla('polku');
/** E-mail address of the support, told also to those who have not logged in. */
export const TUKI = sivulla('tuki');
/** Is this an environment for trials? */
export const ON_TESTI = sivulla('ymparisto') === 'testi';

export const VIRKAILIJAN_API = `${POLKU}/ehoks-virkailija-backend/api/v1/virkailija`;
export const YHTEINEN_API = `${POLKU}/ehoks-virkailija-backend/api/v1`;

export const OPPIJAN_API = `${POLKU}/ehoks-oppija-backend/api/v1/oppija`;
export const TYOPAIKAN_API = `${POLKU}/ehoks-oppija-backend/api/v1/tyopaikka`;

export const OPPIJAN_SIVUT = '/ehoks';
export const TYOPAIKAN_SIVUT = '/ehoks-tyopaikantoimija-ui';
export const VIRKAILIJAN_SIVUT = '/ehoks-virkailija-ui';

/** Address of a page below the service's own path, for whole-page moves. */
export function sivunOsoite(polku: string): string {
  return POLKU + polku;
}
