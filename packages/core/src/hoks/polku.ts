import { kebab } from '../tunnisteet/kirjoitusasu.js';

/** Paikka suunnitelmassa ytimen avaimin, esim. `['hankittavatAmmatTutkinnonOsat', 0, 'alku']`. */
export type Polku = readonly (string | number)[];

/** JSON Pointer (RFC 6901) rajapinnan avaimin: `/hankittavat-ammat-tutkinnon-osat/0/alku`; juuri on tyhjä. */
export function osoitin(polku: Polku): string {
  return polku.map((osa) => `/${typeof osa === 'number' ? osa : rfc6901(kebab(osa))}`).join('');
}

function rfc6901(avain: string): string {
  return avain.replaceAll('~', '~0').replaceAll('/', '~1');
}
