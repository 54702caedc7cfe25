/** Path of the service on this host, without a trailing slash; the server writes it into the page. */
export const POLKU = document.querySelector<HTMLMetaElement>('meta[name="ehoks-polku"]')?.content ?? '';

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
