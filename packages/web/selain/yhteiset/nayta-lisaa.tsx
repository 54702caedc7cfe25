import type { ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

interface Props {
  /** A list that comes a part at a time. */
  readonly kysely: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The way to the next part of a list, while there is one. */
export function NaytaLisaa({ kysely: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props): ReactNode {
  const t = useTekstit();
  if (!hasNextPage) return null;
  return (
    <Button variant="secondary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {t('nayta-lisaa')}
    </Button>
  );
}
