import { camel, type Havainto, type Polku } from '@ehoks/core';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { arvonMuoto, kelpaa, muotosaanto, type DtoLuokka, type Sisalto } from '../kentat/kentta.js';
import type { Rikkomuskonteksti } from '../kentat/koristeet.js';
import { muotohavainto } from './muotohavainto.js';

/** Every fault of form in a plan whose unknown keys have been taken away. */
export function tarkistaMuoto(luokka: DtoLuokka, json: object): readonly Havainto[] {
  const virheet = validateSync(plainToInstance(luokka, json), { validationError: { target: false } });
  return [...havainnot(virheet, (virhe) => [camel(virhe.property)])];
}

function* havainnot(
  virheet: readonly ValidationError[],
  paikka: (virhe: ValidationError) => Polku,
): Generator<Havainto> {
  for (const virhe of virheet) {
    const polku = paikka(virhe);
    const kontekstit = Object.values<Rikkomuskonteksti>(virhe.contexts ?? {});
    const omat = kontekstit.flatMap((konteksti) => ('koodi' in konteksti ? [konteksti.koodi] : []));
    for (const koodi of omat) yield muotohavainto(koodi, polku);
    // Inside a value of the wrong form there is nothing to say.
    if (omat.length > 0) continue;
    for (const konteksti of kontekstit)
      if ('jasenet' in konteksti) yield* jasentenHavainnot(konteksti.jasenet, virhe.value, polku);
    const lista = Array.isArray(virhe.value);
    yield* havainnot(virhe.children ?? [], ({ property }) => [...polku, lista ? Number(property) : camel(property)]);
  }
}

function* jasentenHavainnot(sisalto: Sisalto, lista: unknown, polku: Polku): Generator<Havainto> {
  if (!Array.isArray(lista)) return;
  for (const [i, jasen] of lista.entries()) {
    if (kelpaa(sisalto, jasen)) continue;
    yield muotohavainto(muotosaanto(jasen === null ? 'kenttaNull' : arvonMuoto(sisalto)).koodi, [...polku, i]);
  }
}
