import type { Kirjanpito, Kirjoitustulos } from './kirjanpito.js';
import type { Satunnaisluvut } from './satunnaisluvut.js';
import type { SailynytHoks } from './tarkista-kirjanpito.js';

/** An answer of the transfer API. */
export interface Siirtovastaus {
  readonly tila: number;
  readonly otsakkeet: Headers;
  readonly teksti: string;
}

/** Calls the transfer API, `polku` from `/hoks` on, as somebody who may write the plans. Rejects when no answer came. */
export type Siirtokutsu = (
  metodi: string,
  polku: string,
  asetukset?: { readonly runko?: string; readonly otsakkeet?: Readonly<Record<string, string>> },
) => Promise<Siirtovastaus>;

/** Parts of a plan in JSON that a write decides upon. */
export interface Kirjoitettava {
  readonly 'opiskeluoikeus-oid': string;
  readonly versio: number;
  readonly sahkoposti: string;
}

export interface Kuormitus {
  readonly kutsu: Siirtokutsu;
  readonly kirjanpito: Kirjanpito;
  readonly arpa: Satunnaisluvut;
  /** Study rights whose plans are written. */
  readonly oikeudet: readonly string[];
  /** A plan that is accepted, with so many parts. */
  readonly suunnitelma: (kirjoitettava: Kirjoitettava, osia: number) => object;
}

/** Plans in one mass transfer, at most. */
const JOUKOSSA = 6;
/** Parts of a plan, at most. */
const OSIA = 3;

/** How often each is done, of a hundred. */
const TEOT = { luo: 15, korvaa: 30, muuta: 25, lue: 20, joukkona: 10 } as const;

/** A client that creates, replaces, changes and reads plans at random, and notes what it was answered. */
export class Kuormittaja {
  /** Plan of each study right, with the newest version that this client knows. */
  private readonly tunnetut = new Map<string, { readonly hoksId: number; readonly versio: number }>();

  constructor(private readonly kuormitus: Kuormitus) {}

  /** One act at random. Never rejects because of the service. */
  async askel(): Promise<void> {
    const { arpa, oikeudet } = this.kuormitus;
    const oikeus = arpa.yksi(oikeudet);
    if (oikeus === undefined) return;
    let arvottu = arpa.alle(100);
    for (const [teko, osuus] of Object.entries(TEOT) as [keyof typeof TEOT, number][]) {
      arvottu -= osuus;
      if (arvottu < 0) return this[teko](oikeus);
    }
  }

  async luo(oikeus: string): Promise<void> {
    await this.kirjoita('POST', '/hoks', oikeus, this.uusi, {}, ({ teksti }) => ({
      hoksId: (JSON.parse(teksti) as { meta: { id: number } }).meta.id,
      versio: 1,
    }));
  }

  async korvaa(oikeus: string): Promise<void> {
    await this.paivita('PUT', oikeus, this.uusi);
  }

  async muuta(oikeus: string): Promise<void> {
    await this.paivita('PATCH', oikeus, merkittava);
  }

  async lue(oikeus: string): Promise<void> {
    const { kutsu, kirjanpito } = this.kuormitus;
    const alkoi = kirjanpito.nyt();
    const vastaus = await vastausTaiEi(kutsu('GET', `/hoks/opiskeluoikeus/${oikeus}`));
    if (vastaus?.tila !== 200) return;
    const { data } = JSON.parse(vastaus.teksti) as { data: Luettu };
    // The search by study right gives no number: the same read by its own address does.
    const omasta = await vastausTaiEi(kutsu('GET', `/hoks/${data.id}`));
    if (omasta?.tila !== 200) return;
    const versio = numero(omasta) ?? 0;
    this.tunnetut.set(oikeus, { hoksId: data.id, versio });
    const luettu = (JSON.parse(omasta.teksti) as { data: Luettu }).data;
    kirjanpito.luvut.push({ hoksId: data.id, versio, merkki: merkki(luettu), alkoi });
  }

  /** A mass transfer to this study right and some others. */
  async joukkona(oikeus: string): Promise<void> {
    const { arpa, oikeudet } = this.kuormitus;
    const muut = Array.from({ length: arpa.alle(JOUKOSSA) }, () => arpa.yksi(oikeudet) ?? oikeus);
    await this.korvaaJoukkona([oikeus, ...muut]);
  }

  /** A mass transfer to these study rights in this order. */
  async korvaaJoukkona(oikeudet: readonly string[]): Promise<void> {
    const { kutsu, kirjanpito } = this.kuormitus;
    const kohteet = oikeudet.map((oikeus) => ({ oikeus, merkki: kirjanpito.aloita(oikeus) }));
    const rivit = kohteet.map(({ oikeus, merkki: oma }) => JSON.stringify(this.uusi(oikeus, oma)));
    const vastaus = await vastausTaiEi(
      kutsu('POST', '/hoks/bulk?tapa=korvaa', {
        runko: `${rivit.join('\n')}\n`,
        otsakkeet: { 'content-type': 'application/x-ndjson' },
      }),
    );
    if (vastaus === undefined) return;
    if (vastaus.tila !== 200) {
      for (const { merkki: oma } of kohteet) kirjanpito.paata(oma, hylattyTaiEi(vastaus.tila));
      return;
    }
    for (const teksti of vastaus.teksti.trimEnd().split('\n')) {
      const { rivi, tila, id } = JSON.parse(teksti) as { rivi?: number; tila?: string; id?: number };
      const kohde = rivi === undefined ? undefined : kohteet[rivi - 1];
      if (kohde === undefined) continue;
      if (tila === 'hylatty') kirjanpito.paata(kohde.merkki, { laji: 'hylatty' });
      else if (id !== undefined)
        kirjanpito.paata(kohde.merkki, { laji: 'hyvaksytty', hoksId: id, ...(tila === 'luotu' && { versio: 1 }) });
    }
  }

  private async paivita(
    metodi: 'PUT' | 'PATCH',
    oikeus: string,
    runko: (oikeus: string, merkki: number) => object,
  ): Promise<void> {
    const { arpa } = this.kuormitus;
    const tunnettu = this.tunnetut.get(oikeus);
    if (tunnettu === undefined) return this.lue(oikeus);
    const { hoksId, versio } = tunnettu;
    const otsakkeet: Record<string, string> = arpa.osuus(0.3) ? { 'if-match': `"${versio}"` } : {};
    await this.kirjoita(metodi, `/hoks/${hoksId}`, oikeus, runko, otsakkeet, (vastaus) => {
      const uusi = numero(vastaus);
      return { hoksId, ...(uusi !== undefined && { versio: uusi }) };
    });
  }

  private async kirjoita(
    metodi: string,
    polku: string,
    oikeus: string,
    runko: (oikeus: string, merkki: number) => object,
    otsakkeet: Readonly<Record<string, string>>,
    kuitti: (vastaus: Siirtovastaus) => { readonly hoksId: number; readonly versio?: number },
  ): Promise<void> {
    const { kutsu, kirjanpito } = this.kuormitus;
    const oma = kirjanpito.aloita(oikeus);
    const vastaus = await vastausTaiEi(
      kutsu(metodi, polku, {
        runko: JSON.stringify(runko(oikeus, oma)),
        otsakkeet: { 'content-type': 'application/json', ...otsakkeet },
      }),
    );
    if (vastaus === undefined) return;
    if (vastaus.tila !== 200 && vastaus.tila !== 204) {
      if (vastaus.tila === 412) this.tunnetut.delete(oikeus);
      kirjanpito.paata(oma, hylattyTaiEi(vastaus.tila));
      return;
    }
    const { hoksId, versio } = kuitti(vastaus);
    kirjanpito.paata(oma, { laji: 'hyvaksytty', hoksId, ...(versio !== undefined && { versio }) });
    if (versio !== undefined) this.tunnetut.set(oikeus, { hoksId, versio });
  }

  private readonly uusi = (oikeus: string, oma: number): object =>
    this.kuormitus.suunnitelma(merkittava(oikeus, oma), this.kuormitus.arpa.alle(OSIA + 1));
}

interface Luettu {
  readonly id: number;
  readonly versio?: number;
  readonly sahkoposti?: string;
}

/** The mark is in two fields: a half-written plan has no mark. */
function merkittava(opiskeluoikeus: string, oma: number): Kirjoitettava {
  return { 'opiskeluoikeus-oid': opiskeluoikeus, versio: oma, sahkoposti: `m${oma}@example.invalid` };
}

function merkki({ versio = NaN, sahkoposti }: Luettu): number {
  return sahkoposti === `m${versio}@example.invalid` ? versio : NaN;
}

function numero({ otsakkeet }: Siirtovastaus): number | undefined {
  const [, luku] = /^"(\d+)"$/.exec(otsakkeet.get('etag') ?? '') ?? [];
  return luku === undefined ? undefined : Number(luku);
}

/** Only a refusal says that nothing was written. */
function hylattyTaiEi(tila: number): Kirjoitustulos {
  return { laji: (tila >= 400 && tila < 500) || tila === 503 ? 'hylatty' : 'ei-tiedossa' };
}

async function vastausTaiEi(vastaus: Promise<Siirtovastaus>): Promise<Siirtovastaus | undefined> {
  return vastaus.catch(() => undefined);
}

/** Questions that a reader repeats after a 503: a neighbour that was just down answers its first questions late. */
const LUKUKERTOJA = 5;

/** The plan of each study right with all its versions, through the API. Throws when the service refuses. */
export async function lueSailyneet(kutsu: Siirtokutsu, oikeudet: readonly string[]): Promise<readonly SailynytHoks[]> {
  const lue = async <T>(polku: string): Promise<T | undefined> => {
    let { tila, teksti } = await kutsu('GET', polku);
    for (let kerta = 1; tila === 503 && kerta < LUKUKERTOJA; kerta += 1) ({ tila, teksti } = await kutsu('GET', polku));
    if (tila !== 200 && tila !== 404) throw new Error(`GET ${polku}: ${tila} ${teksti}`);
    return tila === 200 ? (JSON.parse(teksti) as T) : undefined;
  };
  const sailyneet: SailynytHoks[] = [];
  for (const opiskeluoikeus of oikeudet) {
    const loydetty = await lue<{ data: Luettu }>(`/hoks/opiskeluoikeus/${opiskeluoikeus}`);
    if (loydetty === undefined) continue;
    const hoksId = loydetty.data.id;
    const numerot: number[] = [];
    for (let ennen = ''; ;) {
      const sivu = await lue<{ meta: { seuraava?: number }; data: { versio: number }[] }>(
        `/hoks/${hoksId}/versiot${ennen}`,
      );
      numerot.push(...(sivu?.data ?? []).map(({ versio }) => versio));
      if (sivu?.meta.seuraava === undefined) break;
      ennen = `?ennen=${sivu.meta.seuraava}`;
    }
    const versiot: SailynytHoks['versiot'][number][] = [];
    for (const versio of numerot.reverse()) {
      const luettu = await lue<{ data: Luettu }>(`/hoks/${hoksId}/versiot/${versio}`);
      versiot.push({ versio, merkki: luettu === undefined ? NaN : merkki(luettu.data) });
    }
    sailyneet.push({ hoksId, opiskeluoikeus, versiot });
  }
  return sailyneet;
}
