import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

const PALVELUT: Readonly<Record<string, Tekstiavain>> = {
  koski: 'naapuri.koski',
  onr: 'naapuri.onr',
  organisaatio: 'naapuri.organisaatio',
  koodisto: 'naapuri.koodisto',
  eperusteet: 'naapuri.eperusteet',
};

/** Which registries have not answered: the page is shown without what they would have told, and asks again when told to. */
export function Puuttuvat({ palvelut }: { readonly palvelut: readonly string[] }): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const haetaan = useIsFetching() > 0;
  if (palvelut.length === 0) return null;
  const nimet = palvelut.map((palvelu) => (PALVELUT[palvelu] ? t(PALVELUT[palvelu]) : palvelu)).join(', ');
  return (
    <InlineAlert status="warning">
      <p>{t(haetaan ? 'naapuri.haetaan' : 'naapuri.ei-vastaa', { nimet })}</p>
      <Button variant="secondary" disabled={haetaan} onClick={() => void kyselyt.refetchQueries({ type: 'active' })}>
        {t('virhe.yrita-uudelleen')}
      </Button>
    </InlineAlert>
  );
}
