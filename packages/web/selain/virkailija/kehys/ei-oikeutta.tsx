import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';

/** A screen that one's rights do not reach: why, and who grants them. */
export function EiOikeutta(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('ei-oikeutta.otsikko')}>
      <p>{t('ei-oikeutta.ohje')}</p>
    </Sivu>
  );
}
