import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

/** Copies the link of a share; where a browser does not let, the link is shown. */
export function KopioiLinkki({ uri, kohde }: { readonly uri: string; readonly kohde?: string }): ReactNode {
  const t = useTekstit();
  const [tulos, setTulos] = useState<string>();
  const kopioi = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(uri);
      setTulos(t('jaot.kopioitu'));
    } catch {
      setTulos(t('jaot.kopiointi-ei-onnistu', { uri }));
    }
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void kopioi()}>
        {t('jaot.kopioi')}
        {kohde !== undefined && <span className="vain-lukijalle"> {kohde}</span>}
      </Button>
      <span role="status">{tulos}</span>
    </>
  );
}
