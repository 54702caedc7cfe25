import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import type { LuonninTarkastus } from './luonnin-tarkastus.js';

/** Kertoo, kelpaisiko suunnitelma luotavaksi. Mitään ei tallenneta. */
export class ValidoiHoks {
  constructor(
    private readonly deps: {
      readonly luonninTarkastus: LuonninTarkastus;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /**
   * Ilman käyttäjää tarkistetaan vain muoto ja säännöt, jotka eivät tarvitse rekistereitä: tunnistamaton kysyjä ei saa
   * tietää opiskeluoikeuksista mitään. Heittää samat kuin `LuoHoks`, paitsi tallennuksen omat.
   */
  async suorita(tarkistettava: Tarkistettava, kayttaja?: Kayttaja): Promise<readonly Havainto[]> {
    const { luonninTarkastus, kirjaaja, kello, saantotasot } = this.deps;
    if (kayttaja === undefined)
      return kelpaavat(
        tarkista(tarkistettava, { toiminto: 'luo', tanaan: paivaHelsingissa(kello.nyt()) }, saantotasot),
      );
    const kohde = lahetetytTunnisteet(tarkistettava.luonnos);
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'tarkista', kohde }, async (jalki) =>
      kelpaavat((await luonninTarkastus.tarkasta(tarkistettava, kayttaja, jalki)).havainnot),
    );
  }
}

function kelpaavat(havainnot: readonly Havainto[]): readonly Havainto[] {
  if (estaa(havainnot)) throw new EhoksError('hoks.sisalto', { havainnot });
  return havainnot;
}
