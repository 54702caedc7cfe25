import { HANKITTAVAT, lista, type Objekti, onTyopaikalla, type Osa, osat } from '@ehoks/wire/esitys';

/** What happens in a period; also the order of the key. */
export const JAKSON_LAJIT = ['oppilaitos', 'tyopaikka', 'keskeytys', 'naytto', 'koulutus', 'opinnot', 'tuki'] as const;
export type JaksonLaji = (typeof JAKSON_LAJIT)[number];

/** Both ends belong to it. */
export interface Aikajakso {
  readonly laji: JaksonLaji;
  readonly alku: string;
  readonly loppu: string;
  readonly objekti: Objekti;
  /** Line of the row, from zero: what overlaps is on different lines, an interruption on that of what it interrupts. */
  readonly kaista: number;
}

/** A part of the plan, or studies or support beside the parts, with its periods. */
export interface Aikarivi {
  readonly avain: string;
  readonly kohde: { readonly osa: Osa } | { readonly muu: Objekti };
  readonly jaksot: readonly Aikajakso[];
  readonly kaistoja: number;
}

interface Palkki extends Pick<Aikajakso, 'laji' | 'objekti'> {
  readonly sisalla: readonly Pick<Aikajakso, 'laji' | 'objekti'>[];
}

/** Everything of the plan that has days, in the plan's order. What has none is not here. */
export function aikarivit(hoks: Objekti): readonly Aikarivi[] {
  const osista = osat(hoks, HANKITTAVAT).map((osa): Aikarivi => ({
    avain: osa.avain,
    kohde: { osa },
    ...kaistoilla(osanPalkit(osa)),
  }));
  const muut = MUUT.flatMap(({ nimi, laji }) =>
    lista(hoks, nimi).map((muu, i): Aikarivi => ({
      avain: `${nimi}-${i}`,
      kohde: { muu },
      ...kaistoilla([{ laji, objekti: muu, sisalla: [] }]),
    })),
  );
  return [...osista, ...muut].filter(({ jaksot }) => jaksot.length > 0);
}

const MUUT = [
  { nimi: 'opiskeluvalmiuksia-tukevat-opinnot', laji: 'opinnot' },
  { nimi: 'oppimisen-tuki', laji: 'tuki' },
] as const;

function osanPalkit({ tyyppi, osa }: Osa): readonly Palkki[] {
  if (tyyppi === 'HankittavaKoulutuksenOsa') return [{ laji: 'koulutus', objekti: osa, sisalla: [] }];
  const tavat = lista(osa, 'osaamisen-hankkimistavat').map((tapa): Palkki => ({
    laji: onTyopaikalla(tapa) ? 'tyopaikka' : 'oppilaitos',
    objekti: tapa,
    sisalla: lista(tapa, 'keskeytymisajanjaksot').map((objekti) => ({ laji: 'keskeytys', objekti })),
  }));
  const naytot = lista(osa, 'osaamisen-osoittaminen').map((objekti): Palkki => ({
    laji: 'naytto',
    objekti,
    sisalla: [],
  }));
  return [...tavat, ...naytot];
}

function kaistoilla(palkit: readonly Palkki[]): Pick<Aikarivi, 'jaksot' | 'kaistoja'> {
  const loput: string[] = [];
  const jaksot = palkit.flatMap(({ laji, objekti, sisalla }): readonly Aikajakso[] => {
    const ajat = paivat(objekti);
    if (!ajat) return [];
    const vapaa = loput.findIndex((loppu) => loppu < ajat.alku);
    const kaista = vapaa === -1 ? loput.length : vapaa;
    loput[kaista] = ajat.loppu;
    return [
      { laji, objekti, kaista, ...ajat },
      ...sisalla.flatMap((osa) => {
        const osanAjat = paivat(osa.objekti);
        return osanAjat ? [{ ...osa, kaista, ...osanAjat }] : [];
      }),
    ];
  });
  return { jaksot, kaistoja: loput.length };
}

/** An interruption that has not ended has no last day yet: its first is shown. */
function paivat(objekti: Objekti): Pick<Aikajakso, 'alku' | 'loppu'> | undefined {
  const { alku, loppu = alku } = objekti as { readonly alku?: string; readonly loppu?: string };
  return alku === undefined || loppu === undefined ? undefined : { alku, loppu: loppu < alku ? alku : loppu };
}

/** Most names of months that fit beside each other on a narrow screen. */
const NIMIA_ENINTAAN = 6;
/** Months between two names. */
const VALIT = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Days as shares of the width: whole months from the first day of all to the last. */
export interface Asteikko {
  /** Where a day begins. */
  readonly kohta: (paiva: string) => number;
  /** Where a day ends. */
  readonly loppukohta: (paiva: string) => number;
  readonly kuukaudet: readonly { readonly kohta: number; readonly vuosi: number; readonly kuukausi: number }[];
}

/** `undefined` when nothing has days. */
export function asteikko(rivit: readonly Aikarivi[]): Asteikko | undefined {
  const jaksot = rivit.flatMap(({ jaksot: omat }) => omat);
  const [eka] = jaksot.map(({ alku }) => alku).sort();
  const vika = jaksot
    .map(({ loppu }) => loppu)
    .sort()
    .at(-1);
  if (eka === undefined || vika === undefined) return undefined;
  const ensimmainen = kuukautena(eka);
  const viimeinen = kuukautena(vika);
  const alku = kuukaudenAlku(ensimmainen);
  const leveys = kuukaudenAlku(viimeinen + 1) - alku;
  const kuukausia = viimeinen - ensimmainen + 1;
  const vali = VALIT.find((ehdokas) => kuukausia / ehdokas <= NIMIA_ENINTAAN) ?? kuukausia;
  const nimettavat = Array.from({ length: kuukausia }, (_, i) => ensimmainen + i).filter((kk) => kk % vali === 0);
  return {
    kohta: (paiva) => (paivana(paiva) - alku) / leveys,
    loppukohta: (paiva) => (paivana(paiva) + 1 - alku) / leveys,
    kuukaudet: nimettavat.map((kk) => ({
      kohta: (kuukaudenAlku(kk) - alku) / leveys,
      vuosi: Math.floor(kk / 12),
      kuukausi: (kk % 12) + 1,
    })),
  };
}

const PAIVAN_MS = 24 * 60 * 60 * 1000;

/** Number of the day; of an ISO date, so that clocks and their changes mean nothing. */
function paivana(paiva: string): number {
  return Date.parse(`${paiva.slice(0, 10)}T00:00:00Z`) / PAIVAN_MS;
}

function kuukautena(paiva: string): number {
  return Number(paiva.slice(0, 4)) * 12 + Number(paiva.slice(5, 7)) - 1;
}

function kuukaudenAlku(kuukausi: number): number {
  const vuosi = String(Math.floor(kuukausi / 12)).padStart(4, '0');
  return paivana(`${vuosi}-${String((kuukausi % 12) + 1).padStart(2, '0')}-01`);
}
