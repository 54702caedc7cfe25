import { useState, type ReactNode } from 'react';
import { Button, Details } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Rajapintavirhe } from './rajapinta.js';

/** The facts that the support asks for, as text to copy. */
export function Tukitiedot({ virhe }: { readonly virhe: unknown }): ReactNode {
  const t = useTekstit();
  const [kopioitu, setKopioitu] = useState(false);
  const teksti = tukiteksti(virhe);
  return (
    <Details summaryLabel={t('tuki.otsikko')}>
      <pre className="tukitiedot">{teksti}</pre>
      <Button
        variant="secondary"
        onClick={() => void navigator.clipboard.writeText(teksti).then(() => setKopioitu(true))}
      >
        {t('tuki.kopioi')}
      </Button>{' '}
      <span role="status">{kopioitu && t('tuki.kopioitu')}</span>
    </Details>
  );
}

/** Nothing of learners but their number: what the service itself tells for the support, and where in the pages one was. */
function tukiteksti(virhe: unknown): string {
  const rivit: Readonly<Record<string, string>> = {
    ...(virhe instanceof Rajapintavirhe && {
      virhe: virhe.koodi ?? `${virhe.laji} ${virhe.tila}`,
      ...virhe.runko?.tuki,
    }),
    ...(!(virhe instanceof Rajapintavirhe) && { virhe: virhe instanceof Error ? virhe.name : String(virhe) }),
    sivu: location.pathname,
    selain: navigator.userAgent,
  };
  return Object.entries(rivit)
    .map(([nimi, arvo]) => `${nimi}: ${arvo}`)
    .join('\n');
}
