import type { Kirjanpito, Kirjoitus } from './kirjanpito.js';

/** A plan as the service keeps it: which write made each of its versions. */
export interface SailynytHoks {
  readonly hoksId: number;
  readonly opiskeluoikeus: string;
  /** In the order of their numbers. */
  readonly versiot: readonly { readonly versio: number; readonly merkki: number }[];
}

/** How what is kept can differ from what the clients were told. */
export type Poikkeamalaji =
  /** A study right has more than one plan. */
  | 'monta-suunnitelmaa'
  /** The numbers of the versions are not 1, 2, 3 … */
  | 'numerointi'
  /** An acknowledged write is in no version of its plan. */
  | 'kadonnut'
  /** A write made more than one version. */
  | 'kahdesti'
  /** An acknowledged write is under another number than it was told. */
  | 'vaara-numero'
  /** A refused write was done all the same. */
  | 'hylatty-tallessa'
  /** Nobody wrote such a version to this study right. */
  | 'tuntematon'
  /** A write that ended before another began is after it. */
  | 'jarjestys'
  /** A reader was shown another content under the number than is kept. */
  | 'vaara-luku'
  /** A reader was shown an older version than what had been acknowledged. */
  | 'vanha-luku';

export interface Poikkeama {
  readonly laji: Poikkeamalaji;
  readonly merkki?: number;
  readonly hoksId?: number;
  readonly versio?: number;
}

/** Every difference between what clients were answered and what is kept; none when nothing is lost, doubled or made up. */
export function tarkistaKirjanpito(
  { kirjoitukset, luvut }: Pick<Kirjanpito, 'kirjoitukset' | 'luvut'>,
  sailyneet: readonly SailynytHoks[],
): readonly Poikkeama[] {
  const merkeittain = new Map(kirjoitukset.map((kirjoitus) => [kirjoitus.merkki, kirjoitus]));
  const hoksit = new Map(sailyneet.map((hoks) => [hoks.hoksId, hoks]));
  return [
    ...montaSuunnitelmaa(sailyneet),
    ...sailyneet.flatMap((hoks) => [
      ...numerointi(hoks),
      ...versiot(hoks, merkeittain),
      ...jarjestys(hoks, merkeittain),
    ]),
    ...kirjoitukset.flatMap((kirjoitus) => kuitattu(kirjoitus, hoksit)),
    ...luetut(luvut, hoksit, merkeittain),
  ];
}

function montaSuunnitelmaa(sailyneet: readonly SailynytHoks[]): readonly Poikkeama[] {
  const nahdyt = new Set<string>();
  return sailyneet.flatMap(({ hoksId, opiskeluoikeus }): Poikkeama[] => {
    if (nahdyt.has(opiskeluoikeus)) return [{ laji: 'monta-suunnitelmaa', hoksId }];
    nahdyt.add(opiskeluoikeus);
    return [];
  });
}

function numerointi({ hoksId, versiot: omat }: SailynytHoks): readonly Poikkeama[] {
  const hyppy = omat.find(({ versio }, i) => versio !== i + 1);
  return hyppy || omat.length === 0 ? [{ laji: 'numerointi', hoksId, ...(hyppy && { versio: hyppy.versio }) }] : [];
}

function versiot(hoks: SailynytHoks, merkeittain: ReadonlyMap<number, Kirjoitus>): readonly Poikkeama[] {
  const nahdyt = new Set<number>();
  return hoks.versiot.flatMap(({ versio, merkki }): Poikkeama[] => {
    const kohta = { hoksId: hoks.hoksId, versio, merkki };
    const kirjoitus = merkeittain.get(merkki);
    const kahdesti = nahdyt.has(merkki);
    nahdyt.add(merkki);
    if (kirjoitus?.opiskeluoikeus !== hoks.opiskeluoikeus) return [{ laji: 'tuntematon', ...kohta }];
    if (kirjoitus.tulos.laji === 'hylatty') return [{ laji: 'hylatty-tallessa', ...kohta }];
    return kahdesti ? [{ laji: 'kahdesti', ...kohta }] : [];
  });
}

function kuitattu({ merkki, tulos }: Kirjoitus, hoksit: ReadonlyMap<number, SailynytHoks>): readonly Poikkeama[] {
  if (tulos.laji !== 'hyvaksytty') return [];
  const { hoksId, versio } = tulos;
  const tallessa = hoksit.get(hoksId)?.versiot.find((oma) => oma.merkki === merkki);
  if (tallessa === undefined) return [{ laji: 'kadonnut', merkki, hoksId }];
  return versio === undefined || tallessa.versio === versio ? [] : [{ laji: 'vaara-numero', merkki, hoksId, versio }];
}

function jarjestys(hoks: SailynytHoks, merkeittain: ReadonlyMap<number, Kirjoitus>): readonly Poikkeama[] {
  let viimeinenAlku = 0;
  return hoks.versiot.flatMap(({ versio, merkki }): Poikkeama[] => {
    const { alkoi = 0, paattyi = Infinity } = merkeittain.get(merkki) ?? {};
    const vaarin = paattyi < viimeinenAlku;
    viimeinenAlku = Math.max(viimeinenAlku, alkoi);
    return vaarin ? [{ laji: 'jarjestys', hoksId: hoks.hoksId, versio, merkki }] : [];
  });
}

function luetut(
  luvut: Kirjanpito['luvut'],
  hoksit: ReadonlyMap<number, SailynytHoks>,
  merkeittain: ReadonlyMap<number, Kirjoitus>,
): readonly Poikkeama[] {
  return luvut.flatMap(({ alkoi, ...luku }): Poikkeama[] => {
    const omat = hoksit.get(luku.hoksId)?.versiot ?? [];
    if (omat.find(({ versio }) => versio === luku.versio)?.merkki !== luku.merkki)
      return [{ laji: 'vaara-luku', ...luku }];
    const uudempi = omat.some(
      ({ versio, merkki }) => versio > luku.versio && (merkeittain.get(merkki)?.paattyi ?? Infinity) < alkoi,
    );
    return uudempi ? [{ laji: 'vanha-luku', ...luku }] : [];
  });
}
