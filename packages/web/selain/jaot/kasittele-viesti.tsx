import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import { Tekonappi } from '../yhteiset/tekonappi.js';
import { useTeko } from '../yhteiset/teko.js';

interface Props {
  /** Which message this is; read out, not shown. */
  readonly kohde: string;
  readonly tee: () => Promise<void>;
  readonly onnistui: () => void;
}

/** Marks a message of a workplace as taken care of: it leaves the work list, and stays in the plan. */
export function KasitteleViesti({ kohde, tee, onnistui }: Props): ReactNode {
  const t = useTekstit();
  const teko = useTeko({ mutationFn: tee, onSuccess: onnistui });
  return (
    <>
      {teko.isError && <Virheilmoitus virhe={teko.error} />}
      <Tekonappi variant="secondary" kesken={teko.isPending} onClick={() => teko.mutate()}>
        {t('jaot.viesti.kasittele')}
        <span className="vain-lukijalle"> {kohde}</span>
      </Tekonappi>
    </>
  );
}
