import type { HoksLuonnos, Vajaa } from './luonnos.js';
import type { AiemminHankittuOsaaminen } from './aiemmin-hankittu-tutkinnon-osa.js';
import type { HankittavaOsaaminen } from './hankittava-tutkinnon-osa.js';
import { onTyopaikkajakso, type Keskeytymisajanjakso, type OsaamisenHankkimistapa } from './osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from './osaamisen-osoittaminen.js';
import type { Polku } from './polku.js';
import { tekstikohdat, type Tekstikohdat } from './tekstikohdat.js';

/** Yksi kohta suunnitelmassa ja sen paikka. */
export interface Kohta<T> {
  readonly polku: Polku;
  readonly kohde: Vajaa<T>;
}

/** Hankkimistavan sisällä oleva jakso ja hankkimistapa, johon se kuuluu. */
export interface Osajakso extends Kohta<Keskeytymisajanjakso> {
  readonly hankkimistapa: Vajaa<OsaamisenHankkimistapa>;
}

/** Suunnitelma kerran läpi käytynä: luonnos ja ne sen kohdat, joita moni sääntö koskee. */
export interface Lapikaynti {
  readonly hoks: HoksLuonnos;
  /** Hankittavat ammatilliset ja paikalliset tutkinnon osat sekä yhteisten osa-alueet. */
  readonly hankittavatOsat: readonly Kohta<HankittavaOsaaminen>[];
  /** Aiemmin hankitut ammatilliset ja paikalliset tutkinnon osat sekä yhteisten osa-alueet: ne, joihin tunnustaminen merkitään. */
  readonly tunnustettavatOsat: readonly Kohta<AiemminHankittuOsaaminen>[];
  /** Kaikki, millä voi olla todentamisen tietoja: myös yhteinen osa itse. */
  readonly aiemminHankitutOsat: readonly Kohta<AiemminHankittuOsaaminen>[];
  readonly hankkimistavat: readonly Kohta<OsaamisenHankkimistapa>[];
  /** Hankkimistavoista koulutussopimukset ja oppisopimukset. */
  readonly tyopaikkajaksot: readonly Kohta<OsaamisenHankkimistapa>[];
  /** Kaikki näytöt: hankittavien osien ja aiemmin hankitun osaamisen tarkentavat. */
  readonly naytot: readonly Kohta<OsaamisenOsoittaminen>[];
  readonly keskeytymisajanjaksot: readonly Osajakso[];
  readonly muutOppimisymparistot: readonly Osajakso[];
  readonly tekstit: Tekstikohdat;
}

export function lapikaynti(hoks: HoksLuonnos): Lapikaynti {
  const hankittavatOsat = [
    ...jasenet(['hankittavatAmmatTutkinnonOsat'], hoks.hankittavatAmmatTutkinnonOsat),
    ...jasenet(['hankittavatPaikallisetTutkinnonOsat'], hoks.hankittavatPaikallisetTutkinnonOsat),
    ...kunkin('osaAlueet', jasenet(['hankittavatYhteisetTutkinnonOsat'], hoks.hankittavatYhteisetTutkinnonOsat)),
  ];
  const aiemminHankitutYhteiset = jasenet(
    ['aiemminHankitutYhteisetTutkinnonOsat'],
    hoks.aiemminHankitutYhteisetTutkinnonOsat,
  );
  const tunnustettavatOsat = [
    ...jasenet(['aiemminHankitutAmmatTutkinnonOsat'], hoks.aiemminHankitutAmmatTutkinnonOsat),
    ...jasenet(['aiemminHankitutPaikallisetTutkinnonOsat'], hoks.aiemminHankitutPaikallisetTutkinnonOsat),
    ...kunkin('osaAlueet', aiemminHankitutYhteiset),
  ];
  const aiemminHankitutOsat = [...tunnustettavatOsat, ...aiemminHankitutYhteiset];
  const hankkimistavat = kunkin('osaamisenHankkimistavat', hankittavatOsat);
  return {
    hoks,
    hankittavatOsat,
    tunnustettavatOsat,
    aiemminHankitutOsat,
    hankkimistavat,
    tyopaikkajaksot: hankkimistavat.filter(({ kohde }) => onTyopaikkajakso(kohde)),
    naytot: [
      ...kunkin('osaamisenOsoittaminen', hankittavatOsat),
      ...kunkin('tarkentavatTiedotNaytto', aiemminHankitutOsat),
    ],
    keskeytymisajanjaksot: osajaksot('keskeytymisajanjaksot', hankkimistavat),
    muutOppimisymparistot: osajaksot('muutOppimisymparistot', hankkimistavat),
    tekstit: tekstikohdat(hoks),
  };
}

/** Listan jäsenet paikkoineen; puuttuva lista on tyhjä. */
export function jasenet<T>(polku: Polku, lista: readonly T[] = []): Jasen<T>[] {
  return lista.map((kohde, i) => ({ polku: [...polku, i], kohde }));
}

/** Listan jäsen ja sen paikka. */
export interface Jasen<T> {
  readonly polku: Polku;
  readonly kohde: T;
}

/** Jokaisen kohdan oman listan jäsenet. */
function kunkin<L extends string, T extends { readonly [A in L]?: readonly unknown[] | undefined }>(
  lista: L,
  kohdat: readonly Jasen<T>[],
): Jasen<NonNullable<T[L]>[number]>[] {
  const tulos: Jasen<NonNullable<T[L]>[number]>[] = [];
  for (const { polku, kohde } of kohdat)
    for (const [i, jasen] of (kohde[lista] ?? []).entries()) tulos.push({ polku: [...polku, lista, i], kohde: jasen });
  return tulos;
}

function osajaksot(
  lista: 'muutOppimisymparistot' | 'keskeytymisajanjaksot',
  hankkimistavat: readonly Kohta<OsaamisenHankkimistapa>[],
): readonly Osajakso[] {
  const tulos: Osajakso[] = [];
  for (const { polku, kohde: hankkimistapa } of hankkimistavat)
    for (const [i, kohde] of (hankkimistapa[lista] ?? []).entries())
      tulos.push({ polku: [...polku, lista, i], kohde, hankkimistapa });
  return tulos;
}
