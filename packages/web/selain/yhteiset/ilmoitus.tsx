import type { ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';

/** What was just done, read out when it comes. */
export function Ilmoitus({ teksti }: { readonly teksti: string | undefined }): ReactNode {
  return <div role="status">{teksti !== undefined && <InlineAlert>{teksti}</InlineAlert>}</div>;
}
