import {
  KIELTAYTYMISET,
  MUOTOSAANNOT,
  SAANTOKIRJA,
  type Kieli,
  type Kieltaytyminen,
  type NimettySiirto,
  type Siirtomaara,
  type Tekstit,
} from '@ehoks/core';
import type { Json } from './hoks-json.js';
import { kebabJson } from './kebab-json.js';

/** The catalogue by code. The log may hold a code that it no longer has. */
const kieltaytymiset: ReadonlyMap<string, Kieltaytyminen> = new Map(Object.entries(KIELTAYTYMISET));
const tekstit: ReadonlyMap<string, Tekstit> = new Map(
  [...Object.values(MUOTOSAANNOT), ...SAANTOKIRJA].map((saanto) => [saanto.koodi, saanto.tekstit]),
);

/** A row of the transfer log with the sentence and the remedy of each of its codes. */
export function siirtoJson({ koodi, havainnot, ...siirto }: NimettySiirto, kieli: Kieli): Json {
  return {
    ...kebabJson(siirto),
    tulos: koodi === undefined ? 'onnistui' : 'hylatty',
    ...(koodi !== undefined && {
      koodi,
      siirtokoodi: kieltaytymiset.get(koodi)?.siirtokoodi,
      ...selitys(koodi, kieli),
    }),
    havainnot: havainnot.map((havainto) => ({ ...havainto, ...selitys(havainto.koodi, kieli) })),
  };
}

/** How many attempts of a day ended for one reason; those that succeeded have none. A refusal, unlike the findings in it, has a transfer error code: each refused attempt has exactly one. */
export function siirtomaaraJson({ paiva, koodi, maara }: Siirtomaara, kieli: Kieli): Json {
  return {
    paiva,
    ...(koodi !== undefined && {
      koodi,
      siirtokoodi: kieltaytymiset.get(koodi)?.siirtokoodi,
      ...selitys(koodi, kieli),
    }),
    maara,
  };
}

/** The log keeps no values, so what a sentence would name stays open. */
function selitys(koodi: string, kieli: Kieli): { readonly syy?: string; readonly ohje?: string } {
  const teksti = (kieltaytymiset.get(koodi)?.tekstit ?? tekstit.get(koodi))?.[kieli];
  const avoimeksi = (lause: string): string => lause.replace(/\{[a-zA-Z]+\}/g, '…');
  return teksti === undefined ? {} : { syy: avoimeksi(teksti.syy), ohje: avoimeksi(teksti.ohje) };
}
