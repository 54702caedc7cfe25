import { Pudotettava } from '../kentat/koristeet.js';
import { HoksPaatasoDto } from './hoks-paataso.dto.js';

/** The main level as PATCH takes it and as GET by study right gives it. The part lists are unknown keys here. */
export class HoksMuutosDto extends HoksPaatasoDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pudotettava('uuid') 'eid'?: string;
  @Pudotettava('totuusarvo') 'manuaalisyotto'?: boolean;
  @Pudotettava('aikaleima') 'muokattu'?: string;
}
