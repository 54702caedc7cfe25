import { RIVIPUUTTEET, tarkistaLuettu, type Kieli, type Rivipuutekoodi } from '@ehoks/core';
import type { Oppijapuute } from './oppija-json.js';
import type { TuontirajapinnanNimi } from './oppijarekisteri.js';
import type { Tuotava } from './tuotava.js';

/** Everything that keeps the row from being sent, by the rules of the register; asks nobody. */
export function tarkistaOppija(
  { annettu, lukupuutteet = [] }: Tuotava,
  { rajapinta, kieli }: { readonly rajapinta: TuontirajapinnanNimi; readonly kieli: Kieli },
): readonly Oppijapuute[] {
  // The register itself says whether artificial codes will do there.
  const vaatimukset = { kansalaisuus: rajapinta === 'oppija', keinotekoisetSallittu: true };
  return [
    ...lukupuutteet,
    ...tarkistaLuettu(annettu, vaatimukset, lukupuutteet).map(({ koodi, kentta }) => ({
      koodi,
      ...(kentta && { kentta }),
      ...RIVIPUUTTEET[koodi][kieli],
    })),
  ];
}

/** Codes of the national register as ours. */
const REKISTERIN_KOODIT: Readonly<Record<string, Rivipuutekoodi>> = {
  'hetu.required.for.finnish': 'hetu-puuttuu-suomalaiselta',
  'invalid.hetu': 'hetu-ei-kelpaa',
  'invalid.sukupuoli': 'koodi-ei-kelpaa',
  'invalid.aidinkieli': 'koodi-ei-kelpaa',
  'invalid.kansalaisuus': 'koodi-ei-kelpaa',
};

/** What the national register said of a field, in our words. */
export function rekisterinPuute(koodi: string, kentta: string | undefined, kieli: Kieli): Oppijapuute {
  const oma = REKISTERIN_KOODIT[koodi];
  const tekstit = RIVIPUUTTEET[oma ?? 'muoto'][kieli];
  return { koodi: oma ?? koodi, ...(kentta !== undefined && { kentta }), ...tekstit };
}
