import type { AnnettuOppija } from '@ehoks/core';

/** A learner as the register's API takes one. */
export interface OppijaJson {
  readonly oid?: string;
  readonly hetu?: string;
  readonly passinumero?: string;
  readonly sahkoposti?: string;
  readonly etunimet?: string;
  readonly kutsumanimi?: string;
  readonly sukunimi?: string;
  readonly syntymaaika?: string;
  readonly sukupuoli?: { readonly koodi: string };
  readonly aidinkieli?: { readonly koodi: string };
  readonly kansalaisuus?: readonly { readonly koodi: string }[];
}

export function oppijaJson({ sukupuoli, aidinkieli, kansalaisuudet, ...muut }: AnnettuOppija): OppijaJson {
  return {
    ...muut,
    ...(sukupuoli !== undefined && { sukupuoli: { koodi: sukupuoli } }),
    ...(aidinkieli !== undefined && { aidinkieli: { koodi: aidinkieli } }),
    ...(kansalaisuudet !== undefined && { kansalaisuus: kansalaisuudet.map((koodi) => ({ koodi })) }),
  };
}

/** The numbers of one person. Without an `oppijanumero` the person has not been identified yet. */
export interface Oppijanumerot {
  readonly oid: string;
  readonly oppijanumero?: string;
  /** The person has been joined to another. */
  readonly passivoitu: boolean;
  /** Other numbers of the same person. */
  readonly yhdistetyt: readonly string[];
}

interface NumerotJson {
  readonly oid?: unknown;
  readonly oppijanumero?: unknown;
  readonly passivoitu?: unknown;
  readonly linked?: unknown;
}

export function lueNumerot({ oid, oppijanumero, passivoitu, linked }: NumerotJson): Oppijanumerot {
  return {
    oid: String(oid),
    ...(typeof oppijanumero === 'string' && { oppijanumero }),
    passivoitu: passivoitu === true,
    yhdistetyt: Array.isArray(linked) ? linked.map(String) : [],
  };
}

/** What is wrong with a row: a code, the field, the cause and the remedy. Never the value. */
export interface Oppijapuute {
  readonly koodi: string;
  readonly kentta?: string;
  readonly syy: string;
  readonly ohje: string;
}

/** A row of an import as the register tells it. */
export interface Vastausrivi {
  readonly tunniste: string;
  /** Of one who is in the register. */
  readonly numerot?: Oppijanumerot;
  /** The names do not match the population register. Only this service tells that apart from waiting. */
  readonly nimetEivatTasmaa: boolean;
  /** The names in the row do not resemble those in the register. */
  readonly ristiriita: boolean;
  /** The import was cancelled before the row was handled. Only this service can do that. */
  readonly peruttu: boolean;
  /** Only a register that takes the good rows of an import tells these. */
  readonly puutteet: readonly Oppijapuute[];
}

interface RiviJson {
  readonly tunniste?: unknown;
  readonly henkilo?: unknown;
  readonly conflict?: unknown;
  readonly virheet?: unknown;
  readonly yksilointiTila?: unknown;
  readonly peruttu?: unknown;
}

export function lueRivi(json: unknown): Vastausrivi {
  const { tunniste, henkilo, conflict, virheet, yksilointiTila, peruttu } = (json ?? {}) as RiviJson;
  const numerot = typeof henkilo === 'object' && henkilo !== null ? (henkilo as NumerotJson) : {};
  return {
    tunniste: String(tunniste),
    ...(typeof numerot.oid === 'string' && { numerot: lueNumerot(numerot) }),
    nimetEivatTasmaa: yksilointiTila === 'VIRHE',
    ristiriita: conflict === true,
    peruttu: peruttu === true,
    puutteet: Array.isArray(virheet) ? virheet.map(luePuute) : [],
  };
}

function luePuute(json: unknown): Oppijapuute {
  const { koodi, kentta, syy, ohje } = (json ?? {}) as Partial<Record<keyof Oppijapuute, unknown>>;
  return {
    koodi: String(koodi),
    ...(typeof kentta === 'string' && { kentta }),
    syy: typeof syy === 'string' ? syy : '',
    ohje: typeof ohje === 'string' ? ohje : '',
  };
}
