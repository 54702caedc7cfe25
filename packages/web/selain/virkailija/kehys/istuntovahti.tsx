import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button, ExternalLink } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { useIstunnonPaattyminen } from '../../yhteiset/istunnon-paattyminen.js';
import { useKehys } from './kehystiedot.js';
import { useKirjautumisosoite } from './kirjautuminen.js';

/** Tells when the session has ended or is another's by now, over whatever one was doing: logging in again in another tab loses nothing of it. */
export function Istuntovahti(): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const { kayttaja } = useKehys();
  const [syy, setSyy] = useState<'paattynyt' | 'toisen'>();
  const osoite = useKirjautumisosoite(syy !== undefined);
  useIstunnonPaattyminen(({ koodi }) => setSyy(koodi === 'istunto.toisen-kayttajan' ? 'toisen' : 'paattynyt'));
  const jatka = (): void => {
    setSyy(undefined);
    void kyselyt.invalidateQueries();
  };
  return (
    <Dialogi
      auki={syy !== undefined}
      otsikko={t(`istunto.${syy ?? 'paattynyt'}`)}
      sulje={jatka}
      napit={<Button onClick={jatka}>{t('istunto.jatka')}</Button>}
    >
      <p>{t(`istunto.${syy ?? 'paattynyt'}.ohje`, { tunnus: kayttaja.kayttajatunnus })}</p>
      <ExternalLink href={osoite.data ?? ''} labelNewWindow={t('uuteen-ikkunaan')}>
        {t('istunto.kirjaudu')}
      </ExternalLink>
    </Dialogi>
  );
}
