import type { Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import type { HoksId } from '../hoks/hoks.js';
import { portti } from '../portti.js';
import type { Jakolinkki } from './jakolinkki.js';
import type { Viestiosoite } from './viestinvalitys.port.js';

/** Montako kertaa jako on avattu, ja viimeisimmät niistä uusimmasta alkaen, enintään `KATSELUJA_NAYTETAAN`. */
export interface Katselut {
  readonly maara: number;
  readonly viimeisimmat: readonly Aikaleima[];
}

export const KATSELUJA_NAYTETAAN = 20;

/**
 * Jaot ja niiden katselut. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota
 * muutoksia vastaan. Hävitetyn suunnitelman jaot häviävät sen mukana.
 */
export interface JakolinkkiRepository {
  lisaa(jako: Jakolinkki, kirjaus: Lokitapahtuma): Promise<void>;
  hae(tunnus: string): Promise<Jakolinkki | undefined>;
  /** Suunnitelmien jaot, viimeksi luodusta alkaen, samanhetkiset tunnuksen järjestyksessä. */
  hoksien(idt: readonly HoksId[]): Promise<readonly Jakolinkki[]>;
  /** Saman osoitteen jaot, joita ei ole peruttu ja joiden aika on päivänä `tanaan`; alusta ja tunnuksesta järjestettynä. */
  osoitteen(osoite: Viestiosoite, tanaan: Paiva): Promise<readonly Jakolinkki[]>;
  /** `false`, kun jako on jo peruttu tai päättyy aiemmin. */
  lyhenna(tunnus: string, loppu: Paiva, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** `false`, kun jako on jo peruttu tai sitä ei ole. */
  peru(tunnus: string, peruttu: Aikaleima, kirjaus: Lokitapahtuma): Promise<boolean>;
  kirjaaKatselu(tunnus: string, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void>;
  /** Kullekin; se, jota ei ole katseltu, puuttuu. */
  katselut(tunnukset: readonly string[]): Promise<ReadonlyMap<string, Katselut>>;
  /** Poistaa jaot, jotka päättyivät ennen päivää tai peruttiin ennen hetkeä, katseluineen ja vastauksineen; palauttaa montako jakoa. */
  poistaVanhat(ennen: { readonly loppu: Paiva; readonly peruttu: Aikaleima }): Promise<number>;
}
export const JakolinkkiRepository = portti<JakolinkkiRepository>('JakolinkkiRepository');
