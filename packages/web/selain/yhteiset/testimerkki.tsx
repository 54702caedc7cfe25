import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { ON_TESTI } from './palvelu.js';

/** Above every screen of an environment for trials: what is here is not true. */
export function Testimerkki(): ReactNode {
  const t = useTekstit();
  return ON_TESTI && <aside className="testi">{t('testi')}</aside>;
}
