import { Valinnainen } from '../kentat/koristeet.js';

/** The main level as the provider gives it. What is mandatory here depends on the operation and is core's rule. */
export class HoksPaatasoDto {
  @Valinnainen('oppijaOid') 'oppija-oid'?: string;
  @Valinnainen('opiskeluoikeusOid') 'opiskeluoikeus-oid'?: string;
  @Valinnainen('opiskeluoikeusOid') 'tuva-opiskeluoikeus-oid'?: string;
  @Valinnainen('teksti') 'sahkoposti'?: string;
  @Valinnainen('teksti') 'puhelinnumero'?: string;
  @Valinnainen('urasuunnitelma') 'urasuunnitelma-koodi-uri'?: string;
  @Valinnainen('kokonaisluku') 'urasuunnitelma-koodi-versio'?: number;
  @Valinnainen('kokonaisluku') 'versio'?: number;
  @Valinnainen('paiva') 'ensikertainen-hyvaksyminen'?: string;
  @Valinnainen('aikaleima') 'hyvaksytty'?: string;
  @Valinnainen('aikaleima') 'paivitetty'?: string;
  @Valinnainen('paiva') 'osaamisen-saavuttamisen-pvm'?: string;
  @Valinnainen('totuusarvo') 'osaamisen-hankkimisen-tarve'?: boolean;
}
