import type { ReactNode } from 'react';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

/** Facts under their headings; those that are not known are left out. */
export function Rivit({ rivit }: { readonly rivit: readonly (readonly [Tekstiavain, ReactNode])[] }): ReactNode {
  const t = useTekstit();
  return (
    <dl className="tiedot">
      {rivit.map(
        ([otsikko, sisalto]) =>
          sisalto !== undefined &&
          sisalto !== false &&
          sisalto !== '' && (
            <div key={otsikko} className="tieto">
              <dt>{t(otsikko)}</dt>
              <dd>{sisalto}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
