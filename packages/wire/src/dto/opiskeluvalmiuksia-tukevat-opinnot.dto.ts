import { Pakollinen, Pudotettava } from '../kentat/koristeet.js';

/** Studies that support the readiness to study. */
export class OpiskeluvalmiuksiaTukevatOpinnotDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('teksti') 'nimi'!: string;
  @Pakollinen('teksti') 'kuvaus'!: string;
  @Pakollinen('paiva') 'alku'!: string;
  @Pakollinen('paiva') 'loppu'!: string;
}
