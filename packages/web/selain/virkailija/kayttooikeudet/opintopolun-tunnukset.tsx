import type { ReactNode } from 'react';
import { ExternalLink } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { useKirjautumisosoite } from '../kehys/kirjautuminen.js';

/** Own rights in Opintopolku: where one asks for more, and where those are granted. */
const OMAT_TIEDOT = '/henkilo-ui/omattiedot';

/** Accounts and roles are kept in Opintopolku: where to go. */
export function OpintopolunTunnukset(): ReactNode {
  const t = useTekstit();
  // Officials log in at the same Opintopolku that keeps their accounts.
  const { data: osoite } = useKirjautumisosoite(true);
  return (
    <section>
      <p>{t('oikeudet.opintopolussa')}</p>
      {osoite !== undefined && (
        <ExternalLink href={new URL(OMAT_TIEDOT, osoite).href} labelNewWindow={t('uuteen-ikkunaan')}>
          {t('oikeudet.opintopolkuun')}
        </ExternalLink>
      )}
    </section>
  );
}
