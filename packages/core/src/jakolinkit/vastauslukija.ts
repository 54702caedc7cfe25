import type { Aikaleima } from '../aika/aikaleima.js';
import type { HoksHistoria } from '../hoks/hoks-historia.port.js';
import type { LuettuHoks } from '../hoks/hoks-repository.port.js';
import { samaSisalto } from '../hoks/sama-sisalto.js';
import { jaonSisalto } from './jaon-sisalto.js';
import type { Jakolinkki } from './jakolinkki.js';
import { kuittauksenTila, type Kuittaus, type KuittauksenTila, type TyopaikanViesti } from './tyopaikan-vastaus.js';
import type { TyopaikanVastausRepository } from './tyopaikan-vastaus-repository.port.js';

/** Mitä yhdestä jaosta on vastattu, verrattuna siihen, mitä saaja nyt näkee. */
export interface Vastaustilanne {
  /** Puuttuu, kun kukaan ei ole kuitannut. */
  readonly kuittaus?: { readonly aika: Aikaleima; readonly tila: KuittauksenTila };
  /** Vanhimmasta alkaen. */
  readonly viestit: readonly TyopaikanViesti[];
}

/** Tietää, mitä työpaikat ovat vastanneet ja pitävätkö kuittaukset yhä. */
export class Vastauslukija {
  constructor(
    private readonly deps: { readonly vastaukset: TyopaikanVastausRepository; readonly historia: HoksHistoria },
  ) {}

  /** Jaot, joista on vastattu, ja mitä. `luettu` on suunnitelma, josta ne kaikki ovat. */
  async suunnitelman(
    jaot: readonly Jakolinkki[],
    luettu: LuettuHoks,
  ): Promise<readonly (Vastaustilanne & { readonly jako: Jakolinkki })[]> {
    const vastaukset = await this.deps.vastaukset.jakojen(jaot.map(({ tunnus }) => tunnus));
    const vastatut = await Promise.all(
      jaot.map(async (jako) => {
        const { kuittaukset, viestit } = vastaukset.get(jako.tunnus) ?? { kuittaukset: [], viestit: [] };
        const kuittaus = kuittaukset.reduce<Kuittaus | undefined>(
          (uusin, toinen) => (uusin && uusin.versio > toinen.versio ? uusin : toinen),
          undefined,
        );
        const tila = kuittaus && (await this.tila(kuittaus, jako, luettu));
        return { jako, viestit, ...(kuittaus && tila && { kuittaus: { aika: kuittaus.aika, tila } }) };
      }),
    );
    return vastatut.filter(({ kuittaus, viestit }) => kuittaus !== undefined || viestit.length > 0);
  }

  async jaon(jako: Jakolinkki, luettu: LuettuHoks): Promise<Vastaustilanne> {
    const [{ kuittaus, viestit } = { viestit: [] }] = await this.suunnitelman([jako], luettu);
    return { viestit, ...(kuittaus && { kuittaus }) };
  }

  private async tila({ versio }: Kuittaus, { kohde }: Jakolinkki, { hoks, muutosnumero }: LuettuHoks) {
    if (versio === muutosnumero) return kuittauksenTila(versio, muutosnumero, true);
    const kuitattu = (await this.deps.historia.versio(hoks.id, versio))?.hoks;
    const silloin = kuitattu && jaonSisalto(kuitattu, kohde);
    const nyt = jaonSisalto(hoks, kohde);
    return kuittauksenTila(versio, muutosnumero, silloin && nyt && samaSisalto(silloin, nyt));
  }
}
