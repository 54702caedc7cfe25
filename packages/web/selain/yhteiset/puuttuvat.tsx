import type { ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

const PALVELUT: Readonly<Record<string, Tekstiavain>> = {
  koski: 'naapuri.koski',
  onr: 'naapuri.onr',
  organisaatio: 'naapuri.organisaatio',
  koodisto: 'naapuri.koodisto',
  eperusteet: 'naapuri.eperusteet',
};

/** Which registries did not answer: the page is shown without what they would have told. */
export function Puuttuvat({ palvelut }: { readonly palvelut: readonly string[] }): ReactNode {
  const t = useTekstit();
  if (palvelut.length === 0) return null;
  const nimet = palvelut.map((palvelu) => (PALVELUT[palvelu] ? t(PALVELUT[palvelu]) : palvelu)).join(', ');
  return <InlineAlert status="warning">{t('naapuri.ei-vastaa', { nimet })}</InlineAlert>;
}
