import type { Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import { portti } from '../portti.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { KirjattuSiirto, Siirtotapahtuma } from './siirtotapahtuma.js';

/** Mitkä rivit; puuttuva ehto ei rajaa. */
export interface Siirtoehdot {
  /** Rivin `organisaatio` tai `oppilaitosOid` on jokin näistä; `koko-maa` ottaa myös rivit, joilla kumpaakaan ei ole. */
  readonly organisaatiot: 'koko-maa' | readonly OrganisaatioOid[];
  readonly tulos?: 'onnistui' | 'hylatty' | 'korjaamatta';
  /** Kieltäytymisen tai havainnon koodi. */
  readonly koodi?: string;
  readonly alkaen?: Aikaleima;
  /** Hetki itse ei ole mukana. */
  readonly ennen?: Aikaleima;
  readonly oppijaOid?: OppijaOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
  readonly pyyntoId?: string;
  /** Kirjainkoolla ei ole väliä, kuten tunnuksissa. */
  readonly kayttajatunnus?: string;
}

/** Montako yritystä päivänä päättyi näin; `koodi` puuttuu onnistuneilta. */
export interface Siirtomaara {
  /** Kalenteripäivä Suomessa. */
  readonly paiva: Paiva;
  readonly koodi?: string;
  readonly maara: number;
}

/** Päivän loppuun mennessä kertynyt. */
export interface Siirtotilanne {
  readonly paiva: Paiva;
  /** Siirrettyjä suunnitelmia: opiskeluoikeuksia, joiden luonti on onnistunut. */
  readonly suunnitelmia: number;
  /** Koulutustoimijoita, joilta on siirretty ainakin yksi suunnitelma. */
  readonly aloittaneita: number;
}

/** Siirtoloki. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface SiirtolokiRepository {
  kirjaa(tapahtuma: Siirtotapahtuma): Promise<void>;
  /** Monta riviä annetussa järjestyksessä: kaikki tai ei mitään. */
  kirjaaErana(tapahtumat: readonly Siirtotapahtuma[]): Promise<void>;
  /** Uusimmasta alkaen, numeroltaan alle `ennenNumeroa`. */
  hae(
    ehdot: Siirtoehdot,
    sivu: { readonly enintaan: number; readonly ennenNumeroa?: number },
  ): Promise<readonly KirjattuSiirto[]>;
  /** Yritykset päivittäin ja syittäin: hylätyn syitä ovat sen kieltäytymisen koodi ja havainnoista virheet, kukin kerran. */
  maarat(ehdot: Siirtoehdot): Promise<readonly Siirtomaara[]>;
  /** Päivät, joina suunnitelmia luotiin, vanhimmasta alkaen. */
  tilanne(): Promise<readonly Siirtotilanne[]>;
  /** Organisaatiot, joilla on rivejä: lähettäneet ja opiskeluoikeuksien oppilaitokset. */
  organisaatiot(): Promise<readonly OrganisaatioOid[]>;
  /** Säilytysajan päätyttyä: poistaa ennen hetkeä kirjatut, paitsi onnistuneet luonnit, joista tilanne lasketaan; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const SiirtolokiRepository = portti<SiirtolokiRepository>('SiirtolokiRepository');
