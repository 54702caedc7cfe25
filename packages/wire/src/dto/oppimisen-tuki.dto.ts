import { Pakollinen, Valinnainen } from '../kentat/koristeet.js';

/** Support for learning. */
export class OppimisenTukiDto {
  @Pakollinen('ammatillinenkoulutusoppimisentuentyyppi') 'oppimisen-tuen-tyyppi-koodi-uri'!: string;
  @Valinnainen('paiva') 'alku'?: string;
  @Valinnainen('paiva') 'loppu'?: string;
  @Valinnainen('ammatillisentutkinnonosanryhma') 'tutkinnon-osan-tyyppi-koodi-uri'?: string;
}
