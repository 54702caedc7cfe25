import type { TutkinnonOsa } from '../../rekisterit/eperusteet.port.js';
import type { Kieli } from '../../virheet/tekstit.js';
import type { Lomaketiedot } from '../lomaketiedot.js';
import { Puuttuvat } from '../puuttuvat.js';
import type { Loydetyt } from './etsi-oppijoita.js';

const ENINTAAN = 20;

/** Tutkinnon osan valinta, kun osa ei ole opiskelijan tutkinnon rakenteessa. Henkilöistä tämä ei kerro mitään, joten siitä ei jää merkintää. */
export class EtsiTutkinnonOsia {
  constructor(private readonly deps: { readonly lomaketiedot: Lomaketiedot }) {}

  /** Enintään 20 osaa nimen osalla `kieli`-kielisestä nimestä, tai osa, jonka koodiarvo haku on. */
  async suorita(haku: string, kieli: Kieli): Promise<Loydetyt<TutkinnonOsa>> {
    const puuttuvat = new Puuttuvat();
    const loydetyt = await this.deps.lomaketiedot.etsiTutkinnonOsia(haku, kieli, ENINTAAN, puuttuvat);
    return { loydetyt, puuttuvat: puuttuvat.luettelo() };
  }
}
