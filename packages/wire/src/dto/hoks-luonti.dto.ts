import { AinaLuettava } from '../kentat/koristeet.js';
import {
  AiemminHankittuAmmatTutkinnonOsaDto,
  AiemminHankittuPaikallinenTutkinnonOsaDto,
  AiemminHankittuYhteinenTutkinnonOsaDto,
} from './aiemmin-hankittu-tutkinnon-osa.dto.js';
import { HankittavaKoulutuksenOsaDto } from './hankittava-koulutuksen-osa.dto.js';
import {
  HankittavaAmmatTutkinnonOsaDto,
  HankittavaPaikallinenTutkinnonOsaDto,
  HankittavaYhteinenTutkinnonOsaDto,
} from './hankittava-tutkinnon-osa.dto.js';
import { HoksPaatasoDto } from './hoks-paataso.dto.js';
import { OpiskeluvalmiuksiaTukevatOpinnotDto } from './opiskeluvalmiuksia-tukevat-opinnot.dto.js';
import { OppimisenTukiDto } from './oppimisen-tuki.dto.js';

/** A whole plan as POST gives it. */
export class HoksLuontiDto extends HoksPaatasoDto {
  @AinaLuettava([AiemminHankittuAmmatTutkinnonOsaDto])
  'aiemmin-hankitut-ammat-tutkinnon-osat'?: AiemminHankittuAmmatTutkinnonOsaDto[];
  @AinaLuettava([AiemminHankittuYhteinenTutkinnonOsaDto])
  'aiemmin-hankitut-yhteiset-tutkinnon-osat'?: AiemminHankittuYhteinenTutkinnonOsaDto[];
  @AinaLuettava([AiemminHankittuPaikallinenTutkinnonOsaDto])
  'aiemmin-hankitut-paikalliset-tutkinnon-osat'?: AiemminHankittuPaikallinenTutkinnonOsaDto[];
  @AinaLuettava([OpiskeluvalmiuksiaTukevatOpinnotDto])
  'opiskeluvalmiuksia-tukevat-opinnot'?: OpiskeluvalmiuksiaTukevatOpinnotDto[];
  @AinaLuettava([OppimisenTukiDto]) 'oppimisen-tuki'?: OppimisenTukiDto[];
  @AinaLuettava([HankittavaAmmatTutkinnonOsaDto])
  'hankittavat-ammat-tutkinnon-osat'?: HankittavaAmmatTutkinnonOsaDto[];
  @AinaLuettava([HankittavaYhteinenTutkinnonOsaDto])
  'hankittavat-yhteiset-tutkinnon-osat'?: HankittavaYhteinenTutkinnonOsaDto[];
  @AinaLuettava([HankittavaPaikallinenTutkinnonOsaDto])
  'hankittavat-paikalliset-tutkinnon-osat'?: HankittavaPaikallinenTutkinnonOsaDto[];
  @AinaLuettava([HankittavaKoulutuksenOsaDto]) 'hankittavat-koulutuksen-osat'?: HankittavaKoulutuksenOsaDto[];
}
