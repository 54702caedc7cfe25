import { DEMO_SALASANA, type DemoMaailma, type Esimerkki } from '@ehoks/simulator';
import { esimerkkiOpiskeluoikeusOid } from '@ehoks/testing';
import { pino, type Logger } from 'pino';
import { lueKonfiguraatio, type Konfiguraatio } from '../src/konfiguraatio.js';
import { kaynnistaPalvelu, type Palvelu } from '../src/palvelu.js';
import { suunnitelma, type Objekti, type Suunnitelma } from './suunnitelma.js';

export const API = '/ehoks-virkailija-backend/api/v1';
export const HOKS = `${API}/hoks`;
/** The day of the tests: the demo study rights are in force. */
export const NYT = '2026-01-15T12:00:00+02:00';

export interface Havainto {
  readonly koodi: string;
  readonly taso: string;
  readonly polku: string;
  readonly viesti: string;
}

/** Every member that some answer of the service has; a test reads those that its answer has. */
export interface Vastausrunko {
  readonly meta: { readonly id: number };
  readonly data: Suunnitelma & {
    readonly uri: string;
    readonly notifications: readonly string[];
    readonly havainnot: readonly Havainto[];
    readonly result: readonly Suunnitelma[];
    readonly 'last-id': number;
    readonly 'failed-ids': readonly number[];
  };
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly error: string;
  readonly errors?: Objekti;
  readonly havainnot: readonly Havainto[];
  readonly tuki: Readonly<Record<string, string>>;
}

export interface Vastaus {
  readonly tila: number;
  readonly otsakkeet: Headers;
  readonly teksti: string;
  readonly runko: Vastausrunko;
  /** Code of the refusal; `undefined` when the request was not refused by our catalogue. */
  readonly koodi: string | undefined;
  /** `<code> <pointer>` of each finding that refuses, in alphabetical order. */
  readonly virheet: readonly string[];
}

export interface Kutsuasetukset {
  /** Account whose ticket goes along. Default `siirto-a`; `null`: no ticket. */
  readonly tunnus?: string | null;
  /** A ticket fetched beforehand. */
  readonly tiketti?: string;
  /** An object goes as JSON, a string and bytes as they are. */
  readonly runko?: unknown;
  readonly otsakkeet?: Readonly<Record<string, string>>;
}

export interface Luotu {
  readonly id: number;
  /** Address of the plan. */
  readonly polku: string;
  readonly opiskeluoikeus: string;
  readonly vastaus: Vastaus;
}

export interface Koepalvelin {
  readonly palvelu: Palvelu;
  readonly demo: DemoMaailma;
  /** A service ticket of the account for the transfer API. */
  tiketti(kayttajatunnus: string): Promise<string>;
  kutsu(metodi: string, polku: string, asetukset?: Kutsuasetukset): Promise<Vastaus>;
  /** A path of the service as it is told to clients. */
  kerrottu(polku: string): string;
  /** A control call of the simulator; throws unless it succeeds. */
  ohjaa<T = void>(metodi: string, polku: string, runko?: unknown): Promise<T>;
  demoOikeus(esimerkki: Esimerkki, i?: number): { readonly oid: string; readonly oppija: string };
  /** A study right in force that no other test has. Its learner is known to both registers unless told otherwise. */
  uusiOikeus(asetukset?: { oppilaitos?: 'a1' | 'a2' | 'b1'; oppija?: string; muutokset?: Objekti }): Promise<string>;
  /** A new plan for a study right of its own. Throws unless it is accepted. */
  luo(muutokset?: Objekti, asetukset?: { oppilaitos?: 'a1' | 'a2' | 'b1'; tunnus?: string }): Promise<Luotu>;
  sulje(): Promise<void>;
}

/** The service over real HTTP with the simulator as its neighbours. The call log, faults and registries are this server's own. */
export async function kaynnista(
  muutokset: Partial<Konfiguraatio> = {},
  loki: Logger = pino({ level: 'silent' }),
): Promise<Koepalvelin> {
  // polun-alla.test.ts sets it.
  const etuliite = process.env['EHOKS_TEST_ETULIITE'];
  const konfiguraatio = {
    ...lueKonfiguraatio({ EHOKS_NOW: NYT }),
    portti: 0,
    simulaattorinPortti: 0,
    tietokanta: 'sqlite::memory:',
    ...(etuliite !== undefined && { julkinenUrl: `http://localhost${etuliite}` }),
    ...muutokset,
  };
  const palvelu = await kaynnistaPalvelu(konfiguraatio, loki);
  const simulaattori = palvelu.simulaattorinUrl ?? '';
  const casinUrl = konfiguraatio.tunnistautuminen === 'embedded' ? palvelu.url : simulaattori;
  /** Tickets of the learner register are its own, as they are at the national one. */
  const palvelunNimi = (polku: string): string =>
    palvelu.url +
    (polku.startsWith('/oppijanumerorekisteri-service/')
      ? '/oppijanumerorekisteri-service/j_spring_cas_security_check'
      : '/ehoks-virkailija-backend/cas-security-check');
  const { origin, pathname } = new URL(palvelu.url);
  const kerrottu = (polku: string): string => (pathname === '/' ? '' : pathname) + polku;
  const osoite = (polku: string): string => origin + (polku.startsWith(kerrottu('/')) ? polku : kerrottu(polku));
  const kirjautumiset = new Map<string, Promise<string>>();
  let oikeuksia = 1000;

  async function ohjaa<T>(metodi: string, polku: string, runko?: unknown): Promise<T> {
    const vastaus = await fetch(`${simulaattori}/simulaattori${polku}`, {
      method: metodi,
      ...(runko !== undefined && { body: JSON.stringify(runko), headers: { 'content-type': 'application/json' } }),
    });
    if (!vastaus.ok) throw new Error(`${metodi} ${polku}: ${vastaus.status} ${await vastaus.text()}`);
    return (vastaus.status === 204 ? undefined : await vastaus.json()) as T;
  }
  const demo = await ohjaa<DemoMaailma>('GET', '/demo');

  const kirjaudu = async (username: string): Promise<string> => {
    const vastaus = await fetch(`${casinUrl}/cas/v1/tickets`, {
      method: 'POST',
      body: new URLSearchParams({ username, password: DEMO_SALASANA }),
    });
    if (vastaus.status !== 201) throw new Error(`${username}: ${vastaus.status}`);
    return vastaus.headers.get('location') ?? '';
  };
  const tiketti = async (kayttajatunnus: string, polku = HOKS): Promise<string> => {
    const kirjautuminen = kirjautumiset.get(kayttajatunnus) ?? kirjaudu(kayttajatunnus);
    kirjautumiset.set(kayttajatunnus, kirjautuminen);
    const vastaus = await fetch(await kirjautuminen, {
      method: 'POST',
      body: new URLSearchParams({ service: palvelunNimi(polku) }),
    });
    return vastaus.text();
  };

  const kutsu = async (metodi: string, polku: string, asetukset: Kutsuasetukset = {}): Promise<Vastaus> => {
    const { tunnus = 'siirto-a', runko, otsakkeet } = asetukset;
    const ticket = asetukset.tiketti ?? (tunnus === null ? undefined : await tiketti(tunnus, polku));
    const vastaus = await fetch(osoite(polku), {
      method: metodi,
      redirect: 'manual',
      headers: {
        'caller-id': '1.2.246.562.10.44400000111.koejarjestelma',
        ...(ticket !== undefined && { ticket }),
        ...(runko !== undefined && { 'content-type': 'application/json' }),
        ...otsakkeet,
      },
      ...(runko !== undefined && {
        body: typeof runko === 'string' || runko instanceof Uint8Array ? runko : JSON.stringify(runko),
      }),
    });
    return lueVastaus(vastaus.status, vastaus.headers, await vastaus.text());
  };

  const oppilaitoksenOid = (tunnus: 'a1' | 'a2' | 'b1'): string =>
    demo.organisaatiot.find((o) => o.tunnus === tunnus)?.oid ?? '';

  const uusiOikeus: Koepalvelin['uusiOikeus'] = async ({
    oppilaitos = 'a1',
    oppija = demo.oppijat[0]?.oid,
    muutokset: lisat = {},
  } = {}) => {
    const oid = esimerkkiOpiskeluoikeusOid(oikeuksia++);
    const toimija = demo.organisaatiot.find((o) => o.tunnus === oppilaitos)?.ylempi;
    await ohjaa('PUT', `/koski/opiskeluoikeudet/${oid}?oppija=${oppija}`, {
      ...opiskeluoikeusVoimassa(oppilaitoksenOid(oppilaitos), toimija),
      ...lisat,
    });
    return oid;
  };

  return {
    palvelu,
    demo,
    tiketti,
    kutsu,
    kerrottu,
    ohjaa,
    demoOikeus: (esimerkki, i = 0) => {
      const oikeus = demo.opiskeluoikeudet.filter((oo) => oo.esimerkki === esimerkki)[i];
      if (oikeus === undefined) throw new Error(`no ${esimerkki} number ${i}`);
      return oikeus;
    },
    uusiOikeus,
    luo: async (planinMuutokset = {}, { oppilaitos = 'a1', tunnus = 'siirto-a' } = {}) => {
      const opiskeluoikeus = await uusiOikeus({ oppilaitos });
      const vastaus = await kutsu('POST', HOKS, {
        tunnus,
        runko: suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, ...planinMuutokset }),
      });
      if (vastaus.tila !== 200) throw new Error(`${vastaus.tila} ${vastaus.teksti}`);
      const { id } = vastaus.runko.meta;
      return { id, polku: `${HOKS}/${id}`, opiskeluoikeus, vastaus };
    },
    sulje: () => palvelu.sulje(),
  };
}

/** A study right that is in force on the day of the tests, as KOSKI tells it. */
export function opiskeluoikeusVoimassa(oppilaitos: string, koulutustoimija: string | null | undefined): Objekti {
  return {
    tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    oppilaitos: { oid: oppilaitos },
    koulutustoimija: { oid: koulutustoimija },
    alkamispäivä: '2025-08-11',
    arvioituPäättymispäivä: '2028-06-02',
    tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] },
    suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
  };
}

/** An answer as the tests look at it. */
export function lueVastaus(tila: number, otsakkeet: Headers, teksti: string): Vastaus {
  const onJson = /\bjson\b/.test(otsakkeet.get('content-type') ?? '');
  const runko = (onJson && teksti !== '' ? JSON.parse(teksti) : {}) as Vastausrunko;
  return {
    tila,
    otsakkeet,
    teksti,
    runko,
    koodi: runko.type?.replace('urn:ehoks:virhe:', ''),
    virheet: (runko.havainnot ?? [])
      .filter(({ taso }) => taso === 'virhe')
      .map(({ koodi, polku }) => `${koodi} ${polku}`)
      .sort(),
  };
}
