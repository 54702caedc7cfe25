import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';

/** The first screen after logging in. */
export function Etusivu(): ReactNode {
  const t = useTekstit();
  return <Sivu otsikko={t('etusivu.otsikko')}>{null}</Sivu>;
}
