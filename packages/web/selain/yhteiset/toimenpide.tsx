import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Dialogi } from './dialogi.js';
import { Virheilmoitus } from './virheilmoitus.js';
import { Tekonappi } from './tekonappi.js';
import { useTeko } from './teko.js';

interface Props<T> {
  /** Names the button that opens the dialog, and in it the one that does the act. */
  readonly nappi: string;
  /** Which of many buttons of that name this is; read out, not shown. */
  readonly kohde?: string;
  /** How the button that opens looks; `secondary` unless told. */
  readonly ulkoasu?: 'secondary' | 'secondaryNoBorder';
  readonly otsikko: string;
  /** What follows from the act, and what it needs to be told. */
  readonly children: ReactNode;
  /** Why it cannot be done as things are; asked when it is tried. */
  readonly tarkista?: () => boolean;
  readonly tee: () => Promise<T>;
  readonly onnistui: (tulos: T) => void;
}

/** An act that is confirmed in a dialog, which stays open with the reason when the act does not succeed. */
export function Toimenpide<T>(props: Props<T>): ReactNode {
  const { nappi, kohde, ulkoasu = 'secondary', otsikko, children, tarkista, tee, onnistui } = props;
  const t = useTekstit();
  const [auki, setAuki] = useState(false);
  // Results may be secrets, which are not to stay in a cache.
  const teko = useTeko({ mutationFn: tee, gcTime: 0 });
  const sulje = (): void => {
    if (teko.isPending) return;
    teko.reset();
    setAuki(false);
  };
  const vahvista = (): void => {
    if (tarkista && !tarkista()) return;
    teko.mutate(undefined, {
      onSuccess: (tulos) => {
        teko.reset();
        setAuki(false);
        onnistui(tulos);
      },
    });
  };
  return (
    <>
      <Button variant={ulkoasu} onClick={() => setAuki(true)}>
        {nappi}
        {kohde !== undefined && <span className="vain-lukijalle"> {kohde}</span>}
      </Button>
      <Dialogi
        auki={auki}
        otsikko={otsikko}
        sulje={sulje}
        napit={
          <>
            <Tekonappi kesken={teko.isPending} onClick={vahvista}>
              {nappi}
            </Tekonappi>
            <Button variant="secondary" disabled={teko.isPending} onClick={sulje}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        {children}
        {teko.isError && <Virheilmoitus virhe={teko.error} />}
      </Dialogi>
    </>
  );
}
