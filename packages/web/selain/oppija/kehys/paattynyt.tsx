import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Kirjautumislinkki } from './kirjautuminen.js';

/** The session has ended: on a phone that others use too, nothing is left to be seen. */
export function Paattynyt(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('istunto.paattynyt')}>
      <p className="ingressi" role="alert">
        {t('oma.istunto.ohje')}
      </p>
      <Kirjautumislinkki />
    </Sivu>
  );
}
