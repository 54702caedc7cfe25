import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { TUKI } from './palvelu.js';

/** Where help is asked, also by those who have not logged in. */
export function Tuki(): ReactNode {
  const t = useTekstit();
  return (
    <p>
      {t('tuki')}: <a href={`mailto:${TUKI}`}>{TUKI}</a>
    </p>
  );
}
