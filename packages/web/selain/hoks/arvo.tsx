import type { Laji } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Hetki, Paiva } from '../yhteiset/paivays.js';
import { useKoodinNimi, useOrganisaationNimi } from './nimet.js';

/** A single value of the plan, as people write it. */
export function Arvo({ laji, arvo }: { readonly laji: Exclude<Laji, 'objekti'>; readonly arvo: unknown }): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const organisaationNimi = useOrganisaationNimi();
  switch (laji) {
    case 'totuusarvo':
      return t(arvo === true ? 'kylla' : 'ei');
    case 'paiva':
      return <Paiva paiva={String(arvo)} />;
    case 'hetki':
      return <Hetki hetki={String(arvo)} />;
    case 'koodi':
      return koodinNimi(String(arvo));
    case 'organisaatio':
      return organisaationNimi(String(arvo));
    case 'luku':
      return String(arvo).replace('.', ',');
    case 'pitka-teksti':
      return <span className="pitka-teksti">{String(arvo)}</span>;
    case 'teksti':
    case 'opiskeluoikeus':
    case 'oppija':
    case 'y-tunnus':
      return String(arvo);
  }
}
