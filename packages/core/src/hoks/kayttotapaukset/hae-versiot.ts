import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { ophTasonOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Hoks, HoksId, Muutosnumero } from '../hoks.js';
import type { HoksHistoria, HoksinVersio, Versiotiedot } from '../hoks-historia.port.js';
import type { HoksRepository, TallennettuHoks } from '../hoks-repository.port.js';
import { kenttamuutokset, type Kenttamuutos } from '../kenttamuutokset.js';
import type { HaeHoks } from './hae-hoks.js';
import type { HaeOppijanHoksit } from './hae-oppijan-hoksit.js';

/** Minkä suunnitelman versioita haetaan ja kuka hakee. */
export interface Versiohaku {
  readonly id: HoksId;
  readonly kayttaja: Kayttaja;
  /** Oppija, jonka osoitteesta virkailija hakee; suunnitelman on näyttävä hänelle siellä. */
  readonly polunOppijaOid?: OppijaOid;
}

/** Versio kokonaisena, myös voimassa oleva. */
export type KokonainenVersio = HoksinVersio & { readonly hoks: Hoks };

export interface Versiovertailu {
  readonly versiosta: Muutosnumero;
  readonly versioon: Muutosnumero;
  /** Suunnitelma kummassakin versiossa. */
  readonly vanha: Hoks;
  readonly uusi: Hoks;
  readonly muutokset: readonly Kenttamuutos[];
}

/**
 * Suunnitelman versiot niille, jotka saavat lukea sen; poistetun suunnitelman niille, jotka saavat palauttaa sen. Version
 * lukeminen on suunnitelman lukemista. Jokainen heittää sen mukaan, kuka lukee, samat kuin `HaeHoks.numerolla` tai
 * `HaeOppijanHoksit.yksiVirkailijalle`.
 */
export class HaeVersiot {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly historia: HoksHistoria;
      readonly haeHoks: HaeHoks;
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Kuka teki, milloin ja miten, uusimmasta alkaen. */
  async luettelo(haku: Versiohaku, sivu: Parameters<HoksHistoria['versiot']>[1]): Promise<readonly Versiotiedot[]> {
    return this.lukien(haku, [], () => this.deps.historia.versiot(haku.id, sivu));
  }

  /** Suunnitelma sellaisena kuin se oli. Heittää lisäksi `versio.ei-loydy`. */
  async versio(haku: Versiohaku, numero: Muutosnumero): Promise<KokonainenVersio> {
    return this.lukien(haku, [numero], (voimassa) => this.kokonainen(voimassa, numero));
  }

  /** Mitä muuttui versiosta toiseen, jollei toista sanota, seuraavaan. Heittää lisäksi `versio.ei-loydy`. */
  async vertailu(
    haku: Versiohaku,
    versiosta: Muutosnumero,
    versioon: Muutosnumero = versiosta + 1,
  ): Promise<Versiovertailu> {
    return this.lukien(haku, [versiosta, versioon], async (voimassa) => {
      const { hoks: vanha } = await this.kokonainen(voimassa, versiosta);
      const { hoks: uusi } = await this.kokonainen(voimassa, versioon);
      return { versiosta, versioon, vanha, uusi, muutokset: kenttamuutokset(vanha, uusi) };
    });
  }

  private lukien<T>(
    haku: Versiohaku,
    versiot: readonly Muutosnumero[],
    lue: (voimassa: TallennettuHoks) => Promise<T>,
  ): Promise<T> {
    const { id, kayttaja, polunOppijaOid } = haku;
    const kohde = {
      hoksId: id,
      ...(polunOppijaOid !== undefined && { oppijaOid: polunOppijaOid }),
      ...(versiot.length > 0 && { versiot }),
    };
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde }, async (jalki) =>
      lue(await this.luettava(haku, jalki)),
    );
  }

  private async luettava(haku: Versiohaku, jalki: Jalki): Promise<TallennettuHoks> {
    const { id, kayttaja, polunOppijaOid } = haku;
    const poistettu = await this.poistettu(haku, jalki);
    if (poistettu !== undefined) return poistettu;
    return polunOppijaOid === undefined
      ? this.deps.haeHoks.luettava(id, kayttaja, jalki)
      : this.deps.haeOppijanHoksit.nahtava(polunOppijaOid, id, kayttaja, jalki);
  }

  private async poistettu(
    { id, kayttaja, polunOppijaOid }: Versiohaku,
    jalki: Jalki,
  ): Promise<TallennettuHoks | undefined> {
    const oikeus = ophTasonOikeus(kayttaja, 'palauta');
    const loydetty = oikeus && (await this.deps.hoksit.haePoistettu(id));
    if (oikeus === undefined || loydetty === undefined) return undefined;
    if (polunOppijaOid !== undefined && loydetty.hoks.oppijaOid !== polunOppijaOid) return undefined;
    jalki.kohdistuiHoksiin(loydetty.hoks);
    jalki.perusteena(oikeus);
    return loydetty;
  }

  private async kokonainen(voimassa: TallennettuHoks, numero: Muutosnumero): Promise<KokonainenVersio> {
    const versio = await this.deps.historia.versio(voimassa.hoks.id, numero);
    const hoks = versio?.hoks ?? (numero === voimassa.muutosnumero ? voimassa.hoks : undefined);
    if (versio === undefined || hoks === undefined)
      throw new EhoksError('versio.ei-loydy', { tiedot: { versio: numero } });
    return { ...versio, hoks };
  }
}
