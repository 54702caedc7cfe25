import { aikaleima } from '@ehoks/core';
import { kentat, type Arvomuoto, type DtoLuokka, type Sisalto } from './kentat/kentta.js';

type Objekti = Readonly<Record<string, unknown>>;

/**
 * JSON of the right form into the domain's shape: keys, trimmed texts, instants. A member of a list that was left out as
 * wrong (`undefined`) becomes an empty one, so that the indexes of the others stay.
 */
export function camelKsi(luokka: DtoLuokka, json: Objekti): Record<string, unknown> {
  const tulos: Record<string, unknown> = {};
  for (const { avain, nimi, sisalto, lista, ainaLuettava, pudotettava } of kentat(luokka).values()) {
    if (pudotettava) continue;
    const arvo = json[avain] ?? (ainaLuettava ? [] : undefined);
    if (arvo !== undefined) tulos[nimi] = kaanna(arvo, lista, (jasen) => sisaan(sisalto, jasen));
  }
  return tulos;
}

/** The domain's shape into JSON, with the lists that are always shown. What the DTO does not know stays inside. */
export function kebabiksi(luokka: DtoLuokka, kohde: Objekti): Record<string, unknown> {
  const tulos: Record<string, unknown> = {};
  for (const { avain, nimi, sisalto, lista, ainaLuettava } of kentat(luokka).values()) {
    const arvo = kohde[nimi] ?? (ainaLuettava ? [] : undefined);
    if (arvo !== undefined) tulos[avain] = kaanna(arvo, lista, (jasen) => ulos(sisalto, jasen));
  }
  return tulos;
}

function kaanna(arvo: unknown, lista: boolean, jasen: (arvo: unknown) => unknown): unknown {
  return lista ? (arvo as readonly unknown[]).map(jasen) : jasen(arvo);
}

const SISAAN: Partial<Record<Arvomuoto, (arvo: string) => string>> = {
  teksti: (arvo) => arvo.trim(),
  eiTyhja: (arvo) => arvo.trim(),
  puhelinnumero: (arvo) => arvo.trim(),
  aikaleima,
  // RFC 9562: the case of a UUID means nothing, and module-ids are compared as texts.
  uuid: (arvo) => arvo.toLowerCase(),
};

function sisaan(sisalto: Sisalto, arvo: unknown): unknown {
  if (typeof sisalto !== 'string') return camelKsi(sisalto, (arvo ?? {}) as Objekti);
  if (arvo === undefined) return '';
  return SISAAN[sisalto]?.(arvo as string) ?? arvo;
}

function ulos(sisalto: Sisalto, arvo: unknown): unknown {
  return typeof sisalto === 'string' ? arvo : kebabiksi(sisalto, arvo as Objekti);
}
