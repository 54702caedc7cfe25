import {
  aikaleima,
  hetkiHelsingissa,
  paivaHelsingissa,
  siirraSekunteja,
  type Aikaleima,
} from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import { lisaaPaivia, type Paiva } from '../../aika/paiva.js';
import { Jalki } from '../../auditloki/jalki.js';
import type { Lokitoimi } from '../../auditloki/lokitapahtuma.js';
import type { Avausvalvoja } from '../../avaukset/avausvalvoja.js';
import type { TyopaikanVastausRepository } from '../../jakolinkit/tyopaikan-vastaus-repository.port.js';
import type { Muistutusrivi, Viesti, Viestinvalitys } from '../../jakolinkit/viestinvalitys.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { ratkaiseOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Tunnistautuminen } from '../../oikeudet/tunnistautuminen.port.js';
import { organisaationHakupiiri } from '../../oppijaindeksi/hakupiiri.js';
import type { Hakupiiri } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Tyopaikkajaksot } from '../../raportit/tyopaikkajaksot.port.js';
import type { Organisaatio } from '../../rekisterit/organisaatiot.port.js';
import type { Ajovuoro, Huoltotyo } from '../../sailytys/ajovuoro.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Muistutettavat } from '../muistutettavat.port.js';
import {
  MUISTUTUKSET,
  MUISTUTUSLAJIT,
  muistutusikkuna,
  muistutuslajit,
  type Alkava,
  type Muistutusikkuna,
  type Muistutuslaji,
} from '../muistutuslajit.js';
import {
  KIRJAUTUMATTA_ENINTAAN_PAIVIA,
  OIKEUDET_KELPAAVAT_PAIVIA,
  tilauksenKohde,
  type Muistutustilaus,
  type Tilaaja,
} from '../muistutustilaus.js';
import type { MuistutustilausRepository } from '../muistutustilaus-repository.port.js';
import { huominenLahetys, seuraavaLahetys } from '../rytmit.js';
import type { Sivuosoitteet } from '../sivuosoitteet.port.js';

const KERRALLA = 100;
/** Sekuntia, jonka kuluttua lähtemätöntä yritetään uudelleen. */
const UUSI_YRITYS = 3600;
/** Näin monta peräkkäistä lähtemätöntä viestiä ei ole enää osoitteiden vika: loput odottavat seuraavaa ajoa. */
const LAHTEMATTOMIA_ENINTAAN = 5;

/** Montako muistutettavaa on; sama kysymys kysytään yhdessä ajossa kerran, vaikka tilaajia olisi monta. */
type Laskuri = (piiri: Hakupiiri, ikkuna: Muistutusikkuna) => Promise<number>;

/** Mitä tilaukselle tehdään. */
type Paatos =
  | { readonly tee: 'laheta'; readonly viesti: Viesti }
  | { readonly tee: 'ei-kerrottavaa' }
  | { readonly tee: 'poista' }
  | { readonly tee: 'odota' };

type Oppijat = ReadonlyMap<OppijaOid, readonly Alkava[]>;

/** Huoltoajo `muistutukset`: lähettää muistutukset, joiden aika on, ja poistaa tilaukset, joiden tilaajaa ei enää ole. */
export class LahetaMuistutukset implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly muistutustilaukset: MuistutustilausRepository;
      readonly muistutettavat: Muistutettavat;
      readonly tyopaikkajaksot: Tyopaikkajaksot;
      readonly tyopaikanVastaukset: TyopaikanVastausRepository;
      readonly tunnistautuminen: Tunnistautuminen;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly avausvalvoja: Avausvalvoja;
      readonly viestinvalitys: Viestinvalitys;
      readonly sivuosoitteet: Sivuosoitteet;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `tallennus.ei-onnistu`. Mitä ei voitu lähettää, yritetään myöhemmin uudelleen. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { muistutustilaukset, viestinvalitys, sivuosoitteet, avausvalvoja, kello } = this.deps;
    await muistutustilaukset.poistaVahvistuspyynnot(paivaHelsingissa(kello.nyt()));
    if (!sivuosoitteet.kaytossa || !viestinvalitys.kanavat.includes('sahkoposti')) return;
    const lasketut = new Map<string, Promise<number>>();
    let lahtemattomia = 0;
    for (;;) {
      const nyt = kello.nyt();
      const era = await muistutustilaukset.eraantyneet(nyt, KERRALLA);
      if (era.length === 0) return;
      const sivutKiinni = (await avausvalvoja.sulkeminen('oppijan-sivut', [])) !== undefined;
      const oppijat = sivutKiinni ? undefined : await this.oppijat(era, paivaHelsingissa(nyt));
      const tyhjat: Muistutustilaus[] = [];
      for (const tilaus of era) {
        if (!(await vuoro.jatkuu())) return;
        const paatos = await this.paatos(tilaus, { nyt, oppijat, lasketut });
        if (paatos.tee === 'ei-kerrottavaa') tyhjat.push(tilaus);
        else if (paatos.tee === 'poista') await this.poista(tilaus, vuoro);
        else if (paatos.tee === 'odota') {
          await muistutustilaukset.siirra(tilaus, huominenLahetys(nyt));
          vuoro.laske('odottavia');
        } else if (await this.laheta(tilaus, paatos.viesti, nyt, vuoro)) lahtemattomia = 0;
        else if ((lahtemattomia += 1) >= LAHTEMATTOMIA_ENINTAAN) return vuoro.keskeyta();
      }
      await this.siirraTyhjat(tyhjat, nyt);
    }
  }

  /**
   * `false`, kun viesti ei lähtenyt. Ennen lähettämistä tilaus siirtyy huomiseen, joten kaksi prosessia ei lähetä samaa, eikä sekään, joka
   * katkeaa kesken, lähetä samana päivänä toista; se, mitä ei ehditty merkitä kerrotuksi, on seuraavassa viestissä.
   */
  private async laheta(tilaus: Muistutustilaus, viesti: Viesti, nyt: Aikaleima, vuoro: Ajovuoro): Promise<boolean> {
    const { muistutustilaukset, viestinvalitys } = this.deps;
    const { avain, osoite, kieli, rytmi } = tilaus;
    const huomenna = huominenLahetys(nyt);
    if (!(await muistutustilaukset.siirra(tilaus, huomenna))) return true;
    try {
      await viestinvalitys.laheta({ vastaanottaja: { kanava: 'sahkoposti', osoite }, kieli, viesti });
    } catch (virhe) {
      if (!onKoodi(virhe, 'viesti.ei-lahde')) throw virhe;
      await muistutustilaukset.siirra({ avain, seuraava: huomenna }, siirraSekunteja(nyt, UUSI_YRITYS));
      vuoro.laske('lahtemattomia');
      return false;
    }
    const tiedot = { kerrottu: paivaHelsingissa(nyt), seuraava: seuraavaLahetys(rytmi, nyt) };
    await muistutustilaukset.merkitseLahetetyksi(avain, tiedot, this.kirjaus('laheta-muistutus', tilaus));
    vuoro.laske('lahetettyja');
    return true;
  }

  private async poista(tilaus: Muistutustilaus, vuoro: Ajovuoro): Promise<void> {
    await this.deps.muistutustilaukset.poista(tilaus.avain, this.kirjaus('lopeta-muistutukset', tilaus));
    vuoro.laske('poistettuja');
  }

  private async siirraTyhjat(tyhjat: readonly Muistutustilaus[], nyt: Aikaleima): Promise<void> {
    const kerrottu = paivaHelsingissa(nyt);
    for (const rytmi of new Set(tyhjat.map((tilaus) => tilaus.rytmi))) {
      const avaimet = tyhjat.filter((tilaus) => tilaus.rytmi === rytmi).map(({ avain }) => avain);
      const tiedot = { nyt, kerrottu, seuraava: seuraavaLahetys(rytmi, nyt) };
      await this.deps.muistutustilaukset.siirraTyhjat(avaimet, tiedot);
    }
  }

  private async paatos(
    tilaus: Muistutustilaus,
    ajo: {
      readonly nyt: Aikaleima;
      readonly oppijat: Oppijat | undefined;
      readonly lasketut: Map<string, Promise<number>>;
    },
  ): Promise<Paatos> {
    if (tilaus.vahvistettu === undefined) return { tee: 'poista' };
    const { tilaaja } = tilaus;
    if (tilaaja.laji === 'oppija') return this.oppijanViesti(tilaus, tilaaja, ajo);
    try {
      return await this.virkailijanViesti(tilaus, tilaaja, ajo);
    } catch (virhe) {
      // Oikeus on päättynyt.
      if (onKoodi(virhe, 'oikeus.kielletty')) return { tee: 'poista' };
      if (ODOTETTAVAT.some((koodi) => onKoodi(virhe, koodi))) return { tee: 'odota' };
      throw virhe;
    }
  }

  private oppijanViesti(
    tilaus: Muistutustilaus,
    { oppijaOid }: Extract<Tilaaja, { laji: 'oppija' }>,
    { nyt, oppijat }: { readonly nyt: Aikaleima; readonly oppijat: Oppijat | undefined },
  ): Paatos {
    const { sivuosoitteet } = this.deps;
    if (oppijat === undefined) return { tee: 'odota' };
    const alkavat = oppijat.get(oppijaOid);
    if (alkavat === undefined) return { tee: 'poista' };
    const rivit = alkavat.filter(({ laji, alku }) => {
      const ikkuna = muistutusikkuna(laji, tilaus.kerrottu, paivaHelsingissa(nyt));
      return tilaus.lajit.includes(laji) && ikkuna && ikkuna.alkaen <= alku && alku <= ikkuna.paattyen;
    });
    if (rivit.length === 0) return { tee: 'ei-kerrottavaa' };
    const lopetus = sivuosoitteet.muistutukset(tilaus.avain);
    return {
      tee: 'laheta',
      viesti: { laji: 'oppijan-muistutus', rivit, uri: sivuosoitteet.oppijanEtusivu(), lopetus },
    };
  }

  private async virkailijanViesti(
    tilaus: Muistutustilaus,
    { kayttajatunnus, organisaatio: oid }: Extract<Tilaaja, { laji: 'virkailija' }>,
    { nyt, lasketut }: { readonly nyt: Aikaleima; readonly lasketut: Map<string, Promise<number>> },
  ): Promise<Paatos> {
    const { oikeusvalvoja, sivuosoitteet } = this.deps;
    const kayttaja = await this.oikeuksineen(tilaus, kayttajatunnus, nyt);
    if (typeof kayttaja === 'string') return { tee: kayttaja };
    const { organisaatio } = await oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid: oid });
    const rivit: Muistutusrivi[] = [];
    const nakee = (laji: Muistutuslaji): boolean =>
      ratkaiseOikeus(kayttaja, MUISTUTUKSET[laji].toimi, { organisaatio }).sallittu;
    for (const laji of MUISTUTUSLAJIT.filter((yksi) => tilaus.lajit.includes(yksi) && nakee(yksi))) {
      const ikkuna = muistutusikkuna(laji, tilaus.kerrottu, paivaHelsingissa(nyt));
      const maara = ikkuna && (await this.laskettu(laji, organisaatio, ikkuna, lasketut));
      if (ikkuna && maara) rivit.push({ laji, maara, ...ikkuna, uri: sivuosoitteet.muistutettavat(laji, oid, ikkuna) });
    }
    if (rivit.length === 0) return { tee: 'ei-kerrottavaa' };
    const lopetus = sivuosoitteet.muistutukset(tilaus.avain);
    return { tee: 'laheta', viesti: { laji: 'muistutus', organisaatio: organisaatio.nimi, rivit, lopetus } };
  }

  /** Virkailija sellaisena kuin hän nyt on; muuten se, mitä tilaukselle tehdään. Heittää `tunnus.lukittu` tai `rekisteri.ei-vastaa`. */
  private async oikeuksineen(
    { oikeudet }: Muistutustilaus,
    kayttajatunnus: string,
    nyt: Aikaleima,
  ): Promise<Kayttaja | 'poista' | 'odota'> {
    const nykyinen = await this.deps.tunnistautuminen.nykyinen(kayttajatunnus);
    if (nykyinen === undefined) return 'poista';
    if (nykyinen !== 'vain-tiketista') return nykyinen;
    const ennen = (paivia: number): boolean =>
      oikeudet === undefined || oikeudet.nahty < siirraSekunteja(nyt, -paivia * 24 * 3600);
    if (oikeudet === undefined || ennen(KIRJAUTUMATTA_ENINTAAN_PAIVIA)) return 'poista';
    return ennen(OIKEUDET_KELPAAVAT_PAIVIA) ? 'odota' : oikeudet.kayttaja;
  }

  private laskettu(
    laji: Muistutuslaji,
    organisaatio: Organisaatio,
    ikkuna: Muistutusikkuna,
    lasketut: Map<string, Promise<number>>,
  ): Promise<number> {
    const avain = [laji, organisaatio.oid, ikkuna.alkaen, ikkuna.paattyen].join(' ');
    const maara = lasketut.get(avain) ?? this.laskurit[laji](organisaationHakupiiri(organisaatio), ikkuna);
    lasketut.set(avain, maara);
    return maara;
  }

  /** Uusi muistutuslaji on uusi rivi tässä ja taulukossa `MUISTUTUKSET`. */
  private readonly laskurit: Readonly<Record<Muistutuslaji, Laskuri>> = {
    'jakso-alkaa': (piiri, { alkaen, paattyen }) =>
      this.deps.tyopaikkajaksot.maara({ piiri, alkuAlkaen: alkaen, alkuPaattyen: paattyen, kaikki: true }),
    'naytto-alkaa': (piiri, ikkuna) => this.deps.muistutettavat.nayttoja(piiri, ikkuna),
    'jakso-paattyy-vajaana': (piiri, ikkuna) => this.deps.tyopaikkajaksot.maara({ piiri, ...ikkuna, kaikki: false }),
    'jakso-paattyi-vajaana': (piiri, ikkuna) => this.deps.tyopaikkajaksot.maara({ piiri, ...ikkuna, kaikki: false }),
    'viesti-tyopaikalta': (piiri, { alkaen, paattyen }) =>
      this.deps.tyopaikanVastaukset.kasittelemattomia(piiri, {
        alkaen: aikaleima(hetkiHelsingissa(alkaen)),
        ennen: aikaleima(hetkiHelsingissa(lisaaPaivia(paattyen, 1))),
      }),
  };

  /** Erän kaikkien oppijoiden alkavat jaksot ja näytöt yhdellä kysymyksellä. */
  private async oppijat(era: readonly Muistutustilaus[], tanaan: Paiva): Promise<Oppijat> {
    const oidit = era.flatMap(({ tilaaja }) => (tilaaja.laji === 'oppija' ? [tilaaja.oppijaOid] : []));
    if (oidit.length === 0) return new Map();
    const paivia = Math.max(...muistutuslajit('oppija').map((laji) => MUISTUTUKSET[laji].paivia));
    return this.deps.muistutettavat.oppijoiden(oidit, { alkaen: tanaan, paattyen: lisaaPaivia(tanaan, paivia) });
  }

  private kirjaus(toimi: Lokitoimi, { tilaaja }: Muistutustilaus) {
    const jalki = new Jalki(this.deps, { tekija: 'YLLAPITO', toimi, kohde: tilauksenKohde(tilaaja) });
    return jalki.muutoksenKirjaukset().audit;
  }
}

/** Syyt, joiden takia viesti jää toiseen päivään. */
const ODOTETTAVAT = ['toiminto.suljettu', 'rekisteri.ei-vastaa', 'tunnus.lukittu'] as const;

function onKoodi(virhe: unknown, koodi: string): boolean {
  return EhoksError.on(virhe) && virhe.koodi === koodi;
}
