import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import { Jalki } from '../../auditloki/jalki.js';
import { rinnan } from '../../rekisterit/rinnan.js';
import type { Vaestotiedot, Vaestotietojarjestelma } from '../../rekisterit/vaestotietojarjestelma.port.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { Lepaavat } from '../lepaavat.js';
import type { OppijoidenTuontiRepository } from '../oppijoiden-tuonti-repository.port.js';
import { kiista, yhdista, yksiloiVaestotiedoilla, type Rekisterihenkilo } from '../rekisterihenkilo.js';
import { henkilonTunnisteet } from '../rivien-kasittely.js';

/** Henkilöä kerralla. */
const ERA = 100;
/** Näin monta peräkkäistä vastaamatonta ei ole enää henkilöiden vika: loput odottavat seuraavaa ajoa. */
const VASTAAMATTA_ENINTAAN = 20;
/** Sekuntia, jonka kuluttua vastaamattomasta kysytään uudelleen. */
const UUSI_KYSYMYS = 300;

/** Yksilöi väestötietojärjestelmän tiedoilla ne, joiden yritys on ajallaan. */
export class YksiloiOppijat {
  private readonly vastaamatta = new Lepaavat<OppijaOid>();

  constructor(
    private readonly deps: {
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly vaestotietojarjestelma: Vaestotietojarjestelma;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Palauttaa, montako henkilöä yritettiin. Siltä, josta väestötietojärjestelmä ei vastaa, mitään ei muuteta: hän odottaa muiden
   * estymättä. Heittää `tallennus.ei-onnistu`.
   */
  async aja(lopetetaanko: () => boolean = () => false): Promise<number> {
    const { oppijoidenTuonti, kello } = this.deps;
    const yritetyt = new Set<OppijaOid>();
    const hetki = kello.nyt();
    this.vastaamatta.herata(hetki);
    let perakkain = 0;
    const riittaa = (): boolean => perakkain >= VASTAAMATTA_ENINTAAN || lopetetaanko();
    const yrita = async (henkilo: Rekisterihenkilo): Promise<void> => {
      if (riittaa()) return;
      try {
        await this.yksiloi(henkilo);
        yritetyt.add(henkilo.oid);
        perakkain = 0;
      } catch (virhe) {
        if (!EhoksError.on(virhe) || virhe.koodi !== 'rekisteri.ei-vastaa') throw virhe;
        this.vastaamatta.lepuuta(henkilo.oid, siirraSekunteja(kello.nyt(), UUSI_KYSYMYS));
        perakkain += 1;
      }
    };
    while (!riittaa()) {
      const era = await oppijoidenTuonti.yksiloitavat(hetki, ERA + this.vastaamatta.maara);
      const henkilot = era.filter(({ oid }) => !yritetyt.has(oid) && !this.vastaamatta.lepaa(oid));
      if (henkilot.length === 0) break;
      await rinnan(henkilot, yrita);
    }
    return yritetyt.size;
  }

  /** Yrittää yhtä heti. Palauttaa, tunsiko väestötietojärjestelmä henkilötunnuksen. Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async yksiloi(henkilo: Rekisterihenkilo): Promise<boolean> {
    const { oppijoidenTuonti, vaestotietojarjestelma } = this.deps;
    const vaestotiedot = henkilo.hetu && (await vaestotietojarjestelma.henkilo(henkilo.hetu));
    const muuttuneet = await this.tulos(henkilo, vaestotiedot);
    const kirjaukset = muuttuneet.map(({ oid }) =>
      new Jalki(this.deps, { tekija: 'YLLAPITO', toimi: 'yksiloi-oppija', kohde: { oppijaOid: oid } }).tapahtuma(),
    );
    try {
      await oppijoidenTuonti.korvaa(muuttuneet, kirjaukset);
    } catch (virhe) {
      // Joku muu muutti häntä sillä välin: uusi tila ratkaisee, yritetäänkö vielä.
      if (!EhoksError.on(virhe) || virhe.koodi !== 'oppija.muuttunut') throw virhe;
    }
    return vaestotiedot !== undefined;
  }

  /**
   * Kenen henkilötunnus on vaihtunut tai kiistetty, sen tunnuksella rekisterissä voi jo olla toinen. Yksilöity on sama henkilö, ja
   * yksilöimätön on väärässä.
   */
  private async tulos(
    henkilo: Rekisterihenkilo,
    vaestotiedot: Vaestotiedot | undefined,
  ): Promise<readonly Rekisterihenkilo[]> {
    const { oppijoidenTuonti, kello } = this.deps;
    const nyt = kello.nyt();
    const yritetty = yksiloiVaestotiedoilla(henkilo, vaestotiedot, nyt);
    const omatTunnukset = henkilo.hetu === yritetty.hetu && !henkilo.hetuKiistetty;
    if (yritetty.yksilointi === undefined || omatTunnukset) return [yritetty];
    const tunnukset = henkilonTunnisteet(yritetty).filter(({ laji }) => laji === 'hetu');
    const muut = (await oppijoidenTuonti.loyda(tunnukset)).filter(({ oid }) => oid !== henkilo.oid);
    const sama = muut.find(({ yksilointi, paanumero }) => yksilointi !== undefined && paanumero === undefined);
    if (sama) return yhdista(henkilo, sama, await oppijoidenTuonti.yhdistetyt([henkilo.oid]), nyt);
    if (muut.some(({ paanumero }) => paanumero !== undefined)) return [yksiloiVaestotiedoilla(henkilo, undefined, nyt)];
    return [...muut.map((muu) => kiista(muu, nyt)), yritetty];
  }
}
