import { EhoksError } from '@ehoks/core';

/** A plan needs under ten levels; deeper JSON is refused before it is parsed. */
const SYVYYSRAJA = 32;
/** Objects, lists and single values together. A large plan has under a thousand; each costs many times its bytes to check. */
const ARVORAJA = 5_000;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The body's bytes as JSON. Throws `pyynto.json-rikki`, `pyynto.liian-syva` or `pyynto.liikaa-arvoja`. */
export function lueJson(tavut: Uint8Array): unknown {
  try {
    const teksti = UTF8.decode(tavut);
    vaadiRajoissa(teksti);
    return JSON.parse(teksti) as unknown;
  } catch (cause) {
    throw EhoksError.on(cause) ? cause : new EhoksError('pyynto.json-rikki', { cause });
  }
}

const [LAINAUS, KENO, PILKKU, OLIO, OLION_LOPPU, LISTA, LISTAN_LOPPU] = Array.from('"\\,{}[]', koodi);
const TYHJAT: ReadonlySet<number> = new Set(Array.from(' \n\r\t', koodi));

function koodi(merkki: string): number {
  return merkki.charCodeAt(0);
}

/** Nesting and number of values, from the text outside strings; goes no further than the first bound that is passed. */
function vaadiRajoissa(json: string): void {
  let taso = 0;
  let arvoja = 1;
  let avattu = false;
  for (let i = 0; i < json.length; i++) {
    const merkki = json.charCodeAt(i);
    if (TYHJAT.has(merkki)) continue;
    const sulkee = merkki === OLION_LOPPU || merkki === LISTAN_LOPPU;
    // What is not empty holds one value more than it has commas.
    if (merkki === PILKKU || (avattu && !sulkee)) arvoja++;
    avattu = merkki === OLIO || merkki === LISTA;
    if (avattu) taso++;
    else if (sulkee) taso--;
    else if (merkki === LAINAUS) i = merkkijononLoppu(json, i);
    if (taso > SYVYYSRAJA) throw new EhoksError('pyynto.liian-syva', { tiedot: { raja: SYVYYSRAJA } });
    if (arvoja > ARVORAJA) throw new EhoksError('pyynto.liikaa-arvoja', { tiedot: { raja: ARVORAJA } });
  }
}

/** Place of the quotation mark that ends the string begun at `alku`; the text's length when none does. */
function merkkijononLoppu(json: string, alku: number): number {
  let i = alku + 1;
  for (; i < json.length; i++) {
    const merkki = json.charCodeAt(i);
    if (merkki === LAINAUS) return i;
    if (merkki === KENO) i++;
  }
  return i;
}
