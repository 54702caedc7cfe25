import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { Kayttooikeusanomus } from './kayttooikeusanomus.js';

/** Käyttöoikeusanomukset. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan; merkintä menee auditlokiin samassa tapahtumassa. */
export interface AnomusRepository {
  lisaa(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<void>;
  hae(id: string): Promise<Kayttooikeusanomus | undefined>;
  /** Uusimmasta alkaen. */
  kaikki(): Promise<readonly Kayttooikeusanomus[]>;
  /** Tallentaa ratkaisun; `false`, kun anomus oli jo ratkaistu, eikä mitään muuttunut. */
  ratkaise(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<boolean>;
}
export const AnomusRepository = portti<AnomusRepository>('AnomusRepository');
