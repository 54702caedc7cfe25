import { paivaHelsingissa, type Aikaleima } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { toimenOrganisaatiot, yhteinenOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista } from '../../saannot/tarkista.js';
import { estaa } from '../../virheet/havainto.js';
import type { Hoks, HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';

export interface Selaus {
  readonly kayttaja: Kayttaja;
  readonly suurempiKuin: number;
  readonly enintaan: number;
  readonly muokattuJalkeen?: Aikaleima;
}

export interface Selaussivu {
  readonly hoksit: readonly Hoks[];
  /** Suunnitelmat, jotka eivät täytä nykyisiä sääntöjä: ne jäävät pois, mutta numero kerrotaan. */
  readonly epaonnistuneet: readonly HoksId[];
  readonly viimeinenId: number;
}

/** Käy HOKSeja läpi numerojärjestyksessä tilastointia varten, poistetut mukana. Rajaus: organisaatiot, joita saa lukea. */
export class SelaaHokseja {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /** Heittää `tallennus.ei-onnistu`, kun luku ei mene auditlokiin. */
  async suorita(selaus: Selaus): Promise<Selaussivu> {
    return this.deps.kirjaaja.kirjaten({ tekija: selaus.kayttaja, toimi: 'selaa', kohde: {} }, async (jalki) => {
      const sivu = await this.sivu(selaus);
      const oikeus = yhteinenOikeus(selaus.kayttaja, 'lue');
      if (oikeus !== undefined) jalki.perusteena(oikeus);
      jalki.kohdistui({ hoksIdt: sivu.hoksit.map(({ id }) => id) });
      return sivu;
    });
  }

  private async sivu({ kayttaja, suurempiKuin, enintaan, muokattuJalkeen }: Selaus): Promise<Selaussivu> {
    const { hoksit, kello, saantotasot } = this.deps;
    const sivu = await hoksit.selaa({
      suurempiKuin,
      enintaan,
      organisaatiot: toimenOrganisaatiot(kayttaja, 'lue'),
      ...(muokattuJalkeen !== undefined && { muokattuJalkeen }),
    });
    const tanaan = paivaHelsingissa(kello.nyt());
    const kelpaa = ({ hoks }: (typeof sivu)[number]): boolean =>
      !estaa(tarkista({ luonnos: hoks }, { toiminto: 'selaa', tanaan }, saantotasot));
    const kelvolliset = sivu.filter(kelpaa);
    const kelvottomat = sivu.filter((tallennettu) => !kelvolliset.includes(tallennettu));
    return {
      hoksit: kelvolliset.map(({ hoks }) => hoks),
      epaonnistuneet: kelvottomat.map(({ hoks }) => hoks.id),
      viimeinenId: sivu.at(-1)?.hoks.id ?? suurempiKuin,
    };
  }
}
