import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokitoimi } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import type { PaivitaOppijaindeksi } from '../../oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Henkilotunniste } from '../annettu-oppija.js';
import type { OppijanTuonti, OppijoidenTuontiRepository } from '../oppijoiden-tuonti-repository.port.js';
import {
  korjaaNimet,
  onPurettavissa,
  puraYksilointi,
  yhdista,
  yksiloiKasin,
  yksilointitila,
  type Henkilonimet,
  type Rekisterihenkilo,
} from '../rekisterihenkilo.js';
import { tuontioikeus, tuontipiiri, vaadiTuontipiiri } from '../tuontipiiri.js';
import { RAPORTIN_TOIMET } from './lue-tuontiraporttia.js';
import type { YksiloiOppijat } from './yksiloi-oppijat.js';

/** Mitä virkailija voi tehdä henkilölle: kolme ensimmäistä, kun hänellä ei ole oppijanumeroa, ja `pura`, kun virkailija on sen antanut. */
export const YKSILOITAVAN_TOIMET = ['korjaa-nimet', 'yksiloi', 'yhdista', 'pura'] as const;
export type Yksiloitavantoimi = (typeof YKSILOITAVAN_TOIMET)[number];

/** Henkilö ja mitä hänestä näytetään. */
export interface Yksiloitavatiedot {
  readonly henkilo: Rekisterihenkilo;
  readonly yhdistetyt: readonly Rekisterihenkilo[];
  /** Lukijan näkemät, uusimmasta alkaen. */
  readonly tuonnit: readonly OppijanTuonti[];
  readonly toimet: readonly Yksiloitavantoimi[];
}

/** Henkilö, jota muutetaan, ja se versio, jonka muuttaja näki. */
export interface Henkilonmuutos {
  readonly oid: OppijaOid;
  readonly versio: number;
  readonly kayttaja: Kayttaja;
}

const KASITTELEVA: readonly Toimi[] = ['kasittele-oppijoita'];

/** Virkailija auttaa henkilön oppijanumeroon: korjaa nimet, yksilöi käsin tai yhdistää aiemmin yksilöityyn, ja purkaa väärän. */
export class KasitteleOppijoita {
  constructor(
    private readonly deps: {
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly yksiloiOppijat: YksiloiOppijat;
      readonly paivitaOppijaindeksi: PaivitaOppijaindeksi;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `oppija.ei-loydy` tai `oikeus.kielletty`. */
  async henkilo(oid: OppijaOid, kayttaja: Kayttaja): Promise<Yksiloitavatiedot> {
    const { kirjaaja } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tuonti', kohde: { oppijaOid: oid } }, async (jalki) => {
      await this.vaadiHenkilo(oid, kayttaja, RAPORTIN_TOIMET, jalki);
      return this.tiedot(oid, kayttaja);
    });
  }

  /**
   * Yksilöinti yritetään heti uudelleen; kun väestötietojärjestelmä ei vastaa, korjaus jää ja yritetään myöhemmin. Heittää
   * `oppija.ei-loydy`, `oppija.jo-yksiloity`, `oppija.muuttunut`, `oikeus.kielletty` tai `tallennus.ei-onnistu`.
   */
  async korjaaNimet(nimet: Henkilonimet, muutos: Henkilonmuutos): Promise<Yksiloitavatiedot> {
    const { kello, yksiloiOppijat } = this.deps;
    const [korjattu] = await this.muuta('korjaa-oppijan-nimet', muutos, async (henkilo) => [
      korjaaNimet(henkilo, nimet, kello.nyt()),
    ]);
    if (korjattu?.hetu !== undefined) await myohemminkin(yksiloiOppijat.yksiloi(korjattu));
    return this.tiedot(muutos.oid, muutos.kayttaja);
  }

  /**
   * Virkailija on varmistanut henkilön, jolla ei ole henkilötunnusta. Heittää `oppija.ei-loydy`, `oppija.jo-yksiloity`,
   * `oppija.yksiloidaan-vaestotiedoilla`, `oppija.muuttunut`, `oikeus.kielletty` tai `tallennus.ei-onnistu`.
   */
  async yksiloi(muutos: Henkilonmuutos): Promise<Yksiloitavatiedot> {
    await this.muuta('yksiloi-oppija', muutos, async (henkilo) => [yksiloiKasin(henkilo, this.deps.kello.nyt())]);
    return this.tiedot(muutos.oid, muutos.kayttaja);
  }

  /**
   * Henkilö saa aiemmin yksilöidyn numeron, ja hänen suunnitelmansa siirtyvät sille. Heittää `oppija.ei-loydy`,
   * `oppija.ei-paanumero`, `oppija.jo-yksiloity`, `oppija.muuttunut`, `oikeus.kielletty` tai `tallennus.ei-onnistu`.
   */
  async yhdista(paanumero: OppijaOid, muutos: Henkilonmuutos): Promise<Yksiloitavatiedot> {
    const { oppijoidenTuonti, paivitaOppijaindeksi, kello } = this.deps;
    const yhdistetyt = await this.muuta('yhdista-oppija', muutos, async (henkilo) => {
      const [paa] = await oppijoidenTuonti.henkilot([paanumero]);
      if (paa === undefined) throw new EhoksError('oppija.ei-paanumero');
      return yhdista(henkilo, paa, await oppijoidenTuonti.yhdistetyt([henkilo.oid]), kello.nyt());
    });
    // Mikä jää siirtämättä, siirtyy huoltoajossa `oppijanumerot`.
    for (const { oid } of yhdistetyt) await myohemminkin(paivitaOppijaindeksi.siirraPaanumerolle(oid));
    return this.tiedot(muutos.oid, muutos.kayttaja);
  }

  /**
   * Väärä yhdistäminen tai käsin tehty yksilöinti: henkilöllä ei ole enää oppijanumeroa, ja suunnitelmat, jotka on tehty hänelle,
   * palaavat päänumerolta. Heittää `oppija.ei-loydy`, `oppija.ei-purettavissa`, `oppija.muuttunut`, `hoks.muuttunut`,
   * `oikeus.kielletty` tai `tallennus.ei-onnistu`.
   */
  async pura(muutos: Henkilonmuutos): Promise<Yksiloitavatiedot> {
    const { oppijoidenTuonti, paivitaOppijaindeksi, kello } = this.deps;
    await this.muuta('pura-oppijan-yksilointi', muutos, async (henkilo) => {
      const purettu = puraYksilointi(henkilo, await oppijoidenTuonti.yhdistetyt([henkilo.oid]), kello.nyt());
      // Ensin suunnitelmat: jos jokin ei palaa, yhdistäminen on yhä voimassa ja purkaa voi uudelleen.
      if (henkilo.paanumero) await paivitaOppijaindeksi.palautaPaanumerolta(henkilo.paanumero, henkilo);
      return [purettu];
    });
    return this.tiedot(muutos.oid, muutos.kayttaja);
  }

  /** Yksilöity henkilö, johon voi yhdistää; tyhjä, kun tunnisteella ei löydy sellaista. Heittää `oikeus.kielletty`. */
  async etsiPaanumero(tunniste: Henkilotunniste, kayttaja: Kayttaja): Promise<readonly Rekisterihenkilo[]> {
    const { kirjaaja, oppijoidenTuonti } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tuonti', kohde: {} }, async (jalki) => {
      vaadiTuontipiiri(kayttaja, KASITTELEVA);
      const oikeus = tuontioikeus(kayttaja, KASITTELEVA);
      if (oikeus) jalki.perusteena(oikeus);
      const loydetyt = await oppijoidenTuonti.loyda([tunniste]);
      const paat = await oppijoidenTuonti.henkilot(loydetyt.map(({ oid, paanumero }) => paanumero ?? oid));
      const [paa] = paat.filter(({ yksilointi, paanumero }) => yksilointi !== undefined && paanumero === undefined);
      if (paa) jalki.kohdistui({ oppijaOid: paa.oid });
      return paa ? [paa] : [];
    });
  }

  /** Palauttaa henkilöt sellaisina kuin ne tallennettiin, itse ensin. */
  private async muuta(
    toimi: Lokitoimi,
    { oid, versio, kayttaja }: Henkilonmuutos,
    muutos: (henkilo: Rekisterihenkilo) => Promise<readonly Rekisterihenkilo[]>,
  ): Promise<readonly Rekisterihenkilo[]> {
    const { oppijoidenTuonti, kirjaaja } = this.deps;
    const teko = { tekija: kayttaja, toimi, kohde: { oppijaOid: oid } };
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const henkilo = await this.vaadiHenkilo(oid, kayttaja, KASITTELEVA, jalki);
      if (henkilo.versio !== versio) throw new EhoksError('oppija.muuttunut');
      const muuttuneet = await muutos(henkilo);
      await oppijoidenTuonti.korvaa(muuttuneet, [jalki.muutoksenKirjaukset().audit]);
      return muuttuneet;
    });
  }

  /** Vierasta ei erota tuntemattomasta. */
  private async vaadiHenkilo(
    oid: OppijaOid,
    kayttaja: Kayttaja,
    toimet: readonly Toimi[],
    jalki: Jalki,
  ): Promise<Rekisterihenkilo> {
    const { oppijoidenTuonti } = this.deps;
    const piiri = vaadiTuontipiiri(kayttaja, toimet);
    const oikeus = tuontioikeus(kayttaja, toimet);
    if (oikeus) jalki.perusteena(oikeus);
    const [henkilo] = (await oppijoidenTuonti.onHenkiloPiirissa(oid, piiri))
      ? await oppijoidenTuonti.henkilot([oid])
      : [];
    if (henkilo === undefined) throw new EhoksError('oppija.ei-loydy');
    return henkilo;
  }

  private async tiedot(oid: OppijaOid, kayttaja: Kayttaja): Promise<Yksiloitavatiedot> {
    const { oppijoidenTuonti } = this.deps;
    const [[henkilo], yhdistetyt, tuonnit, saaKasitella] = await Promise.all([
      oppijoidenTuonti.henkilot([oid]),
      oppijoidenTuonti.yhdistetyt([oid]),
      oppijoidenTuonti.oppijoidenTuonnit([oid], tuontipiiri(kayttaja, RAPORTIN_TOIMET)),
      oppijoidenTuonti.onHenkiloPiirissa(oid, tuontipiiri(kayttaja, KASITTELEVA)),
    ]);
    if (henkilo === undefined) throw new EhoksError('oppija.ei-loydy');
    return { henkilo, yhdistetyt, tuonnit, toimet: saaKasitella ? mahdolliset(henkilo, yhdistetyt) : [] };
  }
}

/** Henkilötunnuksellinen yksilöidään väestötietojärjestelmän tiedoilla, ei käsin. */
function mahdolliset(henkilo: Rekisterihenkilo, yhdistetyt: readonly Rekisterihenkilo[]): readonly Yksiloitavantoimi[] {
  if (yksilointitila(henkilo) === 'onnistunut') return onPurettavissa(henkilo, yhdistetyt) ? ['pura'] : [];
  return henkilo.hetu === undefined ? ['korjaa-nimet', 'yksiloi', 'yhdista'] : ['korjaa-nimet', 'yhdista'];
}

/** Minkä ajastettu työ tekee uudelleen, sen esteestä ei kieltäydytä. */
const MYOHEMMIN: ReadonlySet<string> = new Set(['rekisteri.ei-vastaa', 'hoks.muuttunut', 'hoks.ei-loydy']);

async function myohemminkin(tyo: Promise<unknown>): Promise<void> {
  try {
    await tyo;
  } catch (virhe) {
    if (!EhoksError.on(virhe) || !MYOHEMMIN.has(virhe.koodi)) throw virhe;
  }
}
