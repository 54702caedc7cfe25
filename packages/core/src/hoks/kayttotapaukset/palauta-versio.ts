import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Hoks, Muutosnumero } from '../hoks.js';
import type { HoksHistoria } from '../hoks-historia.port.js';
import type { LuettuHoks } from '../hoks-repository.port.js';
import type { PaivitaHoks, Paivityspyynto, Paivitystulos } from './paivita-hoks.js';

export interface VersionPalautus extends Paivityspyynto {
  readonly versio: Muutosnumero;
}

/** Aiemman version palauttaminen voimaan: uusi versio, jolla on vanhan sisältö ja sen osien `module-id`t. */
export class PalautaVersio {
  constructor(private readonly deps: { readonly paivitaHoks: PaivitaHoks; readonly historia: HoksHistoria }) {}

  /**
   * Palautettava käy läpi samat säännöt kuin korvaava suunnitelma. Heittää samat kuin `PaivitaHoks.korvaa`, ja
   * `versio.ei-loydy` tai `versio.voimassa`.
   */
  async suorita(palautus: VersionPalautus): Promise<Paivitystulos> {
    return this.deps.paivitaHoks.palautaVersio(palautus, (luettu) => this.palautettava(luettu, palautus.versio));
  }

  private async palautettava({ hoks, muutosnumero }: LuettuHoks, numero: Muutosnumero): Promise<Hoks> {
    const tiedot = { versio: numero };
    if (numero === muutosnumero) throw new EhoksError('versio.voimassa', { tiedot });
    const versio = await this.deps.historia.versio(hoks.id, numero);
    if (versio?.hoks === undefined) throw new EhoksError('versio.ei-loydy', { tiedot });
    return versio.hoks;
  }
}
