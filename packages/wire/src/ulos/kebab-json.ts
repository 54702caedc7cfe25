import { kebab } from '@ehoks/core';
import type { Json } from './hoks-json.js';

/** A domain object as JSON, its keys in kebab-case all the way down. For what only goes out: what also comes in has a DTO. */
export function kebabJson(kohde: object): Json {
  return Object.fromEntries(Object.entries(kohde).map(([nimi, arvo]) => [kebab(nimi), ulos(arvo)]));
}

function ulos(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return arvo.map(ulos);
  return typeof arvo === 'object' && arvo !== null ? kebabJson(arvo) : arvo;
}
