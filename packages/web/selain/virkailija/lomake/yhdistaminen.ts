import { kenttamuutokset } from '@ehoks/core';
import type { Objekti } from '@ehoks/wire/esitys';
import { lueKorvaus } from '@ehoks/wire';
import { arvo, asetettu, type Polku } from './polku.js';

/** One place where the form and what somebody else has saved meanwhile differ. */
export interface Ero {
  /** Place in the form, for one that is there. */
  readonly omaPaikka?: string;
  /** Place in what is stored now. */
  readonly toisenPaikka?: string;
  readonly oma: unknown;
  readonly toisen: unknown;
  /** Who has changed it since the form was opened; both means that somebody has to choose. */
  readonly muuttaja: 'oma' | 'toinen' | 'molemmat';
}

/** Where the two differ, and who has changed what since they were the same. */
export function erot(perusta: Objekti, oma: Objekti, toisen: Objekti): readonly Ero[] {
  const omat = muutosten(perusta, oma);
  const toisten = muutosten(perusta, toisen);
  return kenttamuutokset(ytimessa(oma), ytimessa(toisen))
    .filter(({ laji }) => laji !== 'siirtynyt')
    .map(({ polku, vanhaPaikka, uusiPaikka }): Ero => {
      const omaMuutti = osuu(omat, polku);
      return {
        ...(vanhaPaikka !== undefined && { omaPaikka: vanhaPaikka }),
        ...(uusiPaikka !== undefined && { toisenPaikka: uusiPaikka }),
        oma: vanhaPaikka === undefined ? undefined : arvo(oma, poluksi(vanhaPaikka)),
        toisen: uusiPaikka === undefined ? undefined : arvo(toisen, poluksi(uusiPaikka)),
        muuttaja: omaMuutti ? (osuu(toisten, polku) ? 'molemmat' : 'oma') : 'toinen',
      };
    });
}

/** The form with these of the other's values in place of its own. */
export function yhdistetty(oma: Objekti, toisen: Objekti, otettavat: readonly Ero[]): Objekti {
  let tulos = oma;
  const poistettavat: Polku[] = [];
  for (const { omaPaikka, toisenPaikka } of otettavat) {
    if (toisenPaikka === undefined) {
      if (omaPaikka !== undefined) poistettavat.push(poluksi(omaPaikka));
    } else if (omaPaikka !== undefined) {
      tulos = asetettu(tulos, poluksi(omaPaikka), arvo(toisen, poluksi(toisenPaikka)));
    } else tulos = lisatty(tulos, toisen, poluksi(toisenPaikka));
  }
  // From the end: the places of those before stay as they are.
  for (const polku of poistettavat.reverse()) tulos = poistettu(tulos, polku);
  return tulos;
}

function lisatty(oma: Objekti, toisen: Objekti, polku: Polku): Objekti {
  const sisalto = arvo(toisen, polku);
  const ylla = vastaavaPaikka(oma, toisen, polku.slice(0, -1));
  const viimeinen = polku.at(-1);
  if (typeof viimeinen !== 'number') return asetettu(oma, [...ylla, viimeinen ?? ''], sisalto);
  const lista = (arvo(oma, ylla) as readonly unknown[] | undefined) ?? [];
  return asetettu(oma, ylla, [...lista, sisalto]);
}

function poistettu(oma: Objekti, polku: Polku): Objekti {
  const viimeinen = polku.at(-1);
  if (typeof viimeinen !== 'number') return asetettu(oma, polku, undefined);
  const ylla = polku.slice(0, -1);
  const lista = (arvo(oma, ylla) as readonly unknown[]).filter((_, i) => i !== viimeinen);
  return asetettu(oma, ylla, lista.length === 0 ? undefined : lista);
}

/** The same part in the form: parts are known by their module-id, whatever their order. */
function vastaavaPaikka(oma: Objekti, toisen: Objekti, polku: Polku): Polku {
  return polku.reduce<Polku>((paikka, osa, i) => {
    if (typeof osa !== 'number') return [...paikka, osa];
    const tunniste = (arvo(toisen, polku.slice(0, i + 1)) as Objekti | undefined)?.['module-id'];
    const lista = (arvo(oma, paikka) as readonly Objekti[] | undefined) ?? [];
    const sama = tunniste === undefined ? -1 : lista.findIndex((jasen) => jasen['module-id'] === tunniste);
    return [...paikka, sama === -1 ? osa : sama];
  }, []);
}

function muutosten(vanha: Objekti, uusi: Objekti): readonly string[] {
  return kenttamuutokset(ytimessa(vanha), ytimessa(uusi)).map(({ polku }) => polku);
}

/** Is the place, something in it, or what it is in among the changed? */
function osuu(muutetut: readonly string[], polku: string): boolean {
  return muutetut.some(
    (muutettu) => muutettu === polku || muutettu.startsWith(`${polku}/`) || polku.startsWith(`${muutettu}/`),
  );
}

function ytimessa(suunnitelma: Objekti): object {
  return lueKorvaus(suunnitelma).luonnos;
}

export function poluksi(osoitin: string): Polku {
  return osoitin
    .split('/')
    .slice(1)
    .map((osa) => (/^\d+$/.test(osa) ? Number(osa) : osa.replaceAll('~1', '/').replaceAll('~0', '~')));
}
