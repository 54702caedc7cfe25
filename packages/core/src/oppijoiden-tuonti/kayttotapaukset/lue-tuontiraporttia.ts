import type { Aikaleima } from '../../aika/aikaleima.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import { hakumuoto } from '../../oppijaindeksi/hakumuoto.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type {
  Henkilomaarat,
  Muutoshaku,
  OppijanTuonti,
  OppijoidenTuontiRepository,
  Rivirajaus,
  TuontiMaarineen,
  Tuontipiiri,
  Tuontisivu,
} from '../oppijoiden-tuonti-repository.port.js';
import type { Numeroitu, Rekisterihenkilo } from '../rekisterihenkilo.js';
import type { TuontiId, Tuontirivi } from '../tuonti.js';
import { tuontioikeus, tuontipiiri, vaadiTuontipiiri } from '../tuontipiiri.js';
import { PERUVAT_TOIMET } from './tuo-oppijoita.js';

/** Raportin näkee, kuka saa lukea sen tai käsitellä sen henkilöitä. */
export const RAPORTIN_TOIMET = ['lue-tuontiraportti', 'kasittele-oppijoita'] as const satisfies readonly Toimi[];

/** Mitä lukija voi tuonnille tehdä. */
export const TUONNIN_TOIMET = ['peru', 'lue-ristiriidat'] as const;
export type TuonninToimi = (typeof TUONNIN_TOIMET)[number];

export interface Tuontitiedot {
  readonly tuonti: TuontiMaarineen;
  readonly toimet: readonly TuonninToimi[];
}

/** Henkilö, jolle on tehtävä jotakin, ja lukijan näkemät tuonnit, joissa hän tuli, uusimmasta alkaen. */
export interface VirheellinenHenkilo {
  readonly henkilo: Rekisterihenkilo;
  readonly tuonnit: readonly OppijanTuonti[];
}

/** Tuonnin rivi ja sen henkilö. */
export interface Tuontirivinakyma {
  readonly rivi: Tuontirivi;
  readonly henkilo?: Rekisterihenkilo;
  /** Henkilöön yhdistetyt. */
  readonly yhdistetyt: readonly Rekisterihenkilo[];
  /** Mitä nimistä näytetään: lähetetyt hylätystä rivistä, ja ristiriidasta molemmat sille, joka saa nähdä ne. */
  readonly nakyvat: 'ei-nimia' | 'lahetetyt' | 'ristiriita';
}

export interface TuontiRiveineen {
  readonly tuonti: TuontiMaarineen;
  readonly rivit: AsyncIterable<Tuontirivinakyma>;
}

export interface Virhesivu {
  /** Nimien alkuja. */
  readonly haku?: string;
  readonly alkaen: number;
  readonly enintaan: number;
}

/** Oppijoiden tuontiraportti: omien organisaatioiden tuonnit ja niiden henkilöt. */
export class LueTuontiraporttia {
  constructor(
    private readonly deps: { readonly oppijoidenTuonti: OppijoidenTuontiRepository; readonly kirjaaja: Kirjaaja },
  ) {}

  /** Henkilöt tiloittain; kaikki, tai hetkestä `muokatut` alkaen muokatut. Heittää `oikeus.kielletty`. */
  async yhteenveto(kayttaja: Kayttaja, muokatut?: Aikaleima): Promise<Henkilomaarat> {
    return this.kirjaten(kayttaja, {}, (piiri) => this.deps.oppijoidenTuonti.yhteenveto(piiri, muokatut));
  }

  /** Henkilöt, joita on muokattu, aikaisimmasta muokatusta alkaen: esimerkiksi ne, jotka saivat oppijanumeron. Heittää `oikeus.kielletty`. */
  async muuttuneet(kayttaja: Kayttaja, haku: Omit<Muutoshaku, 'piiri'>): Promise<readonly Numeroitu[]> {
    const { oppijoidenTuonti } = this.deps;
    return this.kirjaten(kayttaja, {}, async (piiri) => {
      const henkilot = await oppijoidenTuonti.muuttuneet({ ...haku, piiri });
      const paat = henkilot.filter(onPaanumero).map(({ oid }) => oid);
      const yhdistetyt = ryhmitelty(await oppijoidenTuonti.yhdistetyt(paat));
      return henkilot.map((henkilo) => ({ henkilo, yhdistetyt: yhdistetyt.get(henkilo.oid) ?? [] }));
    });
  }

  /** Henkilöt, joille on tehtävä jotakin, uusimmasta alkaen. Heittää `oikeus.kielletty`. */
  async virheet(
    kayttaja: Kayttaja,
    { haku, ...sivu }: Virhesivu,
  ): Promise<{
    readonly yhteenveto: Henkilomaarat;
    readonly henkilot: readonly VirheellinenHenkilo[];
    readonly yhteensa: number;
  }> {
    const { oppijoidenTuonti } = this.deps;
    return this.kirjaten(kayttaja, {}, async (piiri) => {
      const sanat = hakumuoto(haku ?? '')
        .split(' ')
        .filter((sana) => sana !== '');
      const [yhteenveto, { henkilot, yhteensa }] = await Promise.all([
        oppijoidenTuonti.yhteenveto(piiri),
        oppijoidenTuonti.virheelliset({ piiri, sanat, ...sivu }),
      ]);
      const oidit = henkilot.map(({ oid }) => oid);
      const tuonnit = await oppijoidenTuonti.oppijoidenTuonnit(oidit, piiri);
      return {
        yhteenveto,
        yhteensa,
        henkilot: henkilot.map((henkilo) => ({
          henkilo,
          tuonnit: tuonnit.filter(({ oppijaOid }) => oppijaOid === henkilo.oid),
        })),
      };
    });
  }

  /** Heittää `oikeus.kielletty`. */
  async tuonnit(
    kayttaja: Kayttaja,
    sivu: Tuontisivu,
  ): Promise<{ readonly tuonnit: readonly Tuontitiedot[]; readonly yhteensa: number }> {
    return this.kirjaten(kayttaja, {}, async (piiri) => {
      const { tuonnit, yhteensa } = await this.deps.oppijoidenTuonti.tuonnit(piiri, sivu);
      return { tuonnit: await Promise.all(tuonnit.map((tuonti) => this.tiedot(tuonti, kayttaja))), yhteensa };
    });
  }

  /** Heittää `tuonti.ei-loydy` tai `oikeus.kielletty`. */
  async tuonti(id: TuontiId, kayttaja: Kayttaja): Promise<Tuontitiedot> {
    return this.kirjaten(kayttaja, { tuonti: id }, async (piiri) =>
      this.tiedot(await this.vaadiTuonti(id, piiri), kayttaja),
    );
  }

  /** Tuonnin rivit paikasta `alkaen`. Heittää `tuonti.ei-loydy` tai `oikeus.kielletty`. */
  async rivit(
    id: TuontiId,
    { alkaen, enintaan, rajaus = 'kaikki' }: Rivisivu,
    kayttaja: Kayttaja,
  ): Promise<readonly Tuontirivinakyma[]> {
    return this.kirjaten(kayttaja, { tuonti: id }, async (piiri) => {
      await this.vaadiTuonti(id, piiri);
      return this.rivinakymat(id, { alkaen, enintaan, rajaus }, await this.saaRistiriidat(id, kayttaja));
    });
  }

  /** Tuonti ja sen kaikki rivit, joita luetaan sitä mukaa kuin niitä otetaan. Heittää samat kuin `rivit`. */
  async kaikkiRivit(id: TuontiId, kayttaja: Kayttaja): Promise<TuontiRiveineen> {
    const tuonti = await this.kirjaten(kayttaja, { tuonti: id }, (piiri) => this.vaadiTuonti(id, piiri));
    return { tuonti, rivit: this.luettavat(id, false) };
  }

  /** Sama ristiriitojen nimineen, sille, joka saa nähdä ne. Heittää samat kuin `rivit`. */
  async tuontidata(id: TuontiId, kayttaja: Kayttaja): Promise<TuontiRiveineen> {
    const tyo = (piiri: Tuontipiiri): Promise<TuontiMaarineen> => this.vaadiTuonti(id, piiri);
    const tuonti = await this.kirjaten(kayttaja, { tuonti: id }, tyo, ['lue-tuonnin-ristiriidat']);
    return { tuonti, rivit: this.luettavat(id, true) };
  }

  private async *luettavat(id: TuontiId, ristiriidat: boolean): AsyncGenerator<Tuontirivinakyma> {
    for (let alkaen = 0; ;) {
      const era = await this.rivinakymat(id, { alkaen, enintaan: ERA, rajaus: 'kaikki' }, ristiriidat);
      yield* era;
      const viimeinen = era.at(-1);
      if (viimeinen === undefined || era.length < ERA) return;
      alkaen = viimeinen.rivi.paikka + 1;
    }
  }

  private async rivinakymat(
    id: TuontiId,
    { alkaen, enintaan, rajaus }: Required<Rivisivu>,
    ristiriidat: boolean,
  ): Promise<readonly Tuontirivinakyma[]> {
    const { oppijoidenTuonti } = this.deps;
    const rivit = await oppijoidenTuonti.rivit(id, alkaen, enintaan, rajaus);
    const oidit = [...new Set(rivit.flatMap(({ oppijaOid }) => oppijaOid ?? []))];
    const loydetyt = await oppijoidenTuonti.henkilot(oidit);
    const henkilot = new Map(loydetyt.map((henkilo) => [henkilo.oid, henkilo]));
    const yhdistetyt = await oppijoidenTuonti.yhdistetyt(loydetyt.filter(onPaanumero).map(({ oid }) => oid));
    const paanumeroittain = ryhmitelty(yhdistetyt);
    return rivit.map((rivi) => {
      const henkilo = rivi.oppijaOid && henkilot.get(rivi.oppijaOid);
      return {
        rivi,
        ...(henkilo && { henkilo }),
        yhdistetyt: (henkilo && paanumeroittain.get(henkilo.oid)) ?? [],
        nakyvat: rivi.ristiriita && ristiriidat ? 'ristiriita' : rivi.tila === 'hylatty' ? 'lahetetyt' : 'ei-nimia',
      };
    });
  }

  private async tiedot(tuonti: TuontiMaarineen, kayttaja: Kayttaja): Promise<Tuontitiedot> {
    const { oppijoidenTuonti } = this.deps;
    const { id, maarat } = tuonti;
    const peruu =
      maarat.odottavat > 0 && (await oppijoidenTuonti.onPiirissa(id, tuontipiiri(kayttaja, PERUVAT_TOIMET)));
    const lukee = maarat.ristiriidat > 0 && (await this.saaRistiriidat(id, kayttaja));
    return {
      tuonti,
      toimet: [...(peruu ? (['peru'] as const) : []), ...(lukee ? (['lue-ristiriidat'] as const) : [])],
    };
  }

  private async saaRistiriidat(id: TuontiId, kayttaja: Kayttaja): Promise<boolean> {
    return this.deps.oppijoidenTuonti.onPiirissa(id, tuontipiiri(kayttaja, ['lue-tuonnin-ristiriidat']));
  }

  /** Vierasta ei erota tuntemattomasta. */
  private async vaadiTuonti(id: TuontiId, piiri: Tuontipiiri): Promise<TuontiMaarineen> {
    const { oppijoidenTuonti } = this.deps;
    const tuonti = (await oppijoidenTuonti.onPiirissa(id, piiri)) ? await oppijoidenTuonti.tuonti(id) : undefined;
    if (tuonti === undefined) throw new EhoksError('tuonti.ei-loydy');
    return tuonti;
  }

  private kirjaten<T>(
    kayttaja: Kayttaja,
    kohde: Lokikohde,
    tyo: (piiri: Tuontipiiri) => Promise<T>,
    toimet: readonly Toimi[] = RAPORTIN_TOIMET,
  ): Promise<T> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tuonti', kohde }, async (jalki) => {
      const piiri = vaadiTuontipiiri(kayttaja, toimet);
      const oikeus = tuontioikeus(kayttaja, toimet);
      if (oikeus) jalki.perusteena(oikeus);
      return tyo(piiri);
    });
  }
}

export interface Rivisivu {
  readonly alkaen: number;
  readonly enintaan: number;
  readonly rajaus?: Rivirajaus;
}

/** Riviä kerralla. */
const ERA = 1000;

const onPaanumero = ({ paanumero, yksilointi }: Rekisterihenkilo): boolean => yksilointi !== undefined && !paanumero;

function ryhmitelty(yhdistetyt: readonly Rekisterihenkilo[]): ReadonlyMap<OppijaOid, readonly Rekisterihenkilo[]> {
  const ryhmat = new Map<OppijaOid, Rekisterihenkilo[]>();
  for (const henkilo of yhdistetyt) {
    if (henkilo.paanumero === undefined) continue;
    ryhmat.set(henkilo.paanumero, [...(ryhmat.get(henkilo.paanumero) ?? []), henkilo]);
  }
  return ryhmat;
}
