import type { Avausvalvoja } from '../../avaukset/avausvalvoja.js';
import { asiointitapa, ASIOINTITAULUKKO, type Asiointitapa, type OppijanToimi } from '../../oikeudet/asiointi.js';
import type { Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import type { Oppijanasetukset } from '../../oppijan-asetukset/oppijan-asetukset.js';
import type { OppijanAsetukset } from '../../oppijan-asetukset/kayttotapaukset/oppijan-asetukset.js';
import type { Tiedotteet } from '../../tiedotteet/kayttotapaukset/tiedotteet.js';
import type { Tiedote } from '../../tiedotteet/tiedote.js';
import type { KielinenTeksti } from '../../virheet/tekstit.js';

/** Mitä jokainen oppijan sivu tarvitsee siitä, kuka on paikalla. */
export interface OppijanKehys {
  readonly tapa: Asiointitapa;
  readonly toimet: readonly OppijanToimi[];
  readonly asetukset: Oppijanasetukset;
  readonly tiedotteet: readonly Tiedote[];
  /** Miksi oppijan sivut ovat koko maassa kiinni; puuttuu, kun ne ovat auki. */
  readonly suljettu?: KielinenTeksti;
}

/** Oppijan sivujen kehys. Suunnitelmista se ei kerro mitään. */
export class HaeOppijanKehys {
  constructor(
    private readonly deps: {
      readonly oppijanAsetukset: OppijanAsetukset;
      readonly tiedotteet: Tiedotteet;
      readonly avausvalvoja: Avausvalvoja;
    },
  ) {}

  async suorita(kayttaja: Oppijakayttaja): Promise<OppijanKehys> {
    const { oppijanAsetukset, tiedotteet, avausvalvoja } = this.deps;
    const [asetukset, voimassa, sulkeminen] = await Promise.all([
      oppijanAsetukset.hae(kayttaja),
      tiedotteet.voimassa('oppija'),
      avausvalvoja.sulkeminen('oppijan-sivut', []),
    ]);
    const tapa = asiointitapa(kayttaja);
    return {
      tapa,
      toimet: ASIOINTITAULUKKO[tapa],
      asetukset,
      tiedotteet: voimassa,
      ...(sulkeminen && { suljettu: sulkeminen.syy }),
    };
  }
}
