import { AinaLuettava, Pakollinen, Valinnainen } from '../kentat/koristeet.js';
import { KoulutuksenJarjestajaArvioijaDto } from './koulutuksen-jarjestaja-arvioija.dto.js';
import { OsaamisenOsoittaminenDto } from './osaamisen-osoittaminen.dto.js';
import { YksiloityDto } from './yksiloity.dto.js';

/** The assessors to whom previously acquired competence was sent. */
export class TarkentavatTiedotOsaamisenArvioijaDto {
  @Valinnainen('paiva') 'lahetetty-arvioitavaksi'?: string;
  @AinaLuettava([KoulutuksenJarjestajaArvioijaDto])
  'aiemmin-hankitun-osaamisen-arvioijat'?: KoulutuksenJarjestajaArvioijaDto[];
}

/** What all previously acquired competence has in common; the process code is mandatory in some kinds and not in others. */
export class AiemminHankittuOsaaminenDto extends YksiloityDto {
  @Valinnainen('organisaatioOid') 'koulutuksen-jarjestaja-oid'?: string;
  @Valinnainen([OsaamisenOsoittaminenDto]) 'tarkentavat-tiedot-naytto'?: OsaamisenOsoittaminenDto[];
  @Valinnainen(TarkentavatTiedotOsaamisenArvioijaDto)
  'tarkentavat-tiedot-osaamisen-arvioija'?: TarkentavatTiedotOsaamisenArvioijaDto;
}

/** A previously acquired vocational part. */
export class AiemminHankittuAmmatTutkinnonOsaDto extends AiemminHankittuOsaaminenDto {
  @Pakollinen('tutkinnonosat') 'tutkinnon-osa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'tutkinnon-osa-koodi-versio'!: number;
  @Valinnainen('teksti') 'tutkinnon-osan-perusteen-diaarinro'?: string;
  @Valinnainen('teksti') 'vaatimuksista-tai-tavoitteista-poikkeaminen'?: string;
  @Valinnainen('totuusarvo') 'olennainen-seikka'?: boolean;
  @Valinnainen('osaamisentodentamisenprosessi') 'valittu-todentamisen-prosessi-koodi-uri'?: string;
  @Valinnainen('kokonaisluku') 'valittu-todentamisen-prosessi-koodi-versio'?: number;
}

/** A previously acquired local part. */
export class AiemminHankittuPaikallinenTutkinnonOsaDto extends AiemminHankittuOsaaminenDto {
  @Valinnainen('teksti') 'amosaa-tunniste'?: string;
  @Valinnainen('teksti') 'nimi'?: string;
  @Valinnainen('kokonaisluku') 'laajuus'?: number;
  @Valinnainen('teksti') 'tavoitteet-ja-sisallot'?: string;
  @Valinnainen('teksti') 'vaatimuksista-tai-tavoitteista-poikkeaminen'?: string;
  @Valinnainen('totuusarvo') 'olennainen-seikka'?: boolean;
  @Pakollinen('osaamisentodentamisenprosessi') 'valittu-todentamisen-prosessi-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'valittu-todentamisen-prosessi-koodi-versio'!: number;
}

/** An area of a previously acquired common part. */
export class AiemminHankittuYtoOsaAlueDto extends AiemminHankittuOsaaminenDto {
  @Pakollinen('ammatillisenoppiaineet') 'osa-alue-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'osa-alue-koodi-versio'!: number;
  @Valinnainen('teksti') 'vaatimuksista-tai-tavoitteista-poikkeaminen'?: string;
  @Valinnainen('totuusarvo') 'olennainen-seikka'?: boolean;
  @Pakollinen('osaamisentodentamisenprosessi') 'valittu-todentamisen-prosessi-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'valittu-todentamisen-prosessi-koodi-versio'!: number;
}

/** A previously acquired common part. */
export class AiemminHankittuYhteinenTutkinnonOsaDto extends AiemminHankittuOsaaminenDto {
  @Pakollinen([AiemminHankittuYtoOsaAlueDto]) 'osa-alueet'!: AiemminHankittuYtoOsaAlueDto[];
  @Pakollinen('tutkinnonosat') 'tutkinnon-osa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'tutkinnon-osa-koodi-versio'!: number;
  @Valinnainen('osaamisentodentamisenprosessi') 'valittu-todentamisen-prosessi-koodi-uri'?: string;
  @Valinnainen('kokonaisluku') 'valittu-todentamisen-prosessi-koodi-versio'?: number;
}
