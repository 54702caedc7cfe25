import { EhoksError } from '@ehoks/core';

/** A plan needs under ten levels; deeper JSON is refused before it is parsed. */
const SYVYYSRAJA = 32;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The body's bytes as JSON. Throws `pyynto.json-rikki` or `pyynto.liian-syva`. */
export function lueJson(tavut: Uint8Array): unknown {
  try {
    const teksti = UTF8.decode(tavut);
    if (syvyys(teksti) > SYVYYSRAJA) throw new EhoksError('pyynto.liian-syva', { tiedot: { raja: SYVYYSRAJA } });
    return JSON.parse(teksti) as unknown;
  } catch (cause) {
    throw EhoksError.on(cause) ? cause : new EhoksError('pyynto.json-rikki', { cause });
  }
}

/** Deepest nesting of brackets outside strings. */
function syvyys(json: string): number {
  let taso = 0;
  let syvin = 0;
  let merkkijonossa = false;
  for (let i = 0; i < json.length; i++) {
    const merkki = json[i];
    if (merkkijonossa) {
      if (merkki === '\\') i++;
      else if (merkki === '"') merkkijonossa = false;
    } else if (merkki === '"') merkkijonossa = true;
    else if (merkki === '{' || merkki === '[') syvin = Math.max(syvin, ++taso);
    else if (merkki === '}' || merkki === ']') taso--;
  }
  return syvin;
}
