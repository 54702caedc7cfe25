import { havainnonTeksti, KIELTAYTYMISET, type Kieli, type Kieltaytymiskoodi } from '@ehoks/core';

/** A code of the catalogues, to be read. */
export interface Selitys {
  readonly koodi: string;
  /** HTTP status of the transfer; a finding comes with 400. */
  readonly siirtokoodi: number;
  readonly syy: string;
  readonly ohje: string;
  readonly lahde: string;
}

/** Of a refusal, a rule or the form; `undefined` when the catalogues have no such code. */
export function selitys(koodi: string, kieli: Kieli): Selitys | undefined {
  if (Object.hasOwn(KIELTAYTYMISET, koodi)) {
    const { siirtokoodi, lahde, tekstit } = KIELTAYTYMISET[koodi as Kieltaytymiskoodi];
    return { koodi, siirtokoodi, lahde, ...tekstit[kieli] };
  }
  try {
    const { tekstit, peruste } = havainnonTeksti(koodi);
    return { koodi, siirtokoodi: 400, lahde: peruste, ...tekstit[kieli] };
  } catch (virhe) {
    if (virhe instanceof RangeError) return undefined;
    throw virhe;
  }
}
