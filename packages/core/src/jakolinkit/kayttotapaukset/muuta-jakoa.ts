import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { Kayttaja, Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { lyhennyksenEste } from '../jaon-tarkistus.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import { nahtavaJako, type Jakopiiri, type Jakopiirit } from '../jakopiirit.js';
import { jakotiedot, type Jakotiedot } from '../jakotiedot.js';
import { saakoJaolle } from '../jakotaulukko.js';

/**
 * Jaon lyhentäminen ja peruminen. Jokainen heittää oman koodinsa lisäksi `jako.ei-loydy`, `oikeus.kielletty`, `tallennus.ei-onnistu` ja ne,
 * jotka `Jakopiirit` heittää.
 */
export class MuutaJakoa {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly jakopiirit: Jakopiirit;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää lisäksi `jako.ei-loydy` tai lyhentämisen esteen (`lyhennyksenEste`). */
  lyhennaVirkailijana(hoksId: HoksId, tunnus: string, loppu: Paiva, kayttaja: Kayttaja): Promise<Jakotiedot> {
    const teko = { tekija: kayttaja, toimi: 'lyhenna-jako', kohde: { hoksId, jako: tunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.lyhenna([await this.deps.jakopiirit.virkailijan(hoksId, kayttaja, jalki)], tunnus, loppu, jalki),
    );
  }

  lyhennaOppijana(tunnus: string, loppu: Paiva, oppija: Oppijakayttaja): Promise<Jakotiedot> {
    return this.oppijanTeko(
      oppija,
      'lyhenna-jako',
      async (jalki) => this.lyhenna(await this.deps.jakopiirit.oppijan(oppija, 'lue'), tunnus, loppu, jalki),
      tunnus,
    );
  }

  /** Heittää lisäksi `jako.ei-loydy` tai `jako.peruttu`. Päättyneenkin voi perua: silloin se poistuu aiemmin. */
  peruVirkailijana(hoksId: HoksId, tunnus: string, kayttaja: Kayttaja): Promise<void> {
    const teko = { tekija: kayttaja, toimi: 'peru-jako', kohde: { hoksId, jako: tunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.peru([await this.deps.jakopiirit.virkailijan(hoksId, kayttaja, jalki)], tunnus, jalki),
    );
  }

  peruOppijana(tunnus: string, oppija: Oppijakayttaja): Promise<void> {
    return this.oppijanTeko(
      oppija,
      'peru-jako',
      async (jalki) => this.peru(await this.deps.jakopiirit.oppijan(oppija, 'lue'), tunnus, jalki),
      tunnus,
    );
  }

  private oppijanTeko<T>(
    oppija: Oppijakayttaja,
    toimi: 'lyhenna-jako' | 'peru-jako',
    tyo: (jalki: Jalki) => Promise<T>,
    jako: string,
  ): Promise<T> {
    const kohde = { oppijaOid: oppija.oppijaOid, jako };
    return this.deps.kirjaaja.kirjaten({ tekija: oppija, toimi, kohde }, tyo);
  }

  private async lyhenna(piirit: readonly Jakopiiri[], tunnus: string, loppu: Paiva, jalki: Jalki): Promise<Jakotiedot> {
    const { jakolinkit, kello } = this.deps;
    const { jako, piiri } = await this.muutettava(piirit, tunnus, jalki);
    const tanaan = paivaHelsingissa(kello.nyt());
    const este = lyhennyksenEste(jako, loppu, tanaan);
    if (este !== undefined) throw new EhoksError(este);
    const muutokset = [{ polku: 'loppu', vanha: jako.loppu, uusi: loppu }];
    // Toinen ehti perua tai lyhentää enemmän.
    if (!(await jakolinkit.lyhenna(tunnus, loppu, jalki.muutoksenKirjaukset({ muutokset }).audit)))
      throw new EhoksError('jako.ei-lyhenna');
    return jakotiedot(piiri, { ...jako, loppu }, tanaan, (await jakolinkit.katselut([tunnus])).get(tunnus));
  }

  private async peru(piirit: readonly Jakopiiri[], tunnus: string, jalki: Jalki): Promise<void> {
    const { jakolinkit, kello } = this.deps;
    await this.muutettava(piirit, tunnus, jalki);
    if (!(await jakolinkit.peru(tunnus, kello.nyt(), jalki.muutoksenKirjaukset().audit)))
      throw new EhoksError('jako.peruttu');
  }

  private async muutettava(piirit: readonly Jakopiiri[], tunnus: string, jalki: Jalki) {
    const { jako, piiri } = nahtavaJako(piirit, await this.deps.jakolinkit.hae(tunnus));
    jalki.kohdistuiHoksiin(piiri.tallennettu.hoks);
    if (!saakoJaolle(piiri.tekija, 'muuta', jako.jakaja)) throw new EhoksError('oikeus.kielletty');
    return { jako, piiri };
  }
}
