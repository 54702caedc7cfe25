import { Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';

/** A learning institution that is known by its OID only. */
export class OppilaitosviiteDto {
  @Valinnainen('organisaatioOid') 'oppilaitos-oid'?: string;
}

/** An assessor of the education provider. */
export class KoulutuksenJarjestajaArvioijaDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('teksti') 'nimi'!: string;
  @Pakollinen(OppilaitosviiteDto) 'organisaatio'!: OppilaitosviiteDto;
}
