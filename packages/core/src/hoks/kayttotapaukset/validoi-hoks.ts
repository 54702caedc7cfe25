import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { LuonninTarkastus } from './luonnin-tarkastus.js';

/** Kertoo, kelpaisiko suunnitelma luotavaksi. Mitään ei tallenneta. */
export class ValidoiHoks {
  constructor(
    private readonly deps: {
      readonly luonninTarkastus: LuonninTarkastus;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /**
   * Ilman käyttäjää tarkistetaan vain muoto ja säännöt, jotka eivät tarvitse rekistereitä: tunnistamaton kysyjä ei saa
   * tietää opiskeluoikeuksista mitään. Heittää samat kuin `LuoHoks`, paitsi tallennuksen omat.
   */
  async suorita(tarkistettava: Tarkistettava, kayttaja?: Kayttaja): Promise<readonly Havainto[]> {
    const { luonninTarkastus, kello, saantotasot } = this.deps;
    const havainnot =
      kayttaja === undefined
        ? tarkista(tarkistettava, { toiminto: 'luo', tanaan: paivaHelsingissa(kello.nyt()) }, saantotasot)
        : (await luonninTarkastus.tarkasta(tarkistettava, kayttaja)).havainnot;
    if (estaa(havainnot)) throw new EhoksError('hoks.sisalto', { havainnot });
    return havainnot;
  }
}
