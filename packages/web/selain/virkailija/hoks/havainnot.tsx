import type { HavaintoJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Expander, ExpanderContent, ExpanderTitleButton } from 'suomifi-ui-components';
import { useIhmisille } from '../../hoks/ohjeet.js';
import { useTekstit } from '../../tekstit/kielet.js';

/** What the plan still lacks or what seems odd in it, as the rules see it now. */
export function Havainnot({ havainnot }: { readonly havainnot: readonly HavaintoJson[] }): ReactNode {
  const t = useTekstit();
  const ihmisille = useIhmisille();
  if (havainnot.length === 0) return null;
  return (
    <Expander className="havainnot">
      <ExpanderTitleButton>{t('hoks.taydennettavaa', { maara: havainnot.length })}</ExpanderTitleButton>
      <ExpanderContent>
        <ul>
          {havainnot.map(ihmisille).map(({ koodi, polku, viesti, ohje }, i) => (
            <li key={`${i}-${koodi}`} data-polku={polku}>
              {viesti} {ohje}
            </li>
          ))}
        </ul>
      </ExpanderContent>
    </Expander>
  );
}
