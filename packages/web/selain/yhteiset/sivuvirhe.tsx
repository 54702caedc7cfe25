import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useTekstit } from '../tekstit/kielet.js';
import { Sivu } from './sivu.js';
import { Virheilmoitus } from './virheilmoitus.js';

/** A screen that broke: what to do, and what the support asks for. The rest of the page stays. */
export function Sivuvirhe(): ReactNode {
  const t = useTekstit();
  const virhe = useRouteError();
  return (
    <Sivu otsikko={t('virhe.sivu')}>
      <Virheilmoitus virhe={virhe} yritaUudelleen={() => location.reload()} />
    </Sivu>
  );
}
