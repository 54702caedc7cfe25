import { osoitin } from '@ehoks/core';
import type { HavaintoJson } from '@ehoks/wire';
import type { Hylkays } from './hylkays.js';
import { nykyisenKoodi } from './nykyisen-virheet.js';

/** What a refusal means for the one who sends: may the same request be sent again, and may others? */
export type Virhelaji =
  /** This plan is wrong, or not the account's to send; others may be right. */
  | 'suunnitelma'
  /** The account or its password, or a header that every call needs. Every other call would be refused, too. */
  | 'tunnistus'
  /** 403: the account is of the wrong kind or has no right to transfer. */
  | 'oikeus'
  /** 423: the account is locked, and every attempt makes it longer. Nothing may be sent. */
  | 'lukittu'
  /** 429, 502, 503, 504 and broken connections: the same may succeed later. */
  | 'myohemmin'
  /** Anything else: a fault of the service or an address that is not it. */
  | 'palvelu';

/** 401 of a call that got through the door: the study right is another's. */
const LAJIT: Readonly<Record<number, Virhelaji>> = {
  400: 'suunnitelma',
  401: 'suunnitelma',
  403: 'oikeus',
  404: 'suunnitelma',
  409: 'suunnitelma',
  410: 'suunnitelma',
  412: 'suunnitelma',
  413: 'suunnitelma',
  423: 'lukittu',
  429: 'myohemmin',
  502: 'myohemmin',
  503: 'myohemmin',
  504: 'myohemmin',
};

/** Codes that are the same for every call; `tunnus.on-jo` and `tunnus.ei-loydy` speak of another account. */
const TUNNISTUKSEN_KOODIT = /^(tunnistus\.|tunnus\.ei-kaytossa$)/;

const MERKKI = Symbol.for('ehoks.siirtovirhe');

/** A request that was refused or not answered. Never holds a password, a ticket or the plan. */
export class Siirtovirhe extends Error {
  readonly [MERKKI] = true;
  readonly laji: Virhelaji;

  /** Is this the answer to a repetition? Then the first one may have been done although its answer was lost. */
  readonly toistettu: boolean;
  /** The request did not leave: what goes before it failed. */
  readonly lahtematta: boolean;

  /** `kirjautuessa`: the account was refused at the door. `laji`: when the status alone would tell another. */
  constructor(
    readonly hylkays: Hylkays,
    {
      toistettu = false,
      lahtematta = false,
      kirjautuessa = false,
      laji: annettu,
      ...options
    }: ErrorOptions & {
      readonly toistettu?: boolean;
      readonly lahtematta?: boolean;
      readonly kirjautuessa?: boolean;
      readonly laji?: Virhelaji;
    } = {},
  ) {
    super(hylkays.viesti, options);
    this.toistettu = toistettu;
    this.lahtematta = lahtematta;
    this.name = 'Siirtovirhe';
    this.laji = annettu ?? laji(hylkays, kirjautuessa);
  }

  /** Not `instanceof`: the package may be loaded twice. */
  static on(arvo: unknown): arvo is Siirtovirhe {
    return typeof arvo === 'object' && arvo !== null && MERKKI in arvo;
  }
}

function laji({ tila, koodi = '' }: Hylkays, kirjautuessa: boolean): Virhelaji {
  if (tila === undefined) return 'myohemmin';
  const tilasta = LAJIT[tila] ?? 'palvelu';
  return tilasta === 'suunnitelma' && (kirjautuessa || TUNNISTUKSEN_KOODIT.test(koodi)) ? 'tunnistus' : tilasta;
}

/**
 * Reads an answer's refusal, in our form (RFC 9457) or in those of the national services of today: `{error}` or `{errors}` with a
 * tree of texts, Spring's `{message, fieldErrors}`, or text alone.
 */
export function lueHylkays(tila: number, teksti: string): Hylkays {
  const runko = objekti(jsonTaiUndefined(teksti));
  const { type, error, title, detail, errors, havainnot, tuki, message, fieldErrors } = runko;
  // Spring's `error` is only the status in words, OAuth's a word of its own.
  const viestit = 'timestamp' in runko ? [message, error] : [title, error, message];
  const sanottu = viestit.find((arvo) => typeof arvo === 'string' && arvo !== '');
  const viesti = typeof sanottu === 'string' ? sanottu : virhepuunTekstit(errors).join('; ') || `HTTP ${tila}`;
  const koodi = typeof type === 'string' ? /^urn:ehoks:virhe:(.+)$/.exec(type)?.[1] : nykyisenKoodi(tila, viesti);
  return {
    tila,
    ...(koodi !== undefined && { koodi }),
    viesti,
    ...(typeof detail === 'string' && { ohje: detail }),
    havainnot: Array.isArray(havainnot)
      ? (havainnot as HavaintoJson[])
      : Array.isArray(fieldErrors)
        ? fieldErrors.map(kenttavirhe)
        : vanhatHavainnot(errors),
    tuki: Object.fromEntries(Object.entries(objekti(tuki)).filter(([, arvo]) => typeof arvo === 'string')) as Record<
      string,
      string
    >,
  };
}

/** `henkilot[3].henkilo.hetu` as a JSON Pointer, with the register's own code. */
function kenttavirhe(virhe: unknown): HavaintoJson {
  const { code, message, field } = objekti(virhe);
  const polku = (typeof field === 'string' ? field : '').split(/[.[\]]+/).filter((osa) => osa !== '');
  const koodi = typeof code === 'string' ? code : '';
  return {
    koodi,
    taso: 'virhe',
    polku: osoitin(polku.map((lahetetty) => ({ lahetetty }))),
    viesti: typeof message === 'string' ? message : koodi,
    ohje: '',
    peruste: '',
  };
}

/** Findings of today's error tree: the place is known, the code is not. */
function vanhatHavainnot(errors: unknown): readonly HavaintoJson[] {
  return lehdet(errors).map(({ polku, teksti }) => ({
    koodi: '',
    taso: 'virhe',
    polku: osoitin(polku.map((lahetetty) => ({ lahetetty }))),
    viesti: teksti,
    ohje: '',
    peruste: '',
  }));
}

function virhepuunTekstit(errors: unknown): readonly string[] {
  return lehdet(errors).map(({ polku, teksti }) => (polku.length === 0 ? teksti : `${polku.join('.')}: ${teksti}`));
}

interface Lehti {
  readonly polku: readonly string[];
  readonly teksti: string;
}

function lehdet(puu: unknown, polku: readonly string[] = []): readonly Lehti[] {
  if (typeof puu === 'string') return [{ polku, teksti: puu }];
  if (typeof puu !== 'object' || puu === null) return [];
  return Object.entries(puu).flatMap(([avain, arvo]) => lehdet(arvo, [...polku, avain]));
}

function jsonTaiUndefined(teksti: string): unknown {
  try {
    return JSON.parse(teksti) as unknown;
  } catch {
    // A proxy's page or plain text: the status tells enough.
    return undefined;
  }
}

function objekti(arvo: unknown): Readonly<Record<string, unknown>> {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo) ? (arvo as Record<string, unknown>) : {};
}
