import type { Kello } from '../aika/kello.port.js';
import { Muistettu } from '../aika/muistettu.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { AvausRepository } from './avaus-repository.port.js';
import { sulkevaPaatos, type Avattava, type Avaus, type Sulkeminen } from './avaus.js';

/** Tietää, mikä on auki. Päätökset ovat muistissa: pyyntö ei lue niitä varastosta, ja toisen prosessin muutos on voimassa, kun muistettu vanhenee. */
export class Avausvalvoja {
  private readonly muistissa: Muistettu<readonly Avaus[]>;

  constructor({ avaukset, kello }: { readonly avaukset: AvausRepository; readonly kello: Kello }) {
    this.muistissa = new Muistettu(kello, () => avaukset.kaikki());
  }

  /** `piiri`: organisaatio ja sen ylemmät, lähimmästä alkaen. */
  async sulkeminen(toiminto: Avattava, piiri: readonly OrganisaatioOid[]): Promise<Sulkeminen | undefined> {
    return sulkevaPaatos(await this.muistissa.arvo(), toiminto, piiri);
  }

  /** Kaikki päätökset, jotka tässä prosessissa ovat voimassa. */
  async paatokset(): Promise<readonly Avaus[]> {
    return this.muistissa.arvo();
  }

  /** Päätös on tallennettu: seuraava pyyntö saa sen. */
  unohda(): void {
    this.muistissa.unohda();
  }
}
