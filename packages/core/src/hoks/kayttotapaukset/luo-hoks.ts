import type { Kello } from '../../aika/kello.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Tarkistettava } from '../../saannot/tarkista.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';
import { annaModuleIdt } from '../module-idt.js';
import { valmisHoks } from '../valmis-hoks.js';
import type { LuonninTarkastus } from './luonnin-tarkastus.js';

export interface HoksinLuonti extends Tarkistettava {
  readonly kayttaja: Kayttaja;
  /** Syötetty lomakkeella eikä tiedonsiirrolla. */
  readonly manuaalisyotto?: boolean;
}

/** Luo opiskeluoikeudelle sen ensimmäisen ja ainoan HOKSin. */
export class LuoHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly luonninTarkastus: LuonninTarkastus;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Palauttaa uuden HOKSin numeron ja ne havainnot, jotka eivät estäneet luontia.
   * Heittää `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `hoks.sisalto`, `hoks.on-jo`, `hoks.poistettu-on-jo`,
   * `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; silloin mitään ei ole tallennettu.
   */
  async suorita({
    kayttaja,
    manuaalisyotto = false,
    ...tarkistettava
  }: HoksinLuonti): Promise<{ readonly id: HoksId; readonly havainnot: readonly Havainto[] }> {
    const { hoksit, luonninTarkastus, tunnistegeneraattori, kello } = this.deps;
    const { havainnot, organisaatiot } = await luonninTarkastus.tarkasta(tarkistettava, kayttaja);
    if (estaa(havainnot)) throw new EhoksError('hoks.sisalto', { havainnot });

    const hoks = {
      ...annaModuleIdt(valmisHoks(tarkistettava.luonnos), undefined, tunnistegeneraattori),
      eid: tunnistegeneraattori.uuid(),
      manuaalisyotto,
      muokattu: kello.nyt(),
    };
    const id = await hoksit.lisaa(hoks, organisaatiot, { tekija: kayttaja.kayttajatunnus, laji: 'luonti' });
    return { id, havainnot };
  }
}
