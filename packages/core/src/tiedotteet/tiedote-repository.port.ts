import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { Tiedote } from './tiedote.js';

/** Tiedotteet, menneetkin. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface TiedoteRepository {
  /** Viimeksi alkavasta alkaen, samanhetkiset tunnisteen järjestyksessä. */
  kaikki(): Promise<readonly Tiedote[]>;
  lisaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<void>;
  /** Korvaa samatunnisteisen kokonaan; `false`, kun sellaista ei ole. */
  korvaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** `false`, kun sellaista ei ole. */
  poista(id: string, kirjaus: Lokitapahtuma): Promise<boolean>;
}
export const TiedoteRepository = portti<TiedoteRepository>('TiedoteRepository');
