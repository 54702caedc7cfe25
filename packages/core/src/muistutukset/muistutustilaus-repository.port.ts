import type { Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { Muistutustilaus, NahdytOikeudet, Tilaaja } from './muistutustilaus.js';

/**
 * Muistutusten tilaukset, kaikkien prosessien yhteiset. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää
 * `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface MuistutustilausRepository {
  hae(tilaaja: Tilaaja): Promise<Muistutustilaus | undefined>;
  avaimella(avain: string): Promise<Muistutustilaus | undefined>;
  /** Virkailijan tilaukset organisaation järjestyksessä. */
  virkailijan(kayttajatunnus: string): Promise<readonly Muistutustilaus[]>;
  /** Tilaajan entisen tilalle. */
  tallenna(tilaus: Muistutustilaus, kirjaus: Lokitapahtuma): Promise<void>;
  /** `false`, kun tilausta ei ole tai se on jo vahvistettu. */
  vahvista(
    avain: string,
    tiedot: { readonly vahvistettu: Aikaleima; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<boolean>;
  /** `false`, kun tilausta ei ole. */
  poista(avain: string, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** Viimeistään hetkellä `nyt` käsiteltävät, kauimmin odottaneesta alkaen. */
  eraantyneet(nyt: Aikaleima, enintaan: number): Promise<readonly Muistutustilaus[]>;
  /** Siirtää käsittelyn, jos kukaan muu ei ole siirtänyt sitä: kahdesta yhtä aikaa siirtävästä yksi onnistuu. */
  siirra(tilaus: Pick<Muistutustilaus, 'avain' | 'seuraava'>, uusi: Aikaleima): Promise<boolean>;
  /** Siirtää kaikki, joiden käsittelyaika on viimeistään `nyt`: niille ei ollut kerrottavaa. */
  siirraTyhjat(
    avaimet: readonly string[],
    tiedot: { readonly nyt: Aikaleima; readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
  ): Promise<void>;
  /** Viesti on lähtenyt. */
  merkitseLahetetyksi(
    avain: string,
    tiedot: { readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<void>;
  /** Yhdistetyn oppijanumeron tilaus päänumerolle. Jos sillä on jo oma, se jää voimaan ja yhdistetyn poistuu. */
  siirraPaanumerolle(yhdistetty: OppijaOid, paanumero: OppijaOid): Promise<void>;
  /** Virkailijan kaikkiin tilauksiin. */
  nahtiinOikeudet(oikeudet: NahdytOikeudet): Promise<void>;
  /** Yksi vahvistuspyyntö lisää kullekin avaimelle sinä päivänä; `false`, kun jollekin niistä on jo niin monta. */
  varaaVahvistuspyynto(avaimet: readonly string[], paiva: Paiva, enintaan: number): Promise<boolean>;
  /** Poistaa ennen päivää tehdyt varaukset; palauttaa montako. */
  poistaVahvistuspyynnot(ennen: Paiva): Promise<number>;
}
export const MuistutustilausRepository = portti<MuistutustilausRepository>('MuistutustilausRepository');
