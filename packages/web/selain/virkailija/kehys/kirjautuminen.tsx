import type { Kieli } from '@ehoks/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { LoadingSpinner } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_SIVUT, YHTEINEN_API } from '../../yhteiset/palvelu.js';
import { muistaPaluu } from '../../yhteiset/paluu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';

/** Addresses of the login, from the server. */
interface Ymparisto {
  readonly 'virkailija-login-url': string;
}

/** Where officials log in; asked only when it is needed. */
export function useKirjautumisosoite(tarvitaan: boolean): UseQueryResult<string> {
  const kieli = useKieli();
  return useQuery({
    enabled: tarvitaan,
    queryKey: ['kirjautumisosoite', kieli],
    queryFn: async ({ signal }) =>
      kielella(
        (await kutsu<Ymparisto>(`${YHTEINEN_API}/misc/environment`, { signal })).data['virkailija-login-url'],
        kieli,
      ),
    staleTime: Infinity,
  });
}

/** Nobody has logged in: goes to do so, and comes back to the same screen. */
export function Kirjautuminen(): ReactNode {
  const t = useTekstit();
  const osoite = useKirjautumisosoite(true);
  useEffect(() => {
    if (osoite.data === undefined) return;
    muistaPaluu(VIRKAILIJAN_SIVUT);
    location.replace(osoite.data);
  }, [osoite.data]);
  return (
    <main className="sisalto">
      {osoite.isError ? (
        <Virheilmoitus virhe={osoite.error} yritaUudelleen={() => void osoite.refetch()} />
      ) : (
        <LoadingSpinner status="loading" text={t('kirjautuminen.siirrytaan')} />
      )}
    </main>
  );
}

function kielella(osoite: string, kieli: Kieli): string {
  const kohde = new URL(osoite);
  kohde.searchParams.set('locale', kieli);
  return kohde.href;
}
