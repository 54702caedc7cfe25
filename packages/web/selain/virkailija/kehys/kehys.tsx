import { Suspense, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { LoadingSpinner, SkipLink } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Rajapintavirhe } from '../../yhteiset/rajapinta.js';
import { Testimerkki } from '../../yhteiset/testimerkki.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useKehyskysely } from './kehystiedot.js';
import { Kirjautuminen } from './kirjautuminen.js';
import { Istuntovahti } from './istuntovahti.js';
import { Uloskirjautuminen } from './uloskirjautuminen.js';
import { Ylapalkki } from './ylapalkki.js';

/** What is around every screen. Nobody is shown anything before it is known who they are. */
export function Kehys(): ReactNode {
  const t = useTekstit();
  const kysely = useKehyskysely();
  const { data: kehys, error } = kysely;
  if (!kehys) {
    if (error instanceof Rajapintavirhe && error.tila === 401) return <Kirjautuminen />;
    return (
      <main className="sisalto">
        {error ? (
          <>
            <Virheilmoitus virhe={error} yritaUudelleen={() => void kysely.refetch()} />
            <Uloskirjautuminen />
          </>
        ) : (
          <LoadingSpinner status="loading" text={t('lataus.kesken')} />
        )}
      </main>
    );
  }
  return (
    <>
      <SkipLink href="#sisalto">{t('ohita')}</SkipLink>
      <Testimerkki />
      <Ylapalkki kehys={kehys} />
      <main id="sisalto" className="sisalto" tabIndex={-1}>
        <Suspense fallback={<LoadingSpinner status="loading" text={t('lataus.kesken')} />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="alapalkki">
        {t('tuki')}: <a href={`mailto:${kehys.tuki}`}>{kehys.tuki}</a>
      </footer>
      <Istuntovahti />
    </>
  );
}
