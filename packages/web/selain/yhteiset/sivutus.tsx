import type { ReactNode } from 'react';
import { Pagination } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

interface Props {
  /** Number of the page from zero. */
  readonly sivu: number;
  readonly koko: number;
  readonly yhteensa: number;
  readonly siirry: (sivu: number) => void;
}

/** Which of all rows are in sight, and the ways to the others. */
export function Sivutus({ sivu, koko, yhteensa, siirry }: Props): ReactNode {
  const t = useTekstit();
  const viimeinen = Math.max(1, Math.ceil(yhteensa / koko));
  const rivit = {
    alku: Math.min(yhteensa, sivu * koko + 1),
    loppu: Math.min(yhteensa, (sivu + 1) * koko),
    yhteensa,
  };
  return (
    <div className="sivutus">
      <p role="status">{t('sivutus.rivit', rivit)}</p>
      {viimeinen > 1 && (
        <Pagination
          aria-label={t('sivutus.sivut')}
          currentPage={sivu + 1}
          lastPage={viimeinen}
          previousButtonAriaLabel={t('sivutus.edellinen')}
          nextButtonAriaLabel={t('sivutus.seuraava')}
          pageIndicatorText={(nykyinen, kaikki) => t('sivutus.sivu', { nykyinen, kaikki })}
          ariaPageIndicatorText={(nykyinen, kaikki) => t('sivutus.sivu', { nykyinen, kaikki })}
          pageInput={false}
          onChange={(uusi) => siirry(Number(uusi) - 1)}
        />
      )}
    </div>
  );
}
