import type { Hylkays } from '../asiakas/hylkays.js';
import type { Virhelaji } from '../asiakas/siirtovirhe.js';
import type { Oppijapuute } from './oppija-json.js';
import type { TuontirajapinnanNimi } from './oppijarekisteri.js';

/**
 * `onnistunut`: there is a learner number. `kesken`: the register has the person, who waits for identification. `virhe`: the names
 * do not match the population register, and an official has to mend them. `henkilotunnus-puuttuu`:
 * somebody has to identify the person by hand. `tarkistettu`: a dry run found nothing. `hylatty`: the row has to be mended, whether
 * it was found here or by the register. `tuomatta`: it was not sent, nobody knows whether it arrived,
 * or the import was cancelled before the row was handled.
 */
export const OPPIJAN_TILAT = [
  'onnistunut',
  'kesken',
  'virhe',
  'henkilotunnus-puuttuu',
  'tarkistettu',
  'hylatty',
  'tuomatta',
] as const;
export type OppijanTila = (typeof OPPIJAN_TILAT)[number];

/** What became of a row. Holds nothing of the learner but the numbers. */
export interface Oppijatulos {
  readonly nimi: string;
  readonly tila: OppijanTila;
  readonly oid?: string;
  readonly oppijanumero?: string;
  /** The names in the row do not resemble those of the one whose identity code it is. The number is that person's. */
  readonly ristiriita: boolean;
  readonly puutteet: readonly Oppijapuute[];
  /** Of a row that is `tuomatta`: why. */
  readonly hylkays?: Hylkays;
  /** Of the sending that ended because of it; missing when it did not. */
  readonly vika?: Virhelaji;
  /** The import in which the row is, and its place there. */
  readonly tuonti?: TuonninRivi;
}

export interface TuonninRivi {
  readonly rajapinta: TuontirajapinnanNimi;
  readonly id: number;
  readonly tunniste: string;
  readonly onHetu: boolean;
}
