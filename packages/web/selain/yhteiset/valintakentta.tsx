import type { ReactNode } from 'react';
import { Dropdown, DropdownItem } from 'suomifi-ui-components';

interface Props<A extends string> {
  readonly otsikko: string;
  readonly arvo: A;
  readonly vaihtoehdot: readonly { readonly arvo: A; readonly teksti: string }[];
  readonly muuta: (arvo: A) => void;
}

/** One of a few. */
export function Valintakentta<A extends string>({ otsikko, arvo, vaihtoehdot, muuta }: Props<A>): ReactNode {
  return (
    <Dropdown labelText={otsikko} value={arvo} onChange={muuta}>
      {vaihtoehdot.map(({ arvo: oma, teksti }) => (
        <DropdownItem key={oma} value={oma}>
          {teksti}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
