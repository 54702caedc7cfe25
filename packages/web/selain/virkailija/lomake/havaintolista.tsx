import type { HavaintoJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { usePaikanNimi } from '../../hoks/paikan-nimi.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { useLomake } from './tila.js';

interface Props {
  /** Of a list that is led to. */
  readonly id?: string;
  readonly otsikko: string;
  readonly havainnot: readonly HavaintoJson[];
  readonly siirry: (osoitin: string) => void;
}

/** What is wrong with the plan, each leading to its field. */
export function Havaintolista({ id, otsikko, havainnot, siirry }: Props): ReactNode {
  const t = useTekstit();
  const paikanNimi = usePaikanNimi();
  const { suunnitelma } = useLomake();
  if (havainnot.length === 0) return null;
  return (
    <section {...(id && { id, tabIndex: -1 })} className="havaintolista" aria-label={otsikko}>
      <h3>{otsikko}</h3>
      <ul>
        {havainnot.map(({ koodi, polku, viesti, ohje, taso }, i) => (
          <li key={`${i}-${koodi}`} className={taso}>
            <button type="button" className="linkkina" onClick={() => siirry(polku)}>
              {paikanNimi(suunnitelma, polku) || t('lomake.koko-suunnitelma')}
            </button>
            : {viesti} {ohje}
          </li>
        ))}
      </ul>
    </section>
  );
}
