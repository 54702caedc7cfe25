import type { Kieli, Nimi, Yleiso } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useKieli } from '../../tekstit/kielet.js';

/** A notice of OPH as the API gives it. */
export interface Tiedote {
  readonly id: string;
  readonly otsikko: Nimi;
  readonly teksti: Nimi;
  readonly alkaen: string;
  readonly asti?: string;
  readonly yleiso: readonly Yleiso[];
}

/** A notice as its readers see it: text only. */
export function Tiedote({
  otsikko,
  teksti,
  kieli,
}: Pick<Tiedote, 'otsikko' | 'teksti'> & { readonly kieli?: Kieli }): ReactNode {
  const sivun = useKieli();
  const nakyva = kieli ?? sivun;
  return (
    <InlineAlert lang={nakyva}>
      <strong>{nimiKielella(otsikko, nakyva)}</strong>
      <p className="pitka-teksti">{nimiKielella(teksti, nakyva)}</p>
    </InlineAlert>
  );
}
