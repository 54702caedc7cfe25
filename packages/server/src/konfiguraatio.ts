import { aikaleima, type Aikaleima, type SalasanasaannonNimi, type Saantotasot } from '@ehoks/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import 'reflect-metadata';
import { lueSaantotasot, lueTrustProxy, MUUTTUJAT, Ymparistomuuttujat, type Muuttuja } from './ymparistomuuttujat.js';

export interface Konfiguraatio {
  readonly tuotanto: boolean;
  readonly portti: number;
  /** `undefined`: the address of the port that the service gets. */
  readonly julkinenUrl: string | undefined;
  readonly tietokanta: string;
  readonly tietokantayhteys: { readonly yhteyksia: number; readonly replika?: string };
  readonly tunnistautuminen: 'embedded' | 'opintopolku';
  /** `undefined`: the simulator is started and used. */
  readonly opintopolku:
    | { readonly url: string; readonly oppijaUrl?: string; readonly kayttajatunnus: string; readonly salasana: string }
    | undefined;
  readonly kutsuja: string;
  readonly simulaattorinPortti: number;
  readonly nyt: Aikaleima | undefined;
  readonly kelloSeisoo: boolean;
  readonly rekisterinAikarajaMs: number;
  readonly runkoraja: number;
  readonly saantotasot: Saantotasot;
  /** `undefined`: learner numbers are Opintopolku's only. */
  readonly oppijanumerot:
    { readonly hetuAvain: string; readonly onDemoavain: boolean; readonly vtjUrl?: string } | undefined;
  /** `undefined`: a random one at each start. */
  readonly salaisuus: string | undefined;
  readonly salasanasaanto: SalasanasaannonNimi;
  readonly kutsujaMinuutissa: number;
  readonly siirtolokiPaivia: number;
  /** `undefined`: no daily backups. */
  readonly varmuuskopiointi: { readonly kansio: string; readonly sailyta: number } | undefined;
  readonly metriikkatunniste: string | undefined;
  readonly pysaytysviiveMs: number;
  readonly ymparisto: 'testi' | undefined;
  /** `undefined`: nothing is sent. */
  readonly viestit: { readonly smtpUrl: string } | { readonly kansio: string } | undefined;
  readonly trustProxy: string | number | boolean | undefined;
  readonly tuki: string;
  readonly demosalasana: string;
}

/** Plain http to another machine: the session cookies of such an address could be read on the way. */
const SALAAMATON = /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/i;

/** The environment is not fit to start with; the message names every fault. */
export class KonfiguraatioError extends Error {
  override readonly name = 'KonfiguraatioError';
}

/** Reads and checks the environment. Throws `KonfiguraatioError`. */
export function lueKonfiguraatio(env: Readonly<Record<string, string | undefined>>): Konfiguraatio {
  const nimet = Object.keys(MUUTTUJAT) as (keyof Ymparistomuuttujat)[];
  const annetut = Object.fromEntries(nimet.flatMap((nimi) => (env[nimi] ? [[nimi, arvo(nimi, env[nimi])]] : [])));
  const e = plainToInstance(Ymparistomuuttujat, annetut);
  const tuotanto = env['NODE_ENV'] === 'production';
  const viat = [
    ...validateSync(e, { stopAtFirstError: true }).flatMap(({ constraints = {} }) => Object.values(constraints)),
    ...nimet.flatMap((nimi) => {
      const { vaaditaanTuotannossa, kiellettyTuotannossa }: Muuttuja = MUUTTUJAT[nimi];
      if (tuotanto && vaaditaanTuotannossa && e[nimi] === undefined) return [`${nimi} is required in production`];
      if (tuotanto && kiellettyTuotannossa && e[nimi] !== undefined) return [`${nimi} is not allowed in production`];
      return [];
    }),
    ...(e.OPINTOPOLKU_URL !== undefined && (e.OPINTOPOLKU_USER === undefined || e.OPINTOPOLKU_PASSWORD === undefined)
      ? ['OPINTOPOLKU_URL needs OPINTOPOLKU_USER and OPINTOPOLKU_PASSWORD']
      : []),
    ...(tuotanto && e.EHOKS_IDENTITY !== 'opintopolku' && e.EHOKS_SECRET === undefined
      ? ['EHOKS_SECRET is required in production with own accounts']
      : []),
    ...(tuotanto && e.EHOKS_OPPIJANUMEROT === 'oma' && e.EHOKS_HETU_KEY === undefined
      ? ['EHOKS_HETU_KEY is required in production with learner numbers of our own']
      : []),
    ...(tuotanto && e.EHOKS_HETU_KEY === DEMOAVAIN ? ['EHOKS_HETU_KEY must be a key that nobody else knows'] : []),
    ...(tuotanto && e.EHOKS_PUBLIC_URL !== undefined && SALAAMATON.test(e.EHOKS_PUBLIC_URL)
      ? ['EHOKS_PUBLIC_URL must be https in production: sessions are kept in cookies that go over TLS only']
      : []),
    ...(tuotanto && e.EHOKS_TRUST_PROXY === 'true'
      ? ['EHOKS_TRUST_PROXY must name the proxies in production, by number or addresses: true believes any client']
      : []),
    ...(e.EHOKS_DATABASE_REPLICA_URL !== undefined && !/^postgres/.test(tietokanta(e))
      ? ['EHOKS_DATABASE_REPLICA_URL is of use with a PostgreSQL database only']
      : []),
    ...(e.EHOKS_VARMUUSKOPIO_KANSIO !== undefined && !/^sqlite:(?!(\/\/)?:memory:)/.test(tietokanta(e))
      ? ['EHOKS_VARMUUSKOPIO_KANSIO is for a database that is a file: others are backed up with their own tools']
      : []),
    ...(e.EHOKS_NOW_PYSAHTYNYT === '1' && e.EHOKS_NOW === undefined ? ['EHOKS_NOW_PYSAHTYNYT needs EHOKS_NOW'] : []),
  ];
  if (viat.length > 0) throw new KonfiguraatioError([...new Set(viat)].join('\n'));

  return {
    tuotanto,
    portti: e.PORT ?? MUUTTUJAT.PORT.oletus,
    julkinenUrl: e.EHOKS_PUBLIC_URL,
    tietokanta: tietokanta(e),
    tietokantayhteys: {
      yhteyksia: e.EHOKS_DATABASE_POOL ?? MUUTTUJAT.EHOKS_DATABASE_POOL.oletus,
      ...(e.EHOKS_DATABASE_REPLICA_URL !== undefined && { replika: e.EHOKS_DATABASE_REPLICA_URL }),
    },
    tunnistautuminen: e.EHOKS_IDENTITY ?? MUUTTUJAT.EHOKS_IDENTITY.oletus,
    opintopolku:
      e.OPINTOPOLKU_URL === undefined
        ? undefined
        : {
            url: e.OPINTOPOLKU_URL.replace(/\/+$/, ''),
            ...(e.OPINTOPOLKU_OPPIJA_URL !== undefined && {
              oppijaUrl: e.OPINTOPOLKU_OPPIJA_URL.replace(/\/+$/, ''),
            }),
            kayttajatunnus: e.OPINTOPOLKU_USER ?? '',
            salasana: e.OPINTOPOLKU_PASSWORD ?? '',
          },
    kutsuja: e.EHOKS_KUTSUJA_OID ?? MUUTTUJAT.EHOKS_KUTSUJA_OID.oletus,
    simulaattorinPortti: e.SIMULATOR_PORT ?? MUUTTUJAT.SIMULATOR_PORT.oletus,
    nyt: e.EHOKS_NOW === undefined ? undefined : aikaleima(e.EHOKS_NOW),
    kelloSeisoo: (e.EHOKS_NOW_PYSAHTYNYT ?? MUUTTUJAT.EHOKS_NOW_PYSAHTYNYT.oletus) === '1',
    rekisterinAikarajaMs: e.EHOKS_REKISTERI_AIKARAJA_MS ?? MUUTTUJAT.EHOKS_REKISTERI_AIKARAJA_MS.oletus,
    runkoraja: e.EHOKS_RUNKORAJA ?? MUUTTUJAT.EHOKS_RUNKORAJA.oletus,
    saantotasot: e.EHOKS_SAANTOTASOT === undefined ? {} : lueSaantotasot(e.EHOKS_SAANTOTASOT),
    oppijanumerot: oppijanumerot(e),
    salaisuus: e.EHOKS_SECRET,
    salasanasaanto: e.EHOKS_SALASANASAANTO ?? MUUTTUJAT.EHOKS_SALASANASAANTO.oletus,
    kutsujaMinuutissa: e.EHOKS_KUTSUJA_MINUUTISSA ?? MUUTTUJAT.EHOKS_KUTSUJA_MINUUTISSA.oletus,
    siirtolokiPaivia: e.EHOKS_SIIRTOLOKI_PAIVIA ?? MUUTTUJAT.EHOKS_SIIRTOLOKI_PAIVIA.oletus,
    varmuuskopiointi:
      e.EHOKS_VARMUUSKOPIO_KANSIO === undefined
        ? undefined
        : {
            kansio: e.EHOKS_VARMUUSKOPIO_KANSIO,
            sailyta: e.EHOKS_VARMUUSKOPIOITA ?? MUUTTUJAT.EHOKS_VARMUUSKOPIOITA.oletus,
          },
    metriikkatunniste: e.EHOKS_METRICS_TOKEN,
    pysaytysviiveMs: e.EHOKS_PYSAYTYSVIIVE_MS ?? MUUTTUJAT.EHOKS_PYSAYTYSVIIVE_MS.oletus,
    ymparisto: e.EHOKS_YMPARISTO,
    viestit: viestit(e, tuotanto),
    trustProxy: e.EHOKS_TRUST_PROXY === undefined ? undefined : lueTrustProxy(e.EHOKS_TRUST_PROXY),
    tuki: e.EHOKS_TUKI ?? MUUTTUJAT.EHOKS_TUKI.oletus,
    demosalasana: e.EHOKS_DEMO_PASSWORD ?? MUUTTUJAT.EHOKS_DEMO_PASSWORD.oletus,
  };
}

function tietokanta({ EHOKS_DATABASE_URL = MUUTTUJAT.EHOKS_DATABASE_URL.oletus }: Ymparistomuuttujat): string {
  return EHOKS_DATABASE_URL;
}

/** Key of identity codes outside production: everybody knows it, and what it keeps is invented. */
const DEMOAVAIN = Buffer.from('eHOKS demo key: not for real use').toString('base64');

function oppijanumerot(e: Ymparistomuuttujat): Konfiguraatio['oppijanumerot'] {
  const { EHOKS_OPPIJANUMEROT = e.OPINTOPOLKU_URL === undefined ? 'oma' : 'kansallinen' } = e;
  if (EHOKS_OPPIJANUMEROT === 'kansallinen') return undefined;
  const { EHOKS_HETU_KEY: hetuAvain = DEMOAVAIN, EHOKS_VTJ_URL: vtjUrl } = e;
  return { hetuAvain, onDemoavain: hetuAvain === DEMOAVAIN, ...(vtjUrl !== undefined && { vtjUrl }) };
}

/** A folder holds codes and addresses: production does not fall back on one. */
function viestit(
  { EHOKS_SMTP_URL, EHOKS_VIESTIKANSIO = MUUTTUJAT.EHOKS_VIESTIKANSIO.oletus, EHOKS_YMPARISTO }: Ymparistomuuttujat,
  tuotanto: boolean,
): Konfiguraatio['viestit'] {
  if (EHOKS_YMPARISTO === 'testi') return { kansio: EHOKS_VIESTIKANSIO };
  if (EHOKS_SMTP_URL !== undefined) return { smtpUrl: EHOKS_SMTP_URL };
  return tuotanto ? undefined : { kansio: EHOKS_VIESTIKANSIO };
}

/** A variable whose default is a number is one. */
function arvo(nimi: keyof Ymparistomuuttujat, teksti: string | undefined): string | number | undefined {
  const { oletus }: Muuttuja = MUUTTUJAT[nimi];
  return typeof oletus === 'number' ? Number(teksti) : teksti;
}
