import { siirtyneet } from './jarjestys.js';
import { LISTAN_TUNTOMERKIT } from './listan-tuntomerkit.js';
import { paritaVanhoihin } from './osaparit.js';
import { osoitin, type Polku } from './polku.js';

export const KENTTAMUUTOKSEN_LAJIT = ['lisatty', 'poistettu', 'muuttunut', 'siirtynyt'] as const;

/** Yksi ero kahden suunnitelman välillä. */
export interface Kenttamuutos {
  /**
   * Kohta, joka seuraa osaa, vaikka sen paikka vaihtuu: kuin JSON Pointer, mutta listan jäsenen kohdalla on
   * järjestysluvun sijasta sen `module-id`, tuntomerkki tai teksti itse, esim.
   * `/hankittavat-ammat-tutkinnon-osat/<module-id>/osaamisen-hankkimistavat/<module-id>/loppu`.
   */
  readonly polku: string;
  /** Siirtyneen osan sisältö on ennallaan; mitä siinä muuttui, on omana muutoksenaan. */
  readonly laji: (typeof KENTTAMUUTOKSEN_LAJIT)[number];
  /** JSON Pointer vanhaan suunnitelmaan; puuttuu lisätyltä. */
  readonly vanhaPaikka?: string;
  /** JSON Pointer uuteen suunnitelmaan; puuttuu poistetulta. */
  readonly uusiPaikka?: string;
  /** Arvo ennen; ei lisätyllä eikä siirtyneellä. */
  readonly vanha?: unknown;
  /** Arvo nyt; ei poistetulla eikä siirtyneellä. */
  readonly uusi?: unknown;
}

type Puu = Readonly<Record<string, unknown>>;

/** Sama kohta kummassakin suunnitelmassa. */
interface Kohta {
  readonly polku: Polku;
  readonly vanhaPaikka: Polku;
  readonly uusiPaikka: Polku;
}

interface Ero {
  readonly kohta: Kohta;
  readonly laji: Kenttamuutos['laji'];
  readonly vanha?: unknown;
  readonly uusi?: unknown;
}

/** Kentät, jotka palvelu itse asettaa jokaisessa muutoksessa. */
const OHITETUT: readonly string[] = ['muokattu', 'moduleId'];

const JUURI: Kohta = { polku: [], vanhaPaikka: [], uusiPaikka: [] };

/**
 * Mitä suunnitelmassa muuttui, kenttä kentältä ja kukin kerran. Osa on sama, kun sen `module-id` on sama; muu listan jäsen
 * tuntomerkistään (`LISTAN_TUNTOMERKIT`). Uusi tai poistettu osa on yksi muutos kokonaisuudessaan, ja puuttuva lista on
 * tyhjä.
 */
export function kenttamuutokset(vanha: object, uusi: object): readonly Kenttamuutos[] {
  return listastaToiseenSiirtyneet([...erot(JUURI, vanha, uusi)]).map(({ kohta, laji, ...arvot }) => ({
    polku: osoitin(kohta.polku),
    laji,
    ...(laji !== 'lisatty' && { vanhaPaikka: osoitin(kohta.vanhaPaikka) }),
    ...(laji !== 'poistettu' && { uusiPaikka: osoitin(kohta.uusiPaikka) }),
    ...arvot,
  }));
}

function* erot(kohta: Kohta, vanha: unknown, uusi: unknown): Generator<Ero> {
  if (vanha === uusi) return;
  if (Array.isArray(vanha ?? uusi) && Array.isArray(uusi ?? vanha))
    yield* listojenErot(kohta, (vanha ?? []) as readonly unknown[], (uusi ?? []) as readonly unknown[]);
  else if (onPuu(vanha) && onPuu(uusi)) {
    for (const avain of new Set([...Object.keys(vanha), ...Object.keys(uusi)]))
      if (!OHITETUT.includes(avain)) yield* erot(sisalla(kohta, avain), vanha[avain], uusi[avain]);
  } else if (vanha === undefined) yield { kohta, laji: 'lisatty', uusi };
  else if (uusi === undefined) yield { kohta, laji: 'poistettu', vanha };
  else yield { kohta, laji: 'muuttunut', vanha, uusi };
}

function* listojenErot(kohta: Kohta, vanhat: readonly unknown[], uudet: readonly unknown[]): Generator<Ero> {
  const nimi = kohta.polku.at(-1);
  const jasenet = listanJasenet(typeof nimi === 'string' ? nimi : '', vanhat, uudet);
  const liikkuneet = siirtyneet(
    jasenet.flatMap(({ vanhaPaikka, uusiPaikka }) =>
      vanhaPaikka === undefined || uusiPaikka === undefined ? [] : [uusiPaikka],
    ),
  );
  for (const { tunniste, vanhaPaikka, uusiPaikka } of jasenet) {
    const jasenenKohta = {
      polku: [...kohta.polku, { lahetetty: tunniste }],
      vanhaPaikka: [...kohta.vanhaPaikka, vanhaPaikka ?? 0],
      uusiPaikka: [...kohta.uusiPaikka, uusiPaikka ?? 0],
    };
    if (vanhaPaikka !== undefined && uusiPaikka !== undefined && liikkuneet.has(uusiPaikka))
      yield { kohta: jasenenKohta, laji: 'siirtynyt' };
    yield* erot(
      jasenenKohta,
      vanhaPaikka === undefined ? undefined : vanhat[vanhaPaikka],
      uusiPaikka === undefined ? undefined : uudet[uusiPaikka],
    );
  }
}

interface Jasen {
  readonly tunniste: string;
  readonly vanhaPaikka?: number;
  readonly uusiPaikka?: number;
}

/** Kummankin listan jäsenet, samat yhdessä: vanhat järjestyksessään, sitten lisätyt. Tunnisteet ovat eri jäsenillä eri. */
function listanJasenet(lista: string, vanhat: readonly unknown[], uudet: readonly unknown[]): readonly Jasen[] {
  const paikkoineen = (jasenet: readonly unknown[]) => jasenet.map((jasen, paikka) => ({ jasen, paikka }));
  const [vanhatPaikkoineen, uudetPaikkoineen] = [paikkoineen(vanhat), paikkoineen(uudet)];
  const parit = paritaVanhoihin(uudetPaikkoineen, vanhatPaikkoineen, ({ jasen }) => jasenenAvaimet(lista, jasen));
  const uudetPaikat = new Map(parit.map((vanha, uusiPaikka) => [vanha?.paikka, uusiPaikka]));
  const nimea = nimeaja();
  return [
    ...vanhat.map((jasen, vanhaPaikka) => {
      const uusiPaikka = uudetPaikat.get(vanhaPaikka);
      return {
        tunniste: nimea(tuntomerkki(lista, jasen)),
        vanhaPaikka,
        ...(uusiPaikka !== undefined && { uusiPaikka }),
      };
    }),
    ...uudet.flatMap((jasen, uusiPaikka) =>
      parit[uusiPaikka] === undefined ? [{ tunniste: nimea(tuntomerkki(lista, jasen)), uusiPaikka }] : [],
    ),
  ];
}

/** Samannäköisistä ensin täysin samat: järjestyksen vaihto ei ole sisällön muutos. */
function jasenenAvaimet(lista: string, jasen: unknown): readonly (string | undefined)[] {
  const moduleId = osanModuleId(jasen);
  return moduleId === undefined ? [undefined, JSON.stringify(jasen), tuntomerkki(lista, jasen)] : [moduleId];
}

function tuntomerkki(lista: string, jasen: unknown): string {
  if (!onPuu(jasen)) return String(jasen);
  const tiedot = (LISTAN_TUNTOMERKIT.get(lista) ?? []).map((tieto) => jasen[tieto]);
  return osanModuleId(jasen) ?? tiedot.filter((arvo) => typeof arvo === 'string').join(' ');
}

/** Erottaa samannimiset: `nimi`, `nimi (2)` … */
function nimeaja(): (nimi: string) => string {
  const kerrat = new Map<string, number>();
  return (nimi) => {
    let kerta = kerrat.get(nimi) ?? 0;
    let eri: string;
    do eri = ++kerta === 1 ? nimi : `${nimi} (${kerta})`;
    while (kerta > 1 && kerrat.has(eri));
    kerrat.set(nimi, kerta);
    if (eri !== nimi) kerrat.set(eri, 1);
    return eri;
  };
}

/** Osa, joka on poistettu yhdestä listasta ja lisätty toiseen, on siirtynyt. */
function listastaToiseenSiirtyneet(muutokset: readonly Ero[]): readonly Ero[] {
  const poistetut = new Map(
    muutokset.flatMap((ero) => {
      const moduleId = ero.laji === 'poistettu' ? osanModuleId(ero.vanha) : undefined;
      return moduleId === undefined ? [] : [[moduleId, ero]];
    }),
  );
  const loytyneet = new Set<Ero>();
  const siirrettyina = muutokset.flatMap((ero) => {
    const moduleId = ero.laji === 'lisatty' ? osanModuleId(ero.uusi) : undefined;
    const lahto = moduleId === undefined ? undefined : poistetut.get(moduleId);
    if (lahto === undefined || loytyneet.has(lahto)) return [ero];
    loytyneet.add(lahto);
    const kohta = { ...ero.kohta, vanhaPaikka: lahto.kohta.vanhaPaikka };
    return [{ kohta, laji: 'siirtynyt' } as const, ...erot(kohta, lahto.vanha, ero.uusi)];
  });
  return siirrettyina.filter((ero) => !loytyneet.has(ero));
}

function sisalla({ polku, vanhaPaikka, uusiPaikka }: Kohta, avain: string): Kohta {
  return {
    polku: [...polku, avain],
    vanhaPaikka: [...vanhaPaikka, avain],
    uusiPaikka: [...uusiPaikka, avain],
  };
}

function osanModuleId(jasen: unknown): string | undefined {
  return onPuu(jasen) && typeof jasen['moduleId'] === 'string' ? jasen['moduleId'] : undefined;
}

function onPuu(arvo: unknown): arvo is Puu {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo);
}
