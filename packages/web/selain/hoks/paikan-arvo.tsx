import { HOKS, type Kentta, type Objekti } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Arvo } from './arvo.js';
import { kentat } from './kentat.js';
import { Tiedot } from './tiedot.js';

interface Props {
  /** JSON Pointer of the value's place in a plan. */
  readonly osoitin: string;
  readonly arvo: unknown;
}

/** What is at a place of a plan, as people read it: a value, a list of them, or an object with all its fields. */
export function PaikanArvo({ osoitin, arvo }: Props): ReactNode {
  const kentta = paikanKentta(osoitin);
  if (!kentta) return null;
  const { laji, tyyppi } = kentta;
  const arvot: readonly unknown[] = Array.isArray(arvo) ? arvo : [arvo];
  if (laji === 'objekti')
    return arvot.map((yksi, i) => <Tiedot key={i} tyyppi={tyyppi ?? ''} objekti={yksi as Objekti} />);
  return arvot.map((yksi, i) => <Arvo key={i} laji={laji} arvo={yksi} />);
}

/** The field of the schema at a place of a plan; none for what is technical. */
export function paikanKentta(osoitin: string): Kentta | undefined {
  let tyyppi: string | undefined = HOKS;
  let kentta: Kentta | undefined;
  for (const osa of osoitin.split('/').slice(1)) {
    if (/^\d+$/.test(osa) || tyyppi === undefined) continue;
    kentta = kentat(tyyppi).find(({ nimi }) => nimi === osa);
    tyyppi = kentta?.tyyppi;
  }
  return kentta;
}
