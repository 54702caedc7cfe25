import { TIEDOSTOSAANNOT, type Havainto } from '@ehoks/core';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

type Vika = keyof typeof TIEDOSTOSAANNOT;

/** What the parser's first fault means to the one who wrote the file; any other is no JSON. */
const VIAT: Readonly<Record<string, Vika>> = {
  CommaExpected: 'pilkku',
  PropertyNameExpected: 'nimi',
  ValueExpected: 'arvo',
  ColonExpected: 'kaksoispiste',
  UnexpectedEndOfString: 'lainausmerkki',
  CloseBraceExpected: 'kesken',
  CloseBracketExpected: 'kesken',
  EndOfFileExpected: 'jatkuu',
};

/** The value of a JSON text, or why it cannot be read: what and where. `alkurivi`: the line of the file on which the text begins. */
export function jsonTekstista(teksti: string, alkurivi = 1): { readonly arvo: unknown } | { readonly vika: Havainto } {
  const json = teksti.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { vika: tiedostohavainto('tyhja') };
  // Names would be stored broken.
  const rikki = json.indexOf('\uFFFD');
  if (rikki >= 0) return { vika: paikalla('eiUtf8', json, rikki, alkurivi) };
  try {
    return { arvo: JSON.parse(json) as unknown };
  } catch {
    const virheet: ParseError[] = [];
    parse(json, virheet, { disallowComments: true, allowTrailingComma: false });
    const [virhe] = virheet;
    const vika = virhe && VIAT[printParseErrorCode(virhe.error)];
    return { vika: paikalla(vika ?? 'eiJson', json, virhe?.offset ?? 0, alkurivi) };
  }
}

/** A finding of a file as a whole. */
export function tiedostohavainto(vika: Vika): Havainto {
  return { koodi: TIEDOSTOSAANNOT[vika].koodi, taso: 'virhe', polku: [] };
}

function paikalla(vika: Vika, teksti: string, kohta: number, alkurivi: number): Havainto {
  const rivit = teksti.slice(0, kohta).split('\n');
  const merkki = (rivit.at(-1)?.length ?? 0) + 1;
  return { ...tiedostohavainto(vika), tiedot: { rivi: alkurivi + rivit.length - 1, merkki } };
}
