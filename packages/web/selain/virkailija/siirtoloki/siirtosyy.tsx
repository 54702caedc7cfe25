import type { Taso } from '@ehoks/core';
import type { ReactNode } from 'react';
import { Details } from 'suomifi-ui-components';
import { usePaikanNimi } from '../../hoks/paikan-nimi.js';
import { useTekstit } from '../../tekstit/kielet.js';

/** What was wrong in what was sent, and where. */
export interface Siirtohavainto {
  readonly koodi: string;
  readonly taso: Taso;
  readonly polku: string;
  readonly syy?: string;
  readonly ohje?: string;
}

/** Findings that are shown at once; the rest when asked. */
const HETI = 3;

interface Props {
  readonly koodi: string | undefined;
  readonly syy: string | undefined;
  readonly ohje: string | undefined;
  readonly havainnot: readonly Siirtohavainto[];
}

/** Why a transfer was refused, what to do, and each finding with its remedy and place, first those for which it was refused. What the catalogue no longer knows is told by its code. */
export function Siirtosyy({ koodi, syy, ohje, havainnot }: Props): ReactNode {
  const t = useTekstit();
  const virheet = havainnot.filter(({ taso }) => taso === 'virhe');
  const jarjestyksessa = [...virheet, ...havainnot.filter(({ taso }) => taso !== 'virhe')];
  const muut = jarjestyksessa.slice(HETI);
  return (
    <>
      {koodi && (
        <div>
          <strong>{syy ?? koodi}</strong> {ohje}
        </div>
      )}
      <Havainnot havainnot={jarjestyksessa.slice(0, HETI)} />
      {muut.length > 0 && (
        <Details summaryLabel={t('siirtoloki.muut-havainnot', { maara: muut.length })}>
          <Havainnot havainnot={muut} />
        </Details>
      )}
    </>
  );
}

function Havainnot({ havainnot }: Pick<Props, 'havainnot'>): ReactNode {
  const paikanNimi = usePaikanNimi();
  if (havainnot.length === 0) return null;
  return (
    <ul className="havaintolista">
      {havainnot.map(({ koodi, polku, syy, ohje }, i) => (
        <li key={`${i}-${koodi}`}>
          {polku && `${paikanNimi({}, polku)}: `}
          {syy ?? koodi} {ohje} {polku && <code>{polku}</code>}
        </li>
      ))}
    </ul>
  );
}
