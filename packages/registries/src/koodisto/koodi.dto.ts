import type { Kieli, KoodiUri, Koodi } from '@ehoks/core';
import { alkiot, kentat, lukuJosOn, teksti, tekstiJosOn } from '../http/lukija.js';
import { OutoVastaus } from '../http/vastaus.js';

const KIELIKOODIT: ReadonlyMap<string, Kieli> = new Map([
  ['FI', 'fi'],
  ['SV', 'sv'],
  ['EN', 'en'],
]);

/** A code as Koodisto tells it. Throws `OutoVastaus`. */
export function lueKoodi(json: unknown): Koodi {
  const { koodiUri, versio, tila, metadata } = kentat(json, 'koodi');
  const numero = lukuJosOn(versio, 'versio');
  if (numero === undefined) throw new OutoVastaus('versio is missing');
  return {
    koodiUri: teksti(koodiUri, 'koodiUri') as KoodiUri,
    versio: numero,
    nimi: Object.fromEntries(
      alkiot(metadata, 'metadata').flatMap((tieto) => {
        const { kieli, nimi } = kentat(tieto, 'metadata');
        const tunnettu = KIELIKOODIT.get(teksti(kieli, 'kieli'));
        const annettu = tekstiJosOn(nimi, 'nimi')?.trim() ?? '';
        return tunnettu === undefined || annettu === '' ? [] : [[tunnettu, annettu]];
      }),
    ),
    voimassa: tila !== 'PASSIIVINEN',
  };
}
