import { Pakollinen, Valinnainen } from '../kentat/koristeet.js';
import { OsaamisenHankkimistapaDto } from './osaamisen-hankkimistapa.dto.js';
import { OsaamisenOsoittaminenDto } from './osaamisen-osoittaminen.dto.js';
import { YksiloityDto } from './yksiloity.dto.js';

/** What all competence to be acquired has in common. */
export class HankittavaOsaaminenDto extends YksiloityDto {
  @Valinnainen('teksti') 'vaatimuksista-tai-tavoitteista-poikkeaminen'?: string;
  @Valinnainen([OsaamisenOsoittaminenDto]) 'osaamisen-osoittaminen'?: OsaamisenOsoittaminenDto[];
  @Valinnainen([OsaamisenHankkimistapaDto]) 'osaamisen-hankkimistavat'?: OsaamisenHankkimistapaDto[];
  @Valinnainen('organisaatioOid') 'koulutuksen-jarjestaja-oid'?: string;
  @Valinnainen('totuusarvo') 'olennainen-seikka'?: boolean;
  @Valinnainen('eiNegatiivinen') 'opetus-ja-ohjaus-maara'?: number;
}

/** A vocational part to be acquired. */
export class HankittavaAmmatTutkinnonOsaDto extends HankittavaOsaaminenDto {
  @Pakollinen('tutkinnonosat') 'tutkinnon-osa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'tutkinnon-osa-koodi-versio'!: number;
  @Valinnainen('teksti') 'tutkinnon-osan-perusteen-diaarinro'?: string;
}

/** A local part to be acquired. */
export class HankittavaPaikallinenTutkinnonOsaDto extends HankittavaOsaaminenDto {
  @Valinnainen('teksti') 'amosaa-tunniste'?: string;
  @Valinnainen('teksti') 'nimi'?: string;
  @Valinnainen('kokonaisluku') 'laajuus'?: number;
  @Valinnainen('teksti') 'tavoitteet-ja-sisallot'?: string;
}

/** An area of a common part to be acquired. */
export class HankittavaYtoOsaAlueDto extends HankittavaOsaaminenDto {
  @Pakollinen('ammatillisenoppiaineet') 'osa-alue-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'osa-alue-koodi-versio'!: number;
}

/** A common part to be acquired. */
export class HankittavaYhteinenTutkinnonOsaDto extends YksiloityDto {
  @Pakollinen([HankittavaYtoOsaAlueDto]) 'osa-alueet'!: HankittavaYtoOsaAlueDto[];
  @Pakollinen('tutkinnonosat') 'tutkinnon-osa-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'tutkinnon-osa-koodi-versio'!: number;
  @Valinnainen('organisaatioOid') 'koulutuksen-jarjestaja-oid'?: string;
}
