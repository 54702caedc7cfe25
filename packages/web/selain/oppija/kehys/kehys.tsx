import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { useIstunnonPaattyminen } from '../../yhteiset/istunnon-paattyminen.js';
import { Testimerkki } from '../../yhteiset/testimerkki.js';
import { Tuki } from '../../yhteiset/tuki.js';
import { KEHYKSEN_AVAIN, useKehyskysely } from './kehystiedot.js';
import { useTallennettuKieli } from './kielivalinta.js';
import { Puolesta } from './puolesta.js';
import { Paattynyt } from './paattynyt.js';
import { Ylapalkki } from './ylapalkki.js';

/** What is around every screen. When the session ends, nothing of the learner stays in sight. */
export function Kehys(): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [paattynyt, setPaattynyt] = useState(false);
  const { data: kehys } = useKehyskysely();
  useTallennettuKieli(kehys?.asetukset);
  useIstunnonPaattyminen(() => {
    // Who has never logged in has nothing that could end.
    if (kyselyt.getQueryData(KEHYKSEN_AVAIN) !== undefined) setPaattynyt(true);
  });
  const nahtava = paattynyt ? undefined : kehys;
  return (
    <div className="oppijan-sivut">
      <a className="ohita" href="#sisalto">
        {t('ohita')}
      </a>
      <Testimerkki />
      <Ylapalkki kehys={nahtava} />
      {nahtava && <Puolesta kehys={nahtava} />}
      <main id="sisalto" className="sisalto" tabIndex={-1}>
        {paattynyt ? <Paattynyt /> : <Outlet />}
      </main>
      <footer className="alapalkki">
        <p>{t('oma.yllapitaja')}</p>
        <Tuki />
      </footer>
    </div>
  );
}
