import { AinaLuettava, Pakollinen, Pudotettava, Valinnainen } from '../kentat/koristeet.js';
import { KoodistoKoodiDto } from './koodisto-koodi.dto.js';
import { KoulutuksenJarjestajaArvioijaDto, OppilaitosviiteDto } from './koulutuksen-jarjestaja-arvioija.dto.js';
import { NayttoymparistoDto } from './nayttoymparisto.dto.js';
import { TyoelamaArvioijaDto } from './tyoelama-arvioija.dto.js';
import { YksiloityDto } from './yksiloity.dto.js';

/** The organiser of a demonstration. */
export class NaytonJarjestajaDto extends OppilaitosviiteDto {
  @Pudotettava('kokonaisluku') 'id'?: number;
}

/** A demonstration of competence. */
export class OsaamisenOsoittaminenDto extends YksiloityDto {
  @Valinnainen(NaytonJarjestajaDto) 'jarjestaja'?: NaytonJarjestajaDto;
  @AinaLuettava([KoodistoKoodiDto]) 'osa-alueet'?: KoodistoKoodiDto[];
  @Pakollinen(NayttoymparistoDto) 'nayttoymparisto'!: NayttoymparistoDto;
  @Pakollinen(['teksti']) 'sisallon-kuvaus'!: string[];
  @Pakollinen('paiva') 'alku'!: string;
  @Pakollinen('paiva') 'loppu'!: string;
  @AinaLuettava([KoulutuksenJarjestajaArvioijaDto])
  'koulutuksen-jarjestaja-osaamisen-arvioijat'?: KoulutuksenJarjestajaArvioijaDto[];
  @AinaLuettava([TyoelamaArvioijaDto]) 'tyoelama-osaamisen-arvioijat'?: TyoelamaArvioijaDto[];
  @Valinnainen('teksti') 'vaatimuksista-tai-tavoitteista-poikkeaminen'?: string;
  @AinaLuettava(['teksti']) 'yksilolliset-kriteerit'?: string[];
}
