import { Pakollinen, Valinnainen } from '../kentat/koristeet.js';

/** An interruption of a period; open while its end is not known. */
export class KeskeytymisajanjaksoDto {
  @Pakollinen('paiva') 'alku'!: string;
  @Valinnainen('paiva') 'loppu'?: string;
}
