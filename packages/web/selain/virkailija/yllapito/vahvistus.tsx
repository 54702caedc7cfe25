import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  readonly otsikko: string;
  readonly vahvista: string;
  readonly tee: () => Promise<void>;
  /** What was done, told when it is. */
  readonly tehty: ReactNode;
  /** What it is done to. */
  readonly children: ReactNode;
}

/** Asks, does, and tells that it is done. Mounted when what it is done to is known. */
export function Vahvistus({ otsikko, vahvista, tee, tehty, children }: Props): ReactNode {
  const t = useTekstit();
  const [auki, setAuki] = useState(true);
  const toiminto = useTeko({ mutationFn: tee, onSuccess: () => setAuki(false) });
  const sulje = (): void => {
    if (!toiminto.isPending) setAuki(false);
  };
  return (
    <>
      {toiminto.isSuccess && <p>{tehty}</p>}
      <Dialogi
        auki={auki}
        otsikko={otsikko}
        sulje={sulje}
        napit={
          <>
            <Tekonappi kesken={toiminto.isPending} onClick={() => toiminto.mutate()}>
              {vahvista}
            </Tekonappi>
            <Button variant="secondary" disabled={toiminto.isPending} onClick={sulje}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        {children}
        {toiminto.isError && <Virheilmoitus virhe={toiminto.error} />}
      </Dialogi>
    </>
  );
}
