import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { LahetaMuistutukset } from '../../muistutukset/kayttotapaukset/laheta-muistutukset.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Ajontila, Ajontulos, Ajovaraukset } from '../ajovaraukset.port.js';
import { Ajovuoro, varausAsti, type Huoltotyo } from '../ajovuoro.js';
import { HUOLTOAJOJEN_NIMET, HUOLTOAJOT, onHuoltoajo, type Huoltoajo, type HuoltoajonNimi } from '../huoltoajot.js';
import type { HavitaVanhentuneet } from './havita-vanhentuneet.js';
import type { PoistaVanhatJaot } from './poista-vanhat-jaot.js';
import type { PoistaVanhatLuonnokset } from './poista-vanhat-luonnokset.js';
import type { PoistaYhteystiedot } from './poista-yhteystiedot.js';
import type { SeuraaOppijanumeroita } from './seuraa-oppijanumeroita.js';
import type { SiivoaLokitJaIstunnot } from './siivoa-lokit-ja-istunnot.js';
import type { VirkistaOpiskeluoikeudet } from './virkista-opiskeluoikeudet.js';

/** Huoltoajo ja sen tila. */
export type Ajotiedot = Ajontila & Huoltoajo;

export interface Ajotapa {
  /** Kuka ajaa; eri kuin muilla samaan aikaan ajavilla. */
  readonly haltija: string;
  /** Myös silloin, kun ajon aika ei ole vielä. */
  readonly heti?: boolean;
  /** Kysytään ajon edetessä: `true` lopettaa sen siihen. */
  readonly lopetetaanko?: () => boolean;
}

/** Ajaa huoltoajot, kunkin yhdessä prosessissa kerrallaan. */
export class AjaHuolto {
  private readonly tyot: Readonly<Record<HuoltoajonNimi, Huoltotyo>>;

  constructor(
    private readonly deps: {
      readonly ajovaraukset: Ajovaraukset;
      readonly havitaVanhentuneet: HavitaVanhentuneet;
      readonly poistaYhteystiedot: PoistaYhteystiedot;
      readonly virkistaOpiskeluoikeudet: VirkistaOpiskeluoikeudet;
      readonly seuraaOppijanumeroita: SeuraaOppijanumeroita;
      readonly siivoaLokitJaIstunnot: SiivoaLokitJaIstunnot;
      readonly poistaVanhatLuonnokset: PoistaVanhatLuonnokset;
      readonly poistaVanhatJaot: PoistaVanhatJaot;
      readonly lahetaMuistutukset: LahetaMuistutukset;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {
    this.tyot = {
      sailytysaika: deps.havitaVanhentuneet,
      yhteystiedot: deps.poistaYhteystiedot,
      opiskeluoikeudet: deps.virkistaOpiskeluoikeudet,
      oppijanumerot: deps.seuraaOppijanumeroita,
      'lokit-ja-istunnot': deps.siivoaLokitJaIstunnot,
      luonnokset: deps.poistaVanhatLuonnokset,
      jakolinkit: deps.poistaVanhatJaot,
      muistutukset: deps.lahetaMuistutukset,
    };
  }

  /**
   * Ajaa, jos kukaan muu ei aja ja edellisestä onnistuneesta on väli kulunut tai ajoa on pyydetty; muuten `undefined`. Epäonnistunut jättää
   * tuloksensa ja heittää saman kuin työ; se, kuten keskeytynyt, yritetään uudelleen seuraavalla kerralla.
   */
  async aja(ajo: HuoltoajonNimi, { haltija, heti, lopetetaanko }: Ajotapa): Promise<Ajontulos | undefined> {
    const { ajovaraukset, kello } = this.deps;
    const alkoi = kello.nyt();
    const edellinenViimeistaan = siirraSekunteja(alkoi, -HUOLTOAJOT[ajo].valiTunteina * 3600);
    const varaus = { ajo, haltija, nyt: alkoi, asti: varausAsti(alkoi), ...(!heti && { edellinenViimeistaan }) };
    if (!(await ajovaraukset.varaa(varaus))) return undefined;
    const vuoro = new Ajovuoro(this.deps, { ajo, haltija, alkoi }, lopetetaanko ?? (() => false));
    const paata = async (paatos: Pick<Ajontulos, 'tulos' | 'koodi'>): Promise<Ajontulos> => {
      const tulos: Ajontulos = { alkoi, paattyi: kello.nyt(), ...paatos, raportti: vuoro.raportti };
      await ajovaraukset.paata(ajo, haltija, tulos);
      return tulos;
    };
    try {
      await this.tyot[ajo].aja(vuoro);
    } catch (virhe) {
      await paata({
        tulos: 'epaonnistui',
        koodi: EhoksError.on(virhe) ? virhe.koodi : 'palvelu.sisainen-virhe',
      });
      throw virhe;
    }
    return paata({ tulos: vuoro.keskeytyi ? 'keskeytyi' : 'onnistui' });
  }

  /** Pyytää ajoa: se alkaa, kun jokin prosessi seuraavan kerran katsoo. Heittää `oikeus.kielletty` tai `huolto.ajoa-ei-ole`. */
  async pyyda(nimi: string, kayttaja: Kayttaja): Promise<void> {
    const { ajovaraukset, kirjaaja, kello } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'aja-huolto', kohde: {} }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      if (!onHuoltoajo(nimi)) throw new EhoksError('huolto.ajoa-ei-ole');
      jalki.kohdistui({ ajo: nimi });
      await ajovaraukset.pyyda(nimi, kello.nyt());
    });
  }

  /** Kaikki huoltoajot ja niiden tila. Heittää `oikeus.kielletty`. */
  async tilat(kayttaja: Kayttaja): Promise<readonly Ajotiedot[]> {
    const { ajovaraukset, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: {} }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      const [nyt, tilat] = [kello.nyt(), await ajovaraukset.tilat()];
      return HUOLTOAJOJEN_NIMET.map((ajo) => {
        const { haltija, varattuAsti, ...muut } = tilat.find((tila) => tila.ajo === ajo) ?? { ajo };
        const ajossa = haltija !== undefined && varattuAsti !== undefined && varattuAsti > nyt;
        return { ...HUOLTOAJOT[ajo], ...muut, ...(ajossa && { haltija, varattuAsti }) };
      });
    });
  }
}
