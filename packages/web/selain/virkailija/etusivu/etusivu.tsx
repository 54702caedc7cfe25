import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Tilanne } from './tilanne.js';
import { VoimassaOlevatTiedotteet } from '../tiedotteet/voimassa.js';

/** The first screen after logging in: what there is to know and to do for the chosen organisation. */
export function Etusivu(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('etusivu.otsikko')}>
      <VoimassaOlevatTiedotteet />
      <Tilanne />
    </Sivu>
  );
}
