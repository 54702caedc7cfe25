import { useState, type ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import type { Kertasalaisuus } from './tunnukset.js';

interface Props {
  readonly kayttajatunnus: string;
  readonly salaisuus: Kertasalaisuus;
}

/** A secret that nobody can see again: it is on this screen only. */
export function Salaisuus({ kayttajatunnus, salaisuus }: Props): ReactNode {
  const t = useTekstit();
  const [kopioitu, setKopioitu] = useState<string>();
  const salasana = 'salasana' in salaisuus;
  const teksti = salasana ? salaisuus.salasana : salaisuus.salasanalinkki;
  return (
    <InlineAlert status="warning" role="alert">
      <strong>{t(salasana ? 'tunnus.salasana.uusi' : 'tunnus.linkki.uusi', { kayttajatunnus })}</strong>
      <p>{t(salasana ? 'tunnus.salasana.kerran' : 'tunnus.linkki.kerran')}</p>
      <pre className="salaisuus">{teksti}</pre>
      <Button
        variant="secondary"
        onClick={() => void navigator.clipboard.writeText(teksti).then(() => setKopioitu(teksti))}
      >
        {t('tunnus.kopioi')}
      </Button>{' '}
      <span role="status">{kopioitu === teksti && t('tuki.kopioitu')}</span>
    </InlineAlert>
  );
}
