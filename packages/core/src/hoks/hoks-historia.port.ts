import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kirjaukset } from '../auditloki/kirjaukset.js';
import { portti } from '../portti.js';
import type { Hoks, HoksId, Muutosnumero } from './hoks.js';
import type { Muutos } from './hoks-repository.port.js';
import type { Muutoksentekija } from './muutoksentekija.js';

/**
 * Kuka teki suunnitelman version, milloin ja miten. Versiolla on sen muutoksen numero, josta se syntyi. Vanhasta versiosta
 * tekijästä tiedetään vain käyttäjätunnus.
 */
export interface Versiotiedot extends Pick<Muutos, 'laji'>, Partial<Muutoksentekija> {
  readonly tekija: string;
  readonly versio: Muutosnumero;
  readonly aika: Aikaleima;
}

export interface HoksinVersio extends Versiotiedot {
  /** Suunnitelma sellaisena kuin se oli. Puuttuu voimassa olevalta versiolta: se on `HoksRepository`ssä. */
  readonly hoks?: Hoks;
}

/** HOKSien versiot, jotka `HoksRepository` on muutoksissa kirjannut. Poistettujen suunnitelmien versiot ovat tallella. */
export interface HoksHistoria {
  /** Uusimmasta alkaen, enintään `enintaan`, numeroltaan alle `ennen`; tyhjä, kun suunnitelmaa ei ole. */
  versiot(
    id: HoksId,
    sivu: { readonly enintaan: number; readonly ennen?: Muutosnumero },
  ): Promise<readonly Versiotiedot[]>;
  versio(id: HoksId, versio: Muutosnumero): Promise<HoksinVersio | undefined>;
  /**
   * Muokkaa suunnitelman jo väistyneitä versioita yhdessä tapahtumassa, esim. poistaa niistä henkilötietoja, joita ei saa enää
   * säilyttää; voimassa olevaan ei kosketa. Numerot, tekijät ja hetket säilyvät. Palauttaa muuttuneiden versioiden numerot;
   * `kirjaukset` antaa niistä lokimerkinnät, jotka menevät samassa tapahtumassa, kun jokin muuttui.
   * Heittää `tallennus.ei-onnistu`.
   */
  muokkaaVersioita(
    id: HoksId,
    muunnos: (hoks: Hoks) => Hoks,
    kirjaukset: (versiot: readonly Muutosnumero[]) => Kirjaukset,
  ): Promise<readonly Muutosnumero[]>;
}
export const HoksHistoria = portti<HoksHistoria>('HoksHistoria');
