import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kaynnistaPalvelu, lueKonfiguraatio, type Konfiguraatio, type Palvelu } from '@ehoks/server';
import { DEMO_SALASANA, type DemoMaailma } from '@ehoks/simulator';
import type * as axeCore from 'axe-core';
import { source as AXE } from 'axe-core';
import { pino } from 'pino';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SUUNNITELMA } from './suunnitelma.js';

/** The day of the tests: the demo study rights are in force. */
const NYT = '2026-01-15T12:00:00+02:00';
const VIRKAILIJAN_SIVUT = '/ehoks-virkailija-ui';

export interface Koesivusto {
  readonly palvelu: Palvelu;
  readonly demo: DemoMaailma;
  /** A browser of its own for an official who has logged in, at the page of the address below the officials' pages. */
  virkailijana(kayttajatunnus: string, polku?: string, asetukset?: Selainasetukset): Promise<Page>;
  /** A browser of its own, at the page of the address below the learners' pages; of one who has logged in when it is told who, or on whose behalf. */
  oppijana(kuka: Oppijana | undefined, polku?: string, asetukset?: Selainasetukset): Promise<Page>;
  /** A browser of its own for somebody who has not logged in, at the page of the address on this host. */
  tuntemattomana(polku: string, asetukset?: Selainasetukset): Promise<Page>;
  /** What the service has sent, oldest first. */
  viestit(): Promise<readonly Viesti[]>;
  /** Stores a plan by a transfer for the demo learner of the number. Gives the learner and the plan's number. */
  siirra(oikeus: number, muutokset?: Objekti): Promise<{ readonly oppija: string; readonly id: number }>;
  /** Changes the main level of a plan by a transfer. */
  muuta(id: number, muutokset: Objekti): Promise<void>;
  /** Asks for learner numbers as the provider's system does; gives the import's number. */
  tuo(henkilot: readonly Objekti[]): Promise<number>;
  /** Stores a plan anew by a transfer: that of the tests with its main level changed. */
  korvaa(id: number, muutokset: Objekti): Promise<void>;
  /** A control call of the simulator; throws unless it succeeds. */
  ohjaa<T = void>(metodi: string, polku: string, runko?: unknown): Promise<T>;
  sulje(): Promise<void>;
}

const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';

type Objekti = Readonly<Record<string, unknown>>;

/** Numbers of the one who logs in, and of the one on whose behalf. */
export interface Oppijana {
  readonly henkilo: string;
  readonly puolesta?: string;
}

/** A message in the outbox. */
export interface Viesti {
  readonly vastaanottaja: { readonly osoite: string };
  readonly kieli: string;
  readonly viesti: { readonly laji: string; readonly koodi?: string; readonly uri?: string };
}

export interface Selainasetukset {
  readonly kieli?: 'fi' | 'sv' | 'en';
  /** Width of the window in CSS pixels. Default 1280. */
  readonly leveys?: number;
}

/** The whole service with the simulator, and a Chromium to open its pages in. What a page writes on its console as an error fails the test. */
export async function kaynnista(asetukset: Partial<Konfiguraatio> = {}): Promise<Koesivusto> {
  const kansio = await mkdtemp(join(tmpdir(), 'ehoks-viestit-'));
  const palvelu = await kaynnistaPalvelu(
    {
      ...lueKonfiguraatio({ EHOKS_NOW: NYT }),
      portti: 0,
      simulaattorinPortti: 0,
      tietokanta: 'sqlite::memory:',
      viestit: { kansio },
      ...asetukset,
    },
    pino({ level: 'silent' }),
  );
  const selain = await chromium.launch({
    executablePath: process.env['EHOKS_TEST_CHROMIUM'],
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const ohjaa = async <T>(metodi: string, polku: string, runko?: unknown): Promise<T> => {
    const vastaus = await fetch(`${palvelu.simulaattorinUrl}/simulaattori${polku}`, {
      method: metodi,
      ...(runko !== undefined && { body: JSON.stringify(runko), headers: { 'content-type': 'application/json' } }),
    });
    if (!vastaus.ok) throw new Error(`${metodi} ${polku}: ${vastaus.status} ${await vastaus.text()}`);
    return (vastaus.status === 204 ? undefined : await vastaus.json()) as T;
  };
  const demo = await ohjaa<DemoMaailma>('GET', '/demo');
  const siirtona = async (method: string, polku: string, runko?: Objekti): Promise<Response> => {
    const service = polku.startsWith(HOKS)
      ? `${palvelu.url}/ehoks-virkailija-backend/cas-security-check`
      : `${palvelu.url}/oppijanumerorekisteri-service/j_spring_cas_security_check`;
    const lomake = (osoite: string, kentat: Record<string, string>): Promise<Response> =>
      fetch(osoite, { method: 'POST', body: new URLSearchParams(kentat) });
    const tgt = await lomake(`${palvelu.url}/cas/v1/tickets`, { username: 'siirto-a', password: DEMO_SALASANA });
    const ticket = await (await lomake(tgt.headers.get('location') ?? '', { service })).text();
    return fetch(`${palvelu.url}${polku}`, {
      method,
      headers: { ticket, 'caller-id': '1.2.246.562.10.44400000111.sivut', 'content-type': 'application/json' },
      ...(runko && { body: JSON.stringify(runko) }),
    });
  };
  const kirjautumiset = new Map<string, Kirjautuminen>();
  return {
    palvelu,
    demo,
    siirra: async (oikeus, muutokset = {}) => {
      const oo = demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[oikeus]!;
      const vastaus = await siirtona('POST', HOKS, {
        ...SUUNNITELMA,
        'oppija-oid': oo.oppija,
        'opiskeluoikeus-oid': oo.oid,
        ...muutokset,
      });
      if (!vastaus.ok) throw new Error(await vastaus.text());
      const { id } = ((await vastaus.json()) as { readonly meta: { readonly id: number } }).meta;
      return { oppija: oo.oppija, id };
    },
    muuta: async (id, muutokset) => {
      const vastaus = await siirtona('PATCH', `${HOKS}/${id}`, { id, ...muutokset });
      if (!vastaus.ok) throw new Error(await vastaus.text());
    },
    tuo: async (henkilot) => {
      const vastaus = await siirtona('PUT', '/oppijanumerorekisteri-service/oppija', {
        henkilot: henkilot.map((henkilo, i) => ({ tunniste: `SIS-${i + 1}`, henkilo })),
      });
      if (!vastaus.ok) throw new Error(await vastaus.text());
      return ((await vastaus.json()) as { readonly id: number }).id;
    },
    korvaa: async (id, muutokset) => {
      const luettu = await siirtona('GET', `${HOKS}/${id}`);
      const { data } = (await luettu.json()) as { readonly data: Objekti };
      const vastaus = await siirtona('PUT', `${HOKS}/${id}`, {
        ...SUUNNITELMA,
        id,
        'oppija-oid': data['oppija-oid'],
        'opiskeluoikeus-oid': data['opiskeluoikeus-oid'],
        ...muutokset,
      });
      if (!vastaus.ok) throw new Error(await vastaus.text());
    },
    ohjaa,
    tuntemattomana: async (polku, { kieli = 'fi', leveys = 1280 } = {}) => {
      const istunto = await avaa(selain, leveys, kieli, undefined);
      const sivu = await istunto.newPage();
      await sivu.goto(palvelu.url + polku);
      await sivu.locator('h1').waitFor();
      return sivu;
    },
    viestit: async () => {
      const nimet = (await readdir(kansio)).sort();
      return Promise.all(nimet.map(async (nimi) => JSON.parse(await readFile(join(kansio, nimi), 'utf8')) as Viesti));
    },
    virkailijana: async (kayttajatunnus, polku = '/', { kieli = 'fi', leveys = 1280 } = {}) => {
      const muistettu = kirjautumiset.get(kayttajatunnus);
      const istunto = await avaa(selain, leveys, kieli, muistettu);
      const sivu = await istunto.newPage();
      await sivu.goto(palvelu.url + VIRKAILIJAN_SIVUT + polku);
      if (!muistettu) {
        // The simulator's CAS has names to choose from in place of a password.
        const valinta = sivu.locator('select[name=kayttajatunnus]');
        const tunnus = sivu.locator('input[name=username]');
        await tunnus.or(valinta).waitFor();
        if (await valinta.isVisible()) await valinta.selectOption(kayttajatunnus);
        else {
          await tunnus.fill(kayttajatunnus);
          await sivu.locator('input[name=password]').fill(DEMO_SALASANA);
        }
        await sivu.locator('main form button[type=submit]').click();
        await sivu.waitForURL((osoite) => osoite.pathname.startsWith(VIRKAILIJAN_SIVUT));
        kirjautumiset.set(kayttajatunnus, await istunto.storageState());
      }
      await sivu.locator('h1').waitFor();
      return sivu;
    },
    oppijana: async (kuka, polku = '', { kieli = 'fi', leveys = 360 } = {}) => {
      const avain = kuka && `${kuka.henkilo} ${kuka.puolesta ?? ''}`;
      const muistettu = avain === undefined ? undefined : kirjautumiset.get(avain);
      const istunto = await avaa(selain, leveys, kieli, muistettu);
      const sivu = await istunto.newPage();
      if (kuka && avain !== undefined && !muistettu) {
        await sivu.goto(`${palvelu.url}/ehoks`);
        await sivu.locator('a.nappi.suuri').click();
        await sivu.locator('select[name=henkilo]').selectOption(kuka.henkilo);
        if (kuka.puolesta !== undefined) await sivu.locator('select[name=puolesta]').selectOption(kuka.puolesta);
        await sivu.locator('form button[type=submit]').click();
        await sivu.waitForURL((osoite) => osoite.pathname === '/ehoks');
        await sivu.locator('nav').waitFor();
        kirjautumiset.set(avain, await istunto.storageState());
      }
      if (!kuka || muistettu || polku !== '') await sivu.goto(`${palvelu.url}/ehoks${polku}`);
      await sivu.locator('h1').waitFor();
      return sivu;
    },
    sulje: async () => {
      await selain.close();
      await palvelu.sulje();
      await rm(kansio, { recursive: true, force: true });
    },
  };
}

type Kirjautuminen = Awaited<ReturnType<BrowserContext['storageState']>>;

async function avaa(
  selain: Browser,
  leveys: number,
  kieli: string,
  kirjautuminen: Kirjautuminen | undefined,
): Promise<BrowserContext> {
  const istunto = await selain.newContext({
    viewport: { width: leveys, height: 900 },
    locale: kieli,
    timezoneId: 'Europe/Helsinki',
    ...(kirjautuminen && { storageState: kirjautuminen }),
  });
  istunto.setDefaultTimeout(60_000);
  return istunto;
}

/** Opens everything that is closed on the page, also what opens inside another. */
export async function avaaKaikki(sivu: Page): Promise<void> {
  const kiinni = sivu.locator('main [aria-expanded=false]:not([role=combobox]):not([aria-haspopup])');
  while ((await kiinni.count()) > 0) await kiinni.first().click();
}

/** Faults of accessibility that axe sees on the page: WCAG 2.2 A and AA. `<rule> <selector>` of each. */
export async function saavutettavuusvirheet(sivu: Page): Promise<readonly string[]> {
  await sivu.evaluate(AXE);
  return sivu.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      elementRef: true,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target, element }) =>
        // The library's combobox is of ARIA 1.1: its list is named by `aria-owns`, and is in the document only when it is open.
        id.startsWith('aria-') && element?.closest('.fi-filter-input') ? [] : [`${id} ${target.join(' ')}`],
      ),
    );
  });
}

/** Does the page fit the width of its window? Scrolling to the side is for tables and other wide things inside it. */
export async function mahtuu(sivu: Page): Promise<boolean> {
  // As text: the tests are compiled without the types of a browser.
  return sivu.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}
