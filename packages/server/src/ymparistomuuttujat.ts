import {
  kelvottomatTasot,
  onAikaleima,
  SALASANASAANNOT,
  SIIRTOLOKI_PAIVIA,
  TASOT,
  type SalasanasaannonNimi,
  type Saantotasot,
  type Taso,
} from '@ehoks/core';
import { KUTSUJA_MINUUTISSA } from '@ehoks/rest';
import { TIETOKANTAYHTEYKSIA } from 'ehoks';
import { DEMO_SALASANA } from '@ehoks/simulator';
import { IsEmail, IsIn, IsInt, IsOptional, IsUrl, Matches, Max, Min, MinLength, ValidateBy } from 'class-validator';
import express from 'express';

const URL_MUOTO = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** `code=level` pairs separated by commas, with codes of the rule book that may have that level. */
function OnSaantotasot(): PropertyDecorator {
  const pari = new RegExp(`^\\s*[^=\\s]+=(${[...TASOT, 'pois'].join('|')})\\s*$`);
  return ValidateBy({
    name: 'onSaantotasot',
    validator: {
      validate: (arvo: unknown) =>
        typeof arvo === 'string' &&
        arvo.split(',').every((osa) => pari.test(osa)) &&
        kelvottomatTasot(lueSaantotasot(arvo)).length === 0,
      defaultMessage: () =>
        '$property must be pairs like sahkoposti.puuttuu=varoitus, with codes and levels that docs/saannot.md allows',
    },
  });
}

/** The pairs of EHOKS_SAANTOTASOT. */
export function lueSaantotasot(parit: string): Saantotasot {
  return Object.fromEntries(parit.split(',').map((pari) => pari.trim().split('=') as [string, Taso | 'pois']));
}

/** What Express takes as `trust proxy`. */
function OnTrustProxy(): PropertyDecorator {
  return ValidateBy({
    name: 'onTrustProxy',
    validator: {
      validate: (arvo: unknown) => typeof arvo === 'string' && kelpaaTrustProxyksi(lueTrustProxy(arvo)),
      defaultMessage: () => '$property must be true, false, a number of proxies, or addresses separated by commas',
    },
  });
}

/** The value of EHOKS_TRUST_PROXY in Express's types. */
export function lueTrustProxy(arvo: string): string | number | boolean {
  if (arvo === 'true' || arvo === 'false') return arvo === 'true';
  return /^\d+$/.test(arvo) ? Number(arvo) : arvo;
}

function kelpaaTrustProxyksi(arvo: string | number | boolean): boolean {
  try {
    express().set('trust proxy', arvo);
    return true;
  } catch {
    return false;
  }
}

/** An ISO instant with its offset. */
function OnHetki(): PropertyDecorator {
  return ValidateBy({
    name: 'onHetki',
    validator: {
      validate: (arvo: unknown) => typeof arvo === 'string' && onAikaleima(arvo),
      defaultMessage: () => '$property must be an instant with an offset, for example 2026-01-31T12:00:00+02:00',
    },
  });
}

/** The environment as it is read at start. Every variable is optional here; `MUUTTUJAT` holds defaults and meanings. */
export class Ymparistomuuttujat {
  @IsOptional() @IsInt() @Min(0) @Max(65535) PORT?: number;
  @IsOptional()
  @IsUrl(URL_MUOTO)
  @Matches(/[^/]$/, { message: '$property must not end with a slash' })
  EHOKS_PUBLIC_URL?: string;
  @IsOptional()
  @Matches(/^(sqlite:|postgres(ql)?:\/\/).+$/, {
    message: '$property must be sqlite:<file>, sqlite::memory: or postgres://user:password@host:port/database',
  })
  EHOKS_DATABASE_URL?: string;
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/.+$/, { message: '$property must be postgres://user:password@host:port/database' })
  EHOKS_DATABASE_REPLICA_URL?: string;
  @IsOptional() @IsInt() @Min(2) @Max(1000) EHOKS_DATABASE_POOL?: number;
  @IsOptional() @IsIn(['embedded', 'opintopolku']) EHOKS_IDENTITY?: 'embedded' | 'opintopolku';
  @IsOptional() @IsUrl(URL_MUOTO) OPINTOPOLKU_URL?: string;
  @IsOptional() @IsUrl(URL_MUOTO) OPINTOPOLKU_OPPIJA_URL?: string;
  @IsOptional() @Matches(/./) OPINTOPOLKU_USER?: string;
  @IsOptional() @Matches(/./) OPINTOPOLKU_PASSWORD?: string;
  @IsOptional() @Matches(/^[\d.]+$/) EHOKS_KUTSUJA_OID?: string;
  @IsOptional() @IsInt() @Min(0) @Max(65535) SIMULATOR_PORT?: number;
  @IsOptional() @OnHetki() EHOKS_NOW?: string;
  @IsOptional() @IsIn(['0', '1']) EHOKS_NOW_PYSAHTYNYT?: '0' | '1';
  @IsOptional() @IsInt() @Min(100) @Max(120_000) EHOKS_REKISTERI_AIKARAJA_MS?: number;
  @IsOptional() @IsInt() @Min(1024) @Max(64 * 1024 * 1024) EHOKS_RUNKORAJA?: number;
  @IsOptional() @OnSaantotasot() EHOKS_SAANTOTASOT?: string;
  @IsOptional() @IsIn(['oma', 'kansallinen']) EHOKS_OPPIJANUMEROT?: 'oma' | 'kansallinen';
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: '$property must be base64 of 32 bytes: openssl rand -base64 32' })
  EHOKS_HETU_KEY?: string;
  @IsOptional() @IsUrl(URL_MUOTO) EHOKS_VTJ_URL?: string;
  @IsOptional() @MinLength(32) EHOKS_SECRET?: string;
  @IsOptional() @IsIn(Object.keys(SALASANASAANNOT)) EHOKS_SALASANASAANTO?: SalasanasaannonNimi;
  @IsOptional() @IsInt() @Min(60) EHOKS_KUTSUJA_MINUUTISSA?: number;
  @IsOptional() @IsInt() @Min(1) @Max(36_500) EHOKS_SIIRTOLOKI_PAIVIA?: number;
  @IsOptional() @Matches(/./) EHOKS_VARMUUSKOPIO_KANSIO?: string;
  @IsOptional() @IsInt() @Min(1) @Max(3650) EHOKS_VARMUUSKOPIOITA?: number;
  @IsOptional()
  @Matches(/^\S{8,}$/, { message: '$property must be at least 8 characters without spaces' })
  EHOKS_METRICS_TOKEN?: string;
  @IsOptional() @IsInt() @Min(0) @Max(60_000) EHOKS_PYSAYTYSVIIVE_MS?: number;
  @IsOptional()
  @Matches(/^smtps?:\/\/.+$/, { message: '$property must be smtp://user:password@host:port or smtps://…' })
  EHOKS_SMTP_URL?: string;
  @IsOptional() @Matches(/./) EHOKS_VIESTIKANSIO?: string;
  @IsOptional() @OnTrustProxy() EHOKS_TRUST_PROXY?: string;
  @IsOptional() @IsEmail() EHOKS_TUKI?: string;
  @IsOptional() @IsIn(['testi']) EHOKS_YMPARISTO?: 'testi';
  @IsOptional() @Matches(/./) EHOKS_DEMO_PASSWORD?: string;
}

export interface Muuttuja<A = string | number> {
  /** Value when the variable is not set. */
  readonly oletus?: A;
  /** What holds when the variable is not set, where that depends on other things. */
  readonly oletusSanoin?: string;
  readonly kuvaus: string;
  /** Production refuses to start without it. */
  readonly vaaditaanTuotannossa?: true;
  /** Production refuses to start with it. */
  readonly kiellettyTuotannossa?: true;
}

/** Default and meaning of each variable; docs/asetukset.md is generated from this. */
export const MUUTTUJAT = {
  PORT: { oletus: 3000, kuvaus: 'Port of the service; 0 takes any free one.' },
  EHOKS_PUBLIC_URL: {
    oletusSanoin: '`http://localhost:$PORT`',
    kuvaus:
      'Address at which clients know the service, with a path if it is below one (`https://host/ehoks-osa`, which a proxy may take away); in production https. Tickets of the transfer API are issued for `$EHOKS_PUBLIC_URL/ehoks-virkailija-backend/cas-security-check`; outside production the request’s own Host counts too.',
    vaaditaanTuotannossa: true,
  },
  EHOKS_DATABASE_URL: {
    oletus: 'sqlite:./data/ehoks.sqlite',
    kuvaus:
      'The database: `sqlite:<file>`, whose folder is made; `sqlite::memory:`, gone when the service stops; or `postgres://user:password@host:port/database`, which may have `?sslmode=verify-full`. One process writes to SQLite, any number to PostgreSQL (14 or later, UTF8).',
  },
  EHOKS_DATABASE_REPLICA_URL: {
    kuvaus:
      'A streaming replica of the PostgreSQL database: lists, reports, exports and logs are read there, and may be as far behind as it is.',
  },
  EHOKS_DATABASE_POOL: {
    oletus: TIETOKANTAYHTEYKSIA,
    kuvaus:
      'Connections to PostgreSQL of one process, as many more to the replica. Processes times this must fit in the server’s `max_connections`.',
  },
  EHOKS_IDENTITY: {
    oletus: 'embedded',
    kuvaus:
      '`embedded`: accounts in our own database and a CAS at `/cas`; `opintopolku`: tickets of Opintopolku’s CAS.',
  },
  OPINTOPOLKU_URL: {
    oletusSanoin: 'the simulator',
    kuvaus: 'Host of KOSKI, Oppijanumerorekisteri, Organisaatio and CAS.',
    vaaditaanTuotannossa: true,
  },
  OPINTOPOLKU_OPPIJA_URL: {
    oletusSanoin: '`OPINTOPOLKU_URL`',
    kuvaus: 'Citizens’ host of Opintopolku, whose `/cas-oppija` identifies learners and those who act for them.',
  },
  OPINTOPOLKU_USER: {
    oletusSanoin: 'the simulator’s',
    kuvaus: 'Account with which the neighbours are asked.',
    vaaditaanTuotannossa: true,
  },
  OPINTOPOLKU_PASSWORD: { oletusSanoin: 'the simulator’s', kuvaus: 'Its password.', vaaditaanTuotannossa: true },
  EHOKS_KUTSUJA_OID: {
    oletus: '1.2.246.562.10.00000000001',
    kuvaus: 'Caller-Id of the calls to the neighbours.',
    vaaditaanTuotannossa: true,
  },
  SIMULATOR_PORT: {
    oletus: 3001,
    kuvaus: 'Port of the simulator, on 127.0.0.1 only; 0 takes any free one.',
    kiellettyTuotannossa: true,
  },
  EHOKS_NOW: {
    kuvaus: 'Instant with offset at which the service’s clock starts; it then runs on.',
    kiellettyTuotannossa: true,
  },
  EHOKS_NOW_PYSAHTYNYT: { oletus: '0', kuvaus: '`1` stops the clock at EHOKS_NOW.', kiellettyTuotannossa: true },
  EHOKS_REKISTERI_AIKARAJA_MS: {
    oletus: 8000,
    kuvaus: 'Milliseconds within which a request is answered whatever the neighbours do, all retries included.',
  },
  EHOKS_RUNKORAJA: { oletus: 1024 * 1024, kuvaus: 'Bytes; a larger body is 413.' },
  EHOKS_SAANTOTASOT: {
    kuvaus:
      'Levels of single rules, `code=virhe|varoitus|huomautus|pois` separated by commas. Any level may be raised; an error may be relaxed only where docs/saannot.md says so.',
  },
  EHOKS_OPPIJANUMEROT: {
    oletusSanoin: '`oma` with the simulator, `kansallinen` with `OPINTOPOLKU_URL`',
    kuvaus:
      '`oma`: learners are imported here and get their numbers here, and Opintopolku is asked for the numbers that are not ours; `kansallinen`: all numbers are those of Opintopolku’s Oppijanumerorekisteri. See docs/oppijanumerot.md.',
  },
  EHOKS_HETU_KEY: {
    oletusSanoin: 'one that everybody knows',
    kuvaus:
      'base64 of 32 random bytes, the same in every process and for good: encrypts the identity codes of imported learners, and finds them. Without it they cannot be read again. Production with `EHOKS_OPPIJANUMEROT=oma` does not start without it.',
  },
  EHOKS_VTJ_URL: {
    kuvaus:
      'Where the population register answers, for identifying imported learners. Without it those who have an identity code wait.',
  },
  EHOKS_SECRET: {
    oletusSanoin: 'a random one at each start',
    kuvaus:
      'At least 32 characters, the same in every process: signs the access tokens of service accounts. When it changes, tokens already given are no longer valid. Production with own accounts does not start without it.',
  },
  EHOKS_SALASANASAANTO: {
    oletus: 'kayttoonotto',
    kuvaus:
      'Rule for passwords of own accounts. `kayttoonotto`: at least 10 characters with upper and lower case, a digit and a special character; `opintopolku`: at least 20 of `a-z A-Z 0-9 ! # $ % * _ + = ?`, three of the four classes.',
  },
  EHOKS_KUTSUJA_MINUUTISSA: {
    oletus: KUTSUJA_MINUUTISSA,
    kuvaus: 'Requests of one account in a minute; more are 429. Processes of one PostgreSQL database count together.',
  },
  EHOKS_SIIRTOLOKI_PAIVIA: {
    oletus: SIIRTOLOKI_PAIVIA,
    kuvaus:
      'Days that the log of transfers is kept; older rows are removed at start and once a day. Accepted creations stay: the status report counts them.',
  },
  EHOKS_VARMUUSKOPIO_KANSIO: {
    kuvaus:
      'Folder into which the embedded database is copied once a day, as `ehoks-<day>.sqlite`; best on another disk. PostgreSQL is backed up with its own tools.',
  },
  EHOKS_VARMUUSKOPIOITA: { oletus: 7, kuvaus: 'How many of the daily copies are kept.' },
  EHOKS_METRICS_TOKEN: {
    kuvaus:
      'At least 8 characters: `/metrics` is given to whoever sends it as `Authorization: Bearer …`. Without it only to this machine, and to nobody when EHOKS_TRUST_PROXY is set.',
  },
  EHOKS_PYSAYTYSVIIVE_MS: {
    oletus: 0,
    kuvaus:
      'Milliseconds after SIGTERM in which readiness says 503 while requests are still taken: longer than the load balancer’s probe interval.',
  },
  EHOKS_SMTP_URL: {
    kuvaus:
      'Mail server for links of shared plans, their one-time codes and reminders: `smtp://user:password@host:587`, or `smtps://…:465`. The sender is EHOKS_TUKI. Without it messages stay in EHOKS_VIESTIKANSIO; production then sends none, and plans cannot be shared nor reminders ordered. Nothing goes to telephones: that takes an adapter of your own (own-text-messages.ts in upotus.md), and until then sharers are offered e-mail only.',
  },
  EHOKS_VIESTIKANSIO: {
    oletus: './data/viestit',
    kuvaus:
      'Outbox: the folder where messages are kept as files instead of being sent, when there is no EHOKS_SMTP_URL, and always with EHOKS_YMPARISTO=testi.',
  },
  EHOKS_TRUST_PROXY: {
    kuvaus:
      'Express’s `trust proxy`: how many proxies, or which, may say the client’s address; `1` behind one that ends TLS. Production refuses `true`, which believes whatever the client says: its locks and limits are by address. Without it every client has the proxy’s address.',
    vaaditaanTuotannossa: true,
  },
  EHOKS_TUKI: { oletus: 'ehoks@opintopolku.fi', kuvaus: 'Support address in every error.' },
  EHOKS_YMPARISTO: {
    kuvaus: '`testi` marks every page and message as a test environment’s, and keeps messages in the outbox.',
  },
  EHOKS_DEMO_PASSWORD: { oletus: DEMO_SALASANA, kuvaus: 'Password of the demo accounts.', kiellettyTuotannossa: true },
} as const satisfies { readonly [K in keyof Ymparistomuuttujat]-?: Muuttuja<NonNullable<Ymparistomuuttujat[K]>> };
