import { kebab } from '../tunnisteet/kirjoitusasu.js';

/** Avain täsmälleen sellaisena kuin se lähetettiin: kenttä, jota ydin ei tunne ja jonka kirjoitusasua ei saa kääntää. */
export interface Lahetettyavain {
  readonly lahetetty: string;
}

/** Paikka suunnitelmassa ytimen avaimin, esim. `['hankittavatAmmatTutkinnonOsat', 0, 'alku']`. */
export type Polku = readonly (string | number | Lahetettyavain)[];

/** JSON Pointer (RFC 6901) rajapinnan avaimin: `/hankittavat-ammat-tutkinnon-osat/0/alku`; juuri on tyhjä. */
export function osoitin(polku: Polku): string {
  return polku.map((osa) => `/${rfc6901(rajapintaAvain(osa))}`).join('');
}

/** Polun osa sellaisena kuin se on lähetetyssä JSONissa. */
export function rajapintaAvain(osa: Polku[number]): string {
  if (typeof osa === 'number') return String(osa);
  return typeof osa === 'string' ? kebab(osa) : osa.lahetetty;
}

function rfc6901(avain: string): string {
  return avain.replaceAll('~', '~0').replaceAll('/', '~1');
}
