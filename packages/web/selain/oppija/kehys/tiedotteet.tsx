import { nimiKielella } from '@ehoks/wire/esitys';
import type { OppijanTiedoteJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';

/** What OPH tells all learners now. */
export function Tiedotteet({ tiedotteet }: { readonly tiedotteet: readonly OppijanTiedoteJson[] }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  if (tiedotteet.length === 0) return null;
  return (
    <section aria-label={t('oma.tiedotteet')}>
      {tiedotteet.map(({ otsikko, teksti }, i) => (
        <div key={i} className="laatikko tiedote">
          <h2>{nimiKielella(otsikko, kieli)}</h2>
          <p className="pitka-teksti">{nimiKielella(teksti, kieli)}</p>
        </div>
      ))}
    </section>
  );
}
