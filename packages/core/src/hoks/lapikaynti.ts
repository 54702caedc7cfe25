import type { HoksLuonnos, Vajaa } from './luonnos.js';
import type { AiemminHankittuOsaaminen } from './aiemmin-hankittu-tutkinnon-osa.js';
import type { HankittavaOsaaminen } from './hankittava-tutkinnon-osa.js';
import type { Keskeytymisajanjakso, OsaamisenHankkimistapa } from './osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from './osaamisen-osoittaminen.js';
import type { Polku } from './polku.js';

/** Yksi kohta suunnitelmassa ja sen paikka. */
export interface Kohta<T> {
  readonly polku: Polku;
  readonly kohde: Vajaa<T>;
}

/** Listan jäsenet paikkoineen; puuttuva lista on tyhjä. */
export function* jasenet<T>(polku: Polku, lista: readonly T[] | undefined): Generator<{ polku: Polku; kohde: T }> {
  for (const [i, kohde] of (lista ?? []).entries()) yield { polku: [...polku, i], kohde };
}

/** Hankittavat ammatilliset ja paikalliset tutkinnon osat sekä yhteisten osa-alueet. */
export function* hankittavatOsat(hoks: HoksLuonnos): Generator<Kohta<HankittavaOsaaminen>> {
  yield* jasenet(['hankittavatAmmatTutkinnonOsat'], hoks.hankittavatAmmatTutkinnonOsat);
  yield* jasenet(['hankittavatPaikallisetTutkinnonOsat'], hoks.hankittavatPaikallisetTutkinnonOsat);
  for (const { polku, kohde } of jasenet(['hankittavatYhteisetTutkinnonOsat'], hoks.hankittavatYhteisetTutkinnonOsat))
    yield* jasenet([...polku, 'osaAlueet'], kohde.osaAlueet);
}

/** Aiemmin hankitut ammatilliset ja paikalliset tutkinnon osat sekä yhteisten osa-alueet: ne, joihin tunnustaminen merkitään. */
export function* tunnustettavatOsat(hoks: HoksLuonnos): Generator<Kohta<AiemminHankittuOsaaminen>> {
  yield* jasenet(['aiemminHankitutAmmatTutkinnonOsat'], hoks.aiemminHankitutAmmatTutkinnonOsat);
  yield* jasenet(['aiemminHankitutPaikallisetTutkinnonOsat'], hoks.aiemminHankitutPaikallisetTutkinnonOsat);
  for (const { polku, kohde } of jasenet(
    ['aiemminHankitutYhteisetTutkinnonOsat'],
    hoks.aiemminHankitutYhteisetTutkinnonOsat,
  ))
    yield* jasenet([...polku, 'osaAlueet'], kohde.osaAlueet);
}

/** Kaikki, millä voi olla todentamisen tietoja: myös yhteinen osa itse. */
export function* aiemminHankitutOsat(hoks: HoksLuonnos): Generator<Kohta<AiemminHankittuOsaaminen>> {
  yield* tunnustettavatOsat(hoks);
  yield* jasenet(['aiemminHankitutYhteisetTutkinnonOsat'], hoks.aiemminHankitutYhteisetTutkinnonOsat);
}

export function* hankkimistavat(hoks: HoksLuonnos): Generator<Kohta<OsaamisenHankkimistapa>> {
  for (const { polku, kohde } of hankittavatOsat(hoks))
    yield* jasenet([...polku, 'osaamisenHankkimistavat'], kohde.osaamisenHankkimistavat);
}

/** Kaikki näytöt: hankittavien osien ja aiemmin hankitun osaamisen tarkentavat. */
export function* naytot(hoks: HoksLuonnos): Generator<Kohta<OsaamisenOsoittaminen>> {
  for (const { polku, kohde } of hankittavatOsat(hoks))
    yield* jasenet([...polku, 'osaamisenOsoittaminen'], kohde.osaamisenOsoittaminen);
  for (const { polku, kohde } of aiemminHankitutOsat(hoks))
    yield* jasenet([...polku, 'tarkentavatTiedotNaytto'], kohde.tarkentavatTiedotNaytto);
}

/** Hankkimistavan sisällä oleva jakso ja hankkimistapa, johon se kuuluu. */
export interface Osajakso extends Kohta<Keskeytymisajanjakso> {
  readonly hankkimistapa: Vajaa<OsaamisenHankkimistapa>;
}

export function* osajaksot(
  hoks: HoksLuonnos,
  kentta: 'muutOppimisymparistot' | 'keskeytymisajanjaksot',
): Generator<Osajakso> {
  for (const { polku, kohde: hankkimistapa } of hankkimistavat(hoks))
    for (const jakso of jasenet([...polku, kentta], hankkimistapa[kentta])) yield { ...jakso, hankkimistapa };
}
