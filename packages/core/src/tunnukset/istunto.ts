import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kayttaja, Oppijakayttaja } from '../oikeudet/kayttaja.js';

/** Selaimen istunto. Tunniste on salaisuus: se on evästeessä, ja varasto säilyttää siitä vain tiivisteen. */
export interface Istunto {
  readonly tunniste: string;
  /** Tiketti, jolla istunto avattiin: uloskirjautumisilmoitus (CAS single logout) nimeää sen. */
  readonly tiketti: string;
  readonly haltija:
    | { readonly laji: 'virkailija'; readonly kayttaja: Kayttaja }
    | { readonly laji: 'oppija'; readonly kayttaja: Oppijakayttaja };
  readonly luotu: Aikaleima;
  readonly voimassaAsti: Aikaleima;
}
