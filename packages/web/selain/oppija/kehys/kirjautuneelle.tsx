import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Rajapintavirhe } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { JulkinenEtusivu } from '../etusivu/julkinen-etusivu.js';
import { useKehyskysely } from './kehystiedot.js';
import { Kirjautumislinkki } from './kirjautuminen.js';

/** Screens of one who has logged in. Others are told what this is, and where to log in to come back to the same screen. */
export function Kirjautuneelle(): ReactNode {
  const t = useTekstit();
  const { pathname } = useLocation();
  const kysely = useKehyskysely();
  if (!kysely.data && kysely.error instanceof Rajapintavirhe && kysely.error.tila === 401)
    return pathname === '/' ? (
      <JulkinenEtusivu />
    ) : (
      <Sivu otsikko={t('oma.kirjaudu.otsikko')}>
        <p className="ingressi">{t('oma.kirjaudu.ohje')}</p>
        <Kirjautumislinkki />
      </Sivu>
    );
  return <Nakyma kysely={kysely}>{() => <Outlet />}</Nakyma>;
}
