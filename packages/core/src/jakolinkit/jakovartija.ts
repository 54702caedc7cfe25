import { paivaHelsingissa } from '../aika/aikaleima.js';
import type { Kello } from '../aika/kello.port.js';
import type { Sulkeminen } from '../avaukset/avaus.js';
import type { Avausvalvoja } from '../avaukset/avausvalvoja.js';
import type { Hoks, Muutosnumero } from '../hoks/hoks.js';
import type { HoksRepository } from '../hoks/hoks-repository.port.js';
import type { Tyopaikkakayttaja } from '../oikeudet/kayttaja.js';
import { suljetunKielto } from '../oikeudet/kielto.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import { jaonPerusta } from './jaon-perusta.js';
import { jaonSisalto, type Jaonsisalto } from './jaon-sisalto.js';
import { avauseste, type Avauseste, type Jakolinkki } from './jakolinkki.js';
import type { JakolinkkiRepository } from './jakolinkki-repository.port.js';
import { osoitteenAvain } from './osoite.js';

/** Avattu jako: suunnitelma sellaisena kuin se nyt on, ja siitä se, mitä saaja näkee. */
export interface AvattuJako {
  readonly jako: Jakolinkki;
  readonly hoks: Hoks;
  readonly muutosnumero: Muutosnumero;
  readonly sisalto: Jaonsisalto;
}

/** Tietää, aukeaako jako nyt, ja mitä siinä on. */
export class Jakovartija {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly hoksit: HoksRepository;
      readonly avausvalvoja: Avausvalvoja;
      readonly kello: Kello;
    },
  ) {}

  async avattuna(jako: Jakolinkki | undefined): Promise<AvattuJako | { readonly este: Avauseste | Sulkeminen }> {
    const { hoksit, avausvalvoja, kello } = this.deps;
    const tallennettu = jako && (await hoksit.hae(jako.hoksId));
    const sisalto = jako && tallennettu && jaonSisalto(tallennettu.hoks, jako.kohde);
    const suunnitelma = jako && tallennettu ? jaonPerusta(tallennettu.hoks, jako) : 'poistettu';
    const este = avauseste(jako, suunnitelma, paivaHelsingissa(kello.nyt()));
    if (este !== undefined) return { este };
    if (jako === undefined || tallennettu === undefined || sisalto === undefined) return { este: 'jako.ei-loydy' };
    const { hoks, muutosnumero, organisaatiot } = tallennettu;
    const piiri = [organisaatiot.oppilaitosOid, organisaatiot.koulutustoimijaOid].flatMap((oid) => oid ?? []);
    const sulkeminen = await avausvalvoja.sulkeminen('tyopaikan-sivut', piiri);
    return sulkeminen ? { este: sulkeminen } : { jako, hoks, muutosnumero, sisalto };
  }

  /** Heittää esteen, tai `toiminto.suljettu`. */
  async vaadiAvattu(jako: Jakolinkki | undefined): Promise<AvattuJako> {
    const avattu = await this.avattuna(jako);
    if (!('este' in avattu)) return avattu;
    if (typeof avattu.este !== 'string') throw suljetunKielto(avattu.este);
    throw new EhoksError(avattu.este, { tiedot: jako ? { alku: jako.alku } : {} });
  }

  /** Saajan oma. Heittää `jako.ei-loydy` myös toisen osoitteen jaosta, tai samat kuin `vaadiAvattu`. */
  async vaadiSaajan(tunnus: string, kayttaja: Tyopaikkakayttaja): Promise<AvattuJako> {
    const jako = await this.deps.jakolinkit.hae(tunnus);
    if (jako?.saaja === undefined || osoitteenAvain(jako.saaja) !== osoitteenAvain(kayttaja))
      throw new EhoksError('jako.ei-loydy');
    return this.vaadiAvattu(jako);
  }
}
