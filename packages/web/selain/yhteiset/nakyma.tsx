import type { ReactNode } from 'react';
import { LoadingSpinner } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Virheilmoitus } from './virheilmoitus.js';

/** What is looked at of a query, one answer or many pages. */
interface Kysely<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface Props<T> {
  readonly kysely: Kysely<T>;
  readonly children: (tiedot: T) => ReactNode;
}

/** What a query brings, or that it is on its way, or why it did not come. Old data stay in sight while new ones come. */
export function Nakyma<T>({ kysely, children }: Props<T>): ReactNode {
  const t = useTekstit();
  if (kysely.data !== undefined)
    return (
      <>
        {kysely.isError && <Virheilmoitus virhe={kysely.error} yritaUudelleen={() => void kysely.refetch()} />}
        {children(kysely.data)}
      </>
    );
  if (kysely.isError) return <Virheilmoitus virhe={kysely.error} yritaUudelleen={() => void kysely.refetch()} />;
  return <LoadingSpinner status="loading" text={t('lataus.kesken')} variant="normal" />;
}
