import { Pudotettava } from '../kentat/koristeet.js';
import { HoksLuontiDto } from './hoks-luonti.dto.js';

/** A whole plan as GET gives it and PUT takes it back; the server's own fields are accepted so that GET, edit, PUT works. */
export class HoksKorvausDto extends HoksLuontiDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
  @Pudotettava('uuid') 'eid'?: string;
  @Pudotettava('totuusarvo') 'manuaalisyotto'?: boolean;
  @Pudotettava('aikaleima') 'muokattu'?: string;
}
