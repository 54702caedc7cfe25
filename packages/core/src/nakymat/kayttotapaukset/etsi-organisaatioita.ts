import type { Organisaatio, Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import { onOrganisaatioOid } from '../../tunnisteet/oid.js';
import { Puuttuvat } from '../puuttuvat.js';
import type { Loydetyt } from './etsi-oppijoita.js';

const ENINTAAN = 20;

/** Organisaation valinta. Organisaatiot ovat julkisia eikä tämä kerro henkilöistä mitään, joten siitä ei jää merkintää. */
export class EtsiOrganisaatioita {
  constructor(private readonly deps: { readonly organisaatiot: Organisaatiot }) {}

  /** Enintään 20 toiminnassa olevaa nimen osalla, tai se, jonka OID haku on. */
  async suorita(haku: string): Promise<Loydetyt<Pick<Organisaatio, 'oid' | 'nimi'>>> {
    const puuttuvat = new Puuttuvat();
    const loydetyt = await puuttuvat.ilman(this.etsi(haku));
    return { loydetyt: loydetyt ?? [], puuttuvat: puuttuvat.luettelo() };
  }

  private async etsi(haku: string): Promise<readonly Pick<Organisaatio, 'oid' | 'nimi'>[]> {
    const { organisaatiot } = this.deps;
    if (!onOrganisaatioOid(haku)) return organisaatiot.etsi(haku, ENINTAAN);
    const loydetty = await organisaatiot.organisaatio(haku);
    return loydetty === undefined ? [] : [loydetty];
  }
}
