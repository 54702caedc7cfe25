import type { Kieli, Lokalisointi } from '@ehoks/core';
import { KIELET } from '@ehoks/core';
import { kentat, lista, teksti, tekstiJosOn } from '../http/lukija.js';

/** Translations as Lokalisointi tells them: those of our languages that have a text. Throws `OutoVastaus`. */
export function lueLokalisoinnit(json: unknown): readonly Lokalisointi[] {
  return lista(json, 'lokalisoinnit').flatMap((rivi) => {
    const { key, locale, value } = kentat(rivi, 'lokalisointi');
    const kieli = teksti(locale, 'locale');
    const annettu = tekstiJosOn(value, 'value')?.trim() ?? '';
    return onKieli(kieli) && annettu !== '' ? [{ avain: teksti(key, 'key'), kieli, teksti: annettu }] : [];
  });
}

function onKieli(arvo: string): arvo is Kieli {
  return (KIELET as readonly string[]).includes(arvo);
}
