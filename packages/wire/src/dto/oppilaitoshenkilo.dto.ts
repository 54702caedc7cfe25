import { Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';

/** The representative of the organiser or of the buyer of training. */
export class OppilaitoshenkiloDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('teksti') 'nimi'!: string;
  @Valinnainen('teksti') 'rooli'?: string;
  @Pakollinen('organisaatioOid') 'oppilaitos-oid'!: string;
}
