import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Tarkistettava } from '../../saannot/tarkista.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Havainto } from '../../virheet/havainto.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import type { LuonninTarkastus } from './luonnin-tarkastus.js';
import { valmisteleLuonti } from './valmistele-luonti.js';

export interface HoksinLuonti extends Tarkistettava {
  readonly kayttaja: Kayttaja;
  /** Oppija, jonka osoitteeseen suunnitelma lähetettiin; rungon oppijan on oltava sama. */
  readonly polunOppijaOid?: OppijaOid;
}

/** Luo opiskeluoikeudelle sen ensimmäisen ja ainoan HOKSin. */
export class LuoHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly luonninTarkastus: LuonninTarkastus;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Palauttaa uuden HOKSin numeron, sen oppijan päänumeron ja ne havainnot, jotka eivät estäneet luontia.
   * Heittää `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `toiminto.suljettu`, `pyynto.parametri`, `hoks.sisalto`, `hoks.on-jo`, `hoks.poistettu-on-jo`,
   * `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; silloin mitään ei ole tallennettu.
   */
  async suorita({ kayttaja, polunOppijaOid, ...lahetetty }: HoksinLuonti): Promise<{
    readonly id: HoksId;
    readonly oppijaOid: OppijaOid;
    readonly havainnot: readonly Havainto[];
  }> {
    const { hoksit, kirjaaja } = this.deps;
    const { oppijaOid } = lahetetty.luonnos;
    const kohde = lahetetytTunnisteet(lahetetty.luonnos);
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'luo', kohde }, async (jalki) => {
      if (polunOppijaOid !== undefined && oppijaOid !== undefined && oppijaOid !== polunOppijaOid)
        throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'oppija-oid' } });
      const { hoks, organisaatiot, muutos, havainnot } = await valmisteleLuonti(
        this.deps,
        { ...lahetetty, kayttaja },
        jalki,
      );
      const id = await hoksit.lisaa(hoks, organisaatiot, muutos);
      return { id, oppijaOid: hoks.oppijaOid, havainnot };
    });
  }
}
