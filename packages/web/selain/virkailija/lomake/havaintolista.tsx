import type { HavaintoJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { usePaikanNimi } from './paikan-nimi.js';

interface Props {
  readonly otsikko: string;
  readonly havainnot: readonly HavaintoJson[];
  readonly siirry: (osoitin: string) => void;
}

/** What is wrong with the plan, each leading to its field. */
export function Havaintolista({ otsikko, havainnot, siirry }: Props): ReactNode {
  const t = useTekstit();
  const paikanNimi = usePaikanNimi();
  if (havainnot.length === 0) return null;
  return (
    <section className="havaintolista" aria-label={otsikko}>
      <h3>{otsikko}</h3>
      <ul>
        {havainnot.map(({ koodi, polku, viesti, ohje, taso }, i) => (
          <li key={`${i}-${koodi}`} className={taso}>
            <button type="button" className="linkkina" onClick={() => siirry(polku)}>
              {paikanNimi(polku) || t('lomake.koko-suunnitelma')}
            </button>
            : {viesti} {ohje}
          </li>
        ))}
      </ul>
    </section>
  );
}
