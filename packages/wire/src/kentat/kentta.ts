import { camel, MUOTOSAANNOT, type Muoto, type Muotosaanto } from '@ehoks/core';

/** Core's kinds that speak of the structure of JSON and not of a single value. */
const RAKENNE = [
  'lista',
  'objekti',
  'kenttaPuuttuu',
  'kenttaTuntematon',
  'kenttaKirjoitusvirhe',
  'kenttaNull',
  'juuriEiObjekti',
  'havaintojaLiikaa',
] as const;

/** A kind of single value: text, number, boolean, or one of the identifiers and codes. */
export type Arvomuoto = Exclude<Muoto, (typeof RAKENNE)[number]>;

export const ARVOMUODOT = (Object.keys(MUOTOSAANNOT) as Muoto[]).filter(
  (muoto): muoto is Arvomuoto => !(RAKENNE as readonly Muoto[]).includes(muoto),
);

export type DtoLuokka = new () => object;

/** What a field, or each member of its list, holds. */
export type Sisalto = Arvomuoto | DtoLuokka;

/** One field of a DTO: everything that reading, writing and describing it needs to know. */
export interface Kentta {
  /** The key in JSON. */
  readonly avain: string;
  /** The same key in the domain. */
  readonly nimi: string;
  readonly sisalto: Sisalto;
  readonly lista: boolean;
  /** GET always shows the list, and reading a plan always gives it, even when it was not sent. */
  readonly ainaLuettava: boolean;
  /** Accepted in the right form, but not part of the plan. */
  readonly pudotettava: boolean;
}

const OMAT_KENTAT = new Map<object, Map<string, Kentta>>();
const KAIKKI_KENTAT = new Map<DtoLuokka, ReadonlyMap<string, Kentta>>();

/** Called by the field decorators only. */
export function kirjaaKentta(prototyyppi: object, kentta: Omit<Kentta, 'nimi'>): void {
  const omat = OMAT_KENTAT.get(prototyyppi) ?? new Map<string, Kentta>();
  omat.set(kentta.avain, { ...kentta, nimi: camel(kentta.avain) });
  OMAT_KENTAT.set(prototyyppi, omat);
}

/** The fields of a DTO by their JSON keys, those it inherits first. */
export function kentat(luokka: DtoLuokka): ReadonlyMap<string, Kentta> {
  const valmiit = KAIKKI_KENTAT.get(luokka) ?? perittyineen(luokka.prototype as object);
  KAIKKI_KENTAT.set(luokka, valmiit);
  return valmiit;
}

function perittyineen(prototyyppi: object | null): ReadonlyMap<string, Kentta> {
  if (prototyyppi === null) return new Map();
  return new Map([
    ...perittyineen(Object.getPrototypeOf(prototyyppi) as object | null),
    ...(OMAT_KENTAT.get(prototyyppi) ?? []),
  ]);
}

/** The rule of core for a kind. */
export function muotosaanto(muoto: Muoto): Muotosaanto {
  return MUOTOSAANNOT[muoto];
}

/** Does one value fit what the field holds? Of a nested object only that it is an object. */
export function kelpaa(sisalto: Sisalto, arvo: unknown): boolean {
  return muotosaanto(arvonMuoto(sisalto)).kelpaa?.(arvo) ?? true;
}

export function arvonMuoto(sisalto: Sisalto): Muoto {
  return typeof sisalto === 'string' ? sisalto : 'objekti';
}
