import { Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';
import { VastuullinenTyopaikkaOhjaajaDto } from './vastuullinen-tyopaikka-ohjaaja.dto.js';

/** The workplace of a workplace period. */
export class TyopaikallaJarjestettavaKoulutusDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pakollinen(VastuullinenTyopaikkaOhjaajaDto) 'vastuullinen-tyopaikka-ohjaaja'!: VastuullinenTyopaikkaOhjaajaDto;
  @Pakollinen('teksti') 'tyopaikan-nimi'!: string;
  @Valinnainen('yTunnus') 'tyopaikan-y-tunnus'?: string;
  @Pakollinen(['teksti']) 'keskeiset-tyotehtavat'!: string[];
}
