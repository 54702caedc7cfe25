import { Pakollinen, Pudotettava } from '../kentat/koristeet.js';

/** A part of preparatory (TUVA) education. */
export class HankittavaKoulutuksenOsaDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('koulutuksenosattuva') 'koulutuksen-osa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'koulutuksen-osa-koodi-versio'!: number;
  @Pakollinen('paiva') 'alku'!: string;
  @Pakollinen('paiva') 'loppu'!: string;
  @Pakollinen('eiNegatiivinen') 'laajuus'!: number;
}
