import { Pakollinen, Valinnainen } from '../kentat/koristeet.js';

/** The place of a demonstration. */
export class NayttoymparistoDto {
  @Pakollinen('teksti') 'nimi'!: string;
  @Valinnainen('yTunnus') 'y-tunnus'?: string;
  @Valinnainen('teksti') 'kuvaus'?: string;
}
