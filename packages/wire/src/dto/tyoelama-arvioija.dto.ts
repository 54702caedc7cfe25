import { Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';

/** The employer of an assessor of working life. */
export class TyoelamaOrganisaatioDto {
  @Pakollinen('teksti') 'nimi'!: string;
  @Valinnainen('yTunnus') 'y-tunnus'?: string;
}

/** An assessor of working life. */
export class TyoelamaArvioijaDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen('teksti') 'nimi'!: string;
  @Pakollinen(TyoelamaOrganisaatioDto) 'organisaatio'!: TyoelamaOrganisaatioDto;
}
