import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';

/** An address that is no screen, or a plan that is not one's own: which of them is not told. */
export function EiLoydy(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('ei-loydy.otsikko')}>
      <p>{t('oma.ei-loydy')}</p>
      <p>
        <Link to="/" className="nappi">
          {t('ei-loydy.etusivulle')}
        </Link>
      </p>
    </Sivu>
  );
}
