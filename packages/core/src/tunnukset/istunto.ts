import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kayttaja, Oppijakayttaja, Tyopaikkakayttaja } from '../oikeudet/kayttaja.js';

/** Selaimen istunto. Tunniste on salaisuus: se on evästeessä, ja varasto säilyttää siitä vain tiivisteen. */
export interface Istunto {
  readonly tunniste: string;
  /** Tiketti tai kertakoodi, jolla istunto avattiin: uloskirjautumisilmoitus (CAS single logout) nimeää tiketin. */
  readonly tiketti: string;
  readonly haltija:
    | { readonly laji: 'virkailija'; readonly kayttaja: Kayttaja }
    | { readonly laji: 'oppija'; readonly kayttaja: Oppijakayttaja }
    | { readonly laji: 'tyopaikka'; readonly kayttaja: Tyopaikkakayttaja };
  readonly luotu: Aikaleima;
  readonly voimassaAsti: Aikaleima;
}
