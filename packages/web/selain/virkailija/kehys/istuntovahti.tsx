import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button, ExternalLink } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { useIstunnonPaattyminen } from '../../yhteiset/istunnon-paattyminen.js';
import { useKirjautumisosoite } from './kirjautuminen.js';

/** Tells when the session has ended, over whatever one was doing: logging in again in another tab loses nothing of it. */
export function Istuntovahti(): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [paattynyt, setPaattynyt] = useState(false);
  const osoite = useKirjautumisosoite(paattynyt);
  useIstunnonPaattyminen(() => setPaattynyt(true));
  const jatka = (): void => {
    setPaattynyt(false);
    void kyselyt.invalidateQueries();
  };
  return (
    <Dialogi
      auki={paattynyt}
      otsikko={t('istunto.paattynyt')}
      sulje={jatka}
      napit={<Button onClick={jatka}>{t('istunto.jatka')}</Button>}
    >
      <p>{t('istunto.paattynyt.ohje')}</p>
      <ExternalLink href={osoite.data ?? ''} labelNewWindow={t('uuteen-ikkunaan')}>
        {t('istunto.kirjaudu')}
      </ExternalLink>
    </Dialogi>
  );
}
