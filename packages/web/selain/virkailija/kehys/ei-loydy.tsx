import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';

/** An address that is no screen. */
export function EiLoydy(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('ei-loydy.otsikko')}>
      <p>{t('ei-loydy.ohje')}</p>
      <Link to="/">{t('ei-loydy.etusivulle')}</Link>
    </Sivu>
  );
}
