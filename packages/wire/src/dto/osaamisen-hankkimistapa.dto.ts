import { AinaLuettava, Pakollinen, Valinnainen } from '../kentat/koristeet.js';
import { KeskeytymisajanjaksoDto } from './keskeytymisajanjakso.dto.js';
import { MuuOppimisymparistoDto } from './muu-oppimisymparisto.dto.js';
import { OppilaitoshenkiloDto } from './oppilaitoshenkilo.dto.js';
import { TyopaikallaJarjestettavaKoulutusDto } from './tyopaikalla-jarjestettava-koulutus.dto.js';
import { YksiloityDto } from './yksiloity.dto.js';

/** A period in which competence is acquired in one way. */
export class OsaamisenHankkimistapaDto extends YksiloityDto {
  @Pakollinen('paiva') 'alku'!: string;
  @Pakollinen('paiva') 'loppu'!: string;
  @Valinnainen('eiTyhja') 'yksiloiva-tunniste'?: string;
  @Valinnainen('teksti') 'ajanjakson-tarkenne'?: string;
  @Pakollinen('osaamisenhankkimistapa') 'osaamisen-hankkimistapa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'osaamisen-hankkimistapa-koodi-versio'!: number;
  @Valinnainen(OppilaitoshenkiloDto) 'jarjestajan-edustaja'?: OppilaitoshenkiloDto;
  @Valinnainen(OppilaitoshenkiloDto) 'hankkijan-edustaja'?: OppilaitoshenkiloDto;
  @Valinnainen(TyopaikallaJarjestettavaKoulutusDto)
  'tyopaikalla-jarjestettava-koulutus'?: TyopaikallaJarjestettavaKoulutusDto;
  @AinaLuettava([MuuOppimisymparistoDto]) 'muut-oppimisymparistot'?: MuuOppimisymparistoDto[];
  @Valinnainen('kokonaisluku') 'osa-aikaisuustieto'?: number;
  @Valinnainen('oppisopimuksenperusta') 'oppisopimuksen-perusta-koodi-uri'?: string;
  @Valinnainen('kokonaisluku') 'oppisopimuksen-perusta-koodi-versio'?: number;
  @AinaLuettava([KeskeytymisajanjaksoDto]) 'keskeytymisajanjaksot'?: KeskeytymisajanjaksoDto[];
}
