import { Pakollinen } from '../kentat/koristeet.js';

/** A code of any code set, as in the areas of a demonstration. */
export class KoodistoKoodiDto {
  @Pakollinen('teksti') 'koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'koodi-versio'!: number;
}
