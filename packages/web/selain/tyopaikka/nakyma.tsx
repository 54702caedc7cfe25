import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingSpinner } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Este } from './este.js';

interface Props<T> {
  readonly kysely: UseQueryResult<T>;
  readonly children: (tiedot: T) => ReactNode;
}

/** What a query brings, or that it is on its way, or the page of why it did not come. */
export function Nakyma<T>({ kysely: { data, isError, error, refetch }, children }: Props<T>): ReactNode {
  const t = useTekstit();
  if (data !== undefined) return children(data);
  if (isError) return <Este virhe={error} yritaUudelleen={() => void refetch()} />;
  return (
    <main className="sisalto">
      <LoadingSpinner status="loading" text={t('lataus.kesken')} variant="normal" />
    </main>
  );
}
