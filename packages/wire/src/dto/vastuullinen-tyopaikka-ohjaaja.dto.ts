import { Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';

/** The instructor whom the workplace has named. */
export class VastuullinenTyopaikkaOhjaajaDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('teksti') 'nimi'!: string;
  @Valinnainen('teksti') 'sahkoposti'?: string;
  @Valinnainen('puhelinnumero') 'puhelinnumero'?: string;
}
