import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { OPPIJAN_SIVUT, sivunOsoite } from '../../yhteiset/palvelu.js';
import { muistaPaluu } from '../../yhteiset/paluu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';

/** Addresses of the login, from the server. */
interface Ymparisto {
  readonly 'cas-oppija-login-url-fi': string;
}

/** The way to log in, and back to the screen that one is at. */
export function Kirjautumislinkki(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const osoite = useQuery({
    queryKey: ['kirjautumisosoite'],
    queryFn: async ({ signal }) =>
      (await kutsu<Ymparisto>(`${sivunOsoite('/ehoks-oppija-backend/api/v1')}/misc/environment`, { signal })).data[
        'cas-oppija-login-url-fi'
      ],
    staleTime: Infinity,
  });
  if (osoite.isError) return <Virheilmoitus virhe={osoite.error} yritaUudelleen={() => void osoite.refetch()} />;
  if (osoite.data === undefined) return null;
  const kohde = new URL(osoite.data);
  kohde.searchParams.set('locale', kieli);
  return (
    <a className="nappi suuri" href={kohde.href} onClick={() => muistaPaluu(OPPIJAN_SIVUT)}>
      {t('oma.kirjaudu')}
    </a>
  );
}
