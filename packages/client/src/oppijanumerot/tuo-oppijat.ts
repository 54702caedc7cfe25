import type { Kieli } from '@ehoks/core';
import { Siirtovirhe, type Virhelaji } from '../asiakas/siirtovirhe.js';
import type { Viestit } from '../asiakas/viestit.js';
import type { Vastausrivi } from './oppija-json.js';
import type { LahetettavaRivi, Oppijarekisteri, TuontirajapinnanNimi, Tuontivaihe } from './oppijarekisteri.js';
import { rekisterinPuute, tarkistaOppija } from './oppijatarkistus.js';
import type { OppijanTila, Oppijatulos, TuonninRivi } from './oppijatulos.js';
import { tuontimuisti, type MuistettuEra, type Tuontimuisti } from './tuontimuisti.js';
import type { Tuotava } from './tuotava.js';
import { viive } from './viive.js';

export interface Tuontiasetukset {
  /** Default `oppija`. */
  readonly rajapinta?: TuontirajapinnanNimi | undefined;
  /** To whom the register tells that somebody was not identified. */
  readonly sahkoposti?: string | undefined;
  /** Rows in one import. Default 1000. */
  readonly erakoko?: number | undefined;
  /** Nothing is sent: the rules only. */
  readonly kuiva?: boolean | undefined;
  /** What has been sent. With one that has something in it the same rows go on from there. */
  readonly muisti?: Tuontimuisti | undefined;
  readonly kieli?: Kieli | undefined;
  /** Told after each look of how many rows have been handled. */
  readonly edistyi?: ((riveja: number) => void) | undefined;
  /** Milliseconds between looks at an import under way, at first; each next waits longer. Default 1000. */
  readonly odotusMs?: number | undefined;
  /** Milliseconds without progress after which the import is started again. Default 120 000. */
  readonly pysahtynytMs?: number | undefined;
}

type Asetukset = Required<Omit<Tuontiasetukset, 'sahkoposti' | 'edistyi'>> & Tuontiasetukset;

/** Milliseconds, the longest wait between two looks. */
const PISIN_ODOTUS_MS = 15_000;
/** How many times an import that has stopped is started again. */
const KAYNNISTYKSIA = 3;
/** How many times an import with a lost answer is looked for, each time after a longer wait. */
const ETSINNAT = [1, 4, 10] as const;
/** Newest imports among which it is looked for. */
const UUSIMPIA = 50;

/** See `OppijanumeroAsiakas.tuo`. */
export async function* tuoOppijat(
  rekisteri: Oppijarekisteri,
  tuotavat: AsyncIterable<Tuotava> | Iterable<Tuotava>,
  annetut: Tuontiasetukset = {},
): AsyncGenerator<Oppijatulos> {
  const asetukset: Asetukset = {
    ...annetut,
    rajapinta: annetut.rajapinta ?? 'oppija',
    erakoko: annetut.erakoko ?? 1000,
    kuiva: annetut.kuiva ?? false,
    muisti: annetut.muisti ?? tuontimuisti(),
    kieli: annetut.kieli ?? 'fi',
    odotusMs: annetut.odotusMs ?? 1000,
    pysahtynytMs: annetut.pysahtynytMs ?? 120_000,
  };
  const muistetut = new Map((await asetukset.muisti.erat()).map((era) => [era.era, era]));
  let loppu: Siirtovirhe | undefined;
  let kasitelty = 0;
  let era = 0;
  for await (const rivit of erissa(tuotavat, asetukset.erakoko)) {
    const tarkistetut = rivit.map((tuotava) => ({ tuotava, puutteet: tarkistaOppija(tuotava, asetukset) }));
    const hyvat = tarkistetut.flatMap(({ tuotava, puutteet: omat }) => (omat.length === 0 ? tuotava : []));
    let tulokset: ReadonlyMap<Tuotava, Oppijatulos> = new Map();
    if (!asetukset.kuiva && loppu === undefined && hyvat.length > 0 && rekisteri.keskeytys?.aborted !== true) {
      const edistyi = (riveja: number): void => asetukset.edistyi?.(kasitelty + riveja);
      try {
        const tuotu = new Era(
          rekisteri,
          { ...asetukset, edistyi },
          hyvat,
          muistetut.get(era) ?? uusiEra(era, hyvat.length),
        );
        tulokset = await tuotu.tuo([...muistetut.values()].flatMap(({ id }) => id ?? []));
        muistetut.set(era, tuotu.muistettu);
      } catch (virhe) {
        if (!Siirtovirhe.on(virhe)) throw virhe;
        loppu = virhe;
      }
    }
    for (const { tuotava, puutteet: omat } of tarkistetut) {
      const { nimi } = tuotava;
      if (omat.length > 0) yield { nimi, tila: 'hylatty', ristiriita: false, puutteet: omat };
      else if (asetukset.kuiva) yield { nimi, tila: 'tarkistettu', ristiriita: false, puutteet: [] };
      else yield tulokset.get(tuotava) ?? tuomatta(nimi, loppu);
    }
    kasitelty += rivit.length;
    if (loppu === undefined) asetukset.edistyi?.(kasitelty);
    era += 1;
  }
}

/** See `OppijanumeroAsiakas.paivita`. */
export async function paivitaTulokset(
  rekisteri: Oppijarekisteri,
  tulokset: readonly Oppijatulos[],
): Promise<readonly Oppijatulos[]> {
  const tuonnit = new Map<string, TuonninRivi>();
  for (const { tila, tuonti } of tulokset) if (tila === 'kesken' && tuonti) tuonnit.set(avain(tuonti), tuonti);
  const rivit = new Map<string, ReadonlyMap<string, Vastausrivi>>();
  for (const [nimi, { rajapinta, id }] of tuonnit)
    rivit.set(nimi, tunnisteittain(await rekisteri.rivit(rajapinta, id)));
  return tulokset.map((tulos) => {
    const { nimi, tila, tuonti } = tulos;
    const rivi = tila === 'kesken' && tuonti ? rivit.get(avain(tuonti))?.get(tuonti.tunniste) : undefined;
    return rivi && tuonti ? rivintulos(nimi, rivi, tuonti, rekisteri.sano) : tulos;
  });
}

const avain = ({ rajapinta, id }: TuonninRivi): string => `${rajapinta} ${id}`;

/** One import: some rows that the rules have found good. */
class Era {
  muistettu: MuistettuEra;
  private readonly lahetettavat: readonly { readonly tuotava: Tuotava; readonly rivi: LahetettavaRivi }[];

  constructor(
    private readonly rekisteri: Oppijarekisteri,
    private readonly asetukset: Asetukset,
    tuotavat: readonly Tuotava[],
    muistettu: MuistettuEra,
  ) {
    this.muistettu = muistettu;
    const maarat = new Map<string | undefined, number>();
    for (const { tunniste } of tuotavat) maarat.set(tunniste, (maarat.get(tunniste) ?? 0) + 1);
    this.lahetettavat = tuotavat.map((tuotava, paikka) => {
      // The register tells the rows apart by these alone: a missing or repeated one would be nobody's.
      const { tunniste, annettu } = tuotava;
      const oma =
        tunniste !== undefined && maarat.get(tunniste) === 1 ? tunniste : `${muistettu.avain.slice(0, 8)}-${paikka}`;
      return { tuotava, rivi: { tunniste: oma, annettu } };
    });
  }

  /** Sends the rows, or goes on from where the former sending was broken off. `tunnetut`: imports of other batches. */
  async tuo(tunnetut: readonly number[]): Promise<ReadonlyMap<Tuotava, Oppijatulos>> {
    const { rajapinta } = this.asetukset;
    const id = this.muistettu.id ?? (await this.laheta(tunnetut));
    if (id === undefined) return this.tulokset(undefined, []);
    if (!(await this.odota(id))) return this.tulokset(id, []);
    return this.tulokset(id, await this.rekisteri.rivit(rajapinta, id));
  }

  /** The number of the import; `undefined` when the register refused every row. */
  private async laheta(tunnetut: readonly number[]): Promise<number | undefined> {
    await this.muista({});
    const toistettavissa = await this.rekisteri.toistettavissa();
    if (!toistettavissa) {
      // The former run may have sent it and not heard of it.
      const aiempi = this.muistettu.pohja === undefined ? undefined : await this.etsi(tunnetut);
      if (aiempi !== undefined) return this.muista({ id: aiempi });
    }
    const pohja = toistettavissa ? undefined : await this.uusin();
    await this.muista(pohja === undefined ? {} : { pohja });
    for (;;) {
      const rivit = this.jaljella().map(({ rivi }) => rivi);
      if (rivit.length === 0) return undefined;
      try {
        const { id } = await this.aloita(rivit, toistettavissa, tunnetut);
        return await this.muista({ id });
      } catch (virhe) {
        // Nothing was stored: without the rows that are named, the others go.
        if (!Siirtovirhe.on(virhe) || !(await this.poista(virhe))) throw virhe;
      }
    }
  }

  /** Sends; when the answer is lost and the register does not know keys, finds the import or makes sure that there is none. */
  private async aloita(
    rivit: readonly LahetettavaRivi[],
    toistettavissa: boolean,
    tunnetut: readonly number[],
  ): Promise<Pick<Tuontivaihe, 'id'>> {
    const { rajapinta, sahkoposti, odotusMs } = this.asetukset;
    const tuonti = { rajapinta, rivit, sahkoposti, avain: this.muistettu.avain };
    this.vaadiJatkuu();
    try {
      return await this.rekisteri.aloita(tuonti);
    } catch (virhe) {
      if (toistettavissa || !onEpavarma(virhe) || this.muistettu.pohja === undefined) throw virhe;
      for (const kertoja of ETSINNAT) {
        await viive(odotusMs * kertoja, this.rekisteri.keskeytys);
        const id = await this.etsi(tunnetut);
        if (id !== undefined) return { id };
      }
      this.vaadiJatkuu();
      return this.rekisteri.aloita(tuonti);
    }
  }

  /** Nothing is sent after it was broken off: an import may be there that was not looked for to the end. */
  private vaadiJatkuu(): void {
    if (this.rekisteri.keskeytys?.aborted !== true) return;
    const viesti = this.rekisteri.sano('keskeytetty');
    throw new Siirtovirhe({ tila: undefined, viesti, havainnot: [], tuki: {} });
  }

  /** The import that this batch became although nobody heard of it: newer than the last one before it, with the same rows. */
  private async etsi(tunnetut: readonly number[]): Promise<number | undefined> {
    const { rajapinta } = this.asetukset;
    const omat = this.jaljella();
    const tunnisteet = new Set(omat.map(({ rivi }) => rivi.tunniste));
    const { pohja = 0 } = this.muistettu;
    for (const { id, total } of await this.rekisteri.uusimmat(UUSIMPIA)) {
      if (id <= pohja || total !== omat.length || tunnetut.includes(id)) continue;
      try {
        if (!(await this.odota(id))) return undefined;
        const rivit = await this.rekisteri.rivit(rajapinta, id);
        if (rivit.length > 0 && rivit.every(({ tunniste }) => tunnisteet.has(tunniste))) return id;
      } catch (virhe) {
        // Of the other interface, or not to be seen: not this one.
        if (!Siirtovirhe.on(virhe) || (virhe.hylkays.tila !== 404 && virhe.hylkays.tila !== 403)) throw virhe;
      }
    }
    return undefined;
  }

  /** The newest import there is; `undefined` when the account may not see. */
  private async uusin(): Promise<number | undefined> {
    try {
      return (await this.rekisteri.uusimmat(1))[0]?.id ?? 0;
    } catch (virhe) {
      if (Siirtovirhe.on(virhe) && (virhe.laji === 'oikeus' || virhe.laji === 'suunnitelma')) return undefined;
      throw virhe;
    }
  }

  /** Waits until the rows have been handled; `false` when it was broken off. */
  private async odota(id: number): Promise<boolean> {
    const { rajapinta, odotusMs, pysahtynytMs, edistyi } = this.asetukset;
    const { keskeytys } = this.rekisteri;
    let { kasiteltyja, kasitelty } = await this.rekisteri.vaihe(rajapinta, id);
    let odotus = odotusMs;
    let odotettu = 0;
    let kaynnistyksia = 0;
    while (!kasitelty) {
      edistyi?.(kasiteltyja);
      await viive(odotus, keskeytys);
      if (keskeytys?.aborted === true) return false;
      odotettu += odotus;
      const edellinen = kasiteltyja;
      ({ kasiteltyja, kasitelty } = await this.rekisteri.vaihe(rajapinta, id));
      if (kasiteltyja > edellinen) [odotus, odotettu] = [odotusMs, 0];
      else odotus = Math.min(odotus * 1.5, PISIN_ODOTUS_MS);
      if (odotettu >= pysahtynytMs && kaynnistyksia < KAYNNISTYKSIA) {
        await this.rekisteri.jatka(rajapinta, id);
        kaynnistyksia += 1;
        odotettu = 0;
      }
    }
    return true;
  }

  /** Leaves out the rows that the refusal names; `false` when it names none. */
  private async poista({ hylkays }: Siirtovirhe): Promise<boolean> {
    if (hylkays.tila !== 400) return false;
    const lahetetyt = this.jaljella();
    const uudet = hylkays.havainnot.flatMap(({ koodi, polku }) => {
      const [, paikka, kentta] = /^\/henkilot\/(\d+)(?:\/henkilo)?(?:\/(\w+))?/.exec(polku) ?? [];
      const lahetetty = lahetetyt[Number(paikka)];
      return lahetetty
        ? [{ paikka: this.lahetettavat.indexOf(lahetetty), koodi, ...(kentta !== undefined && { kentta }) }]
        : [];
    });
    if (uudet.length === 0) return false;
    await this.muista({ hylatyt: [...(this.muistettu.hylatyt ?? []), ...uudet] });
    return true;
  }

  private jaljella() {
    const hylatyt = new Set(this.muistettu.hylatyt?.map(({ paikka }) => paikka));
    return this.lahetettavat.filter((_, paikka) => !hylatyt.has(paikka));
  }

  private async muista(muutos: Partial<MuistettuEra>): Promise<number | undefined> {
    this.muistettu = { ...this.muistettu, ...muutos, era: this.muistettu.era };
    await this.asetukset.muisti.aseta(this.muistettu);
    return this.muistettu.id;
  }

  private tulokset(id: number | undefined, rivit: readonly Vastausrivi[]): ReadonlyMap<Tuotava, Oppijatulos> {
    const { rajapinta, kieli } = this.asetukset;
    const vastaukset = tunnisteittain(rivit);
    return new Map(
      this.lahetettavat.map(({ tuotava, rivi: { tunniste, annettu } }, paikka) => {
        const { nimi } = tuotava;
        const hylatyt = (this.muistettu.hylatyt ?? []).filter((toinen) => toinen.paikka === paikka);
        if (hylatyt.length > 0 || id === undefined) {
          const puutteet = hylatyt.map(({ koodi, kentta }) => rekisterinPuute(koodi, kentta, kieli));
          return [tuotava, { nimi, tila: 'hylatty', ristiriita: false, puutteet }];
        }
        const tuonti = { rajapinta, id, tunniste, onHetu: annettu.hetu !== undefined };
        const rivi = vastaukset.get(tunniste);
        // Broken off before the rows were told.
        const kesken: Oppijatulos = { nimi, tila: 'kesken', ristiriita: false, puutteet: [], tuonti };
        return [tuotava, rivi ? rivintulos(nimi, rivi, tuonti, this.rekisteri.sano) : kesken];
      }),
    );
  }
}

function rivintulos(nimi: string, rivi: Vastausrivi, tuonti: TuonninRivi, sano: Viestit): Oppijatulos {
  const { numerot, ristiriita, puutteet, nimetEivatTasmaa, peruttu } = rivi;
  if (peruttu) {
    const hylkays = { tila: undefined, viesti: sano('tuontiPeruttu'), havainnot: [], tuki: {} };
    return { nimi, tila: 'tuomatta', ristiriita, puutteet, hylkays, tuonti };
  }
  if (puutteet.length > 0) return { nimi, tila: 'hylatty', ristiriita, puutteet, tuonti };
  const { oid, oppijanumero } = numerot ?? {};
  return {
    nimi,
    tila: oppijanumero !== undefined ? 'onnistunut' : odottaa(numerot !== undefined, nimetEivatTasmaa, tuonti),
    ...(oid !== undefined && { oid }),
    ...(oppijanumero !== undefined && { oppijanumero }),
    ristiriita,
    puutteet: [],
    tuonti,
  };
}

/** What one without a learner number waits for. */
function odottaa(onRekisterissa: boolean, nimetEivatTasmaa: boolean, { onHetu }: TuonninRivi): OppijanTila {
  if (nimetEivatTasmaa) return 'virhe';
  return onRekisterissa && !onHetu ? 'henkilotunnus-puuttuu' : 'kesken';
}

function tunnisteittain(rivit: readonly Vastausrivi[]): ReadonlyMap<string, Vastausrivi> {
  return new Map(rivit.map((rivi) => [rivi.tunniste, rivi]));
}

function tuomatta(nimi: string, loppu: Siirtovirhe | undefined): Oppijatulos {
  return {
    nimi,
    tila: 'tuomatta',
    ristiriita: false,
    puutteet: [],
    ...(loppu && { hylkays: loppu.hylkays, vika: loppu.laji }),
  };
}

/** Kinds after which nobody knows whether the import was made. */
const EPAVARMAT: ReadonlySet<Virhelaji> = new Set(['myohemmin', 'palvelu']);

function onEpavarma(virhe: unknown): boolean {
  return Siirtovirhe.on(virhe) && EPAVARMAT.has(virhe.laji);
}

function uusiEra(era: number, riveja: number): MuistettuEra {
  return { era, avain: crypto.randomUUID(), riveja };
}

async function* erissa<T>(lahde: AsyncIterable<T> | Iterable<T>, koko: number): AsyncGenerator<readonly T[]> {
  let era: T[] = [];
  for await (const yksi of lahde) {
    era.push(yksi);
    if (era.length < koko) continue;
    yield era;
    era = [];
  }
  if (era.length > 0) yield era;
}
