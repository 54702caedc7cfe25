import { peitettyOsoite } from '@ehoks/core';
import type { JaonPyynto } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

type Viestiosoite = Pick<JaonPyynto['saaja'], 'kanava' | 'osoite'>;

/** An address that is masked until one wants to see it: screens are looked at over shoulders. */
export function SaajanOsoite({ kanava, osoite }: Viestiosoite): ReactNode {
  const t = useTekstit();
  const [esilla, setEsilla] = useState(false);
  return (
    <span className="osoite">
      <span>{esilla ? osoite : peitettyOsoite({ kanava, osoite })}</span>
      <Button variant="secondaryNoBorder" aria-pressed={esilla} onClick={() => setEsilla(!esilla)}>
        {t(esilla ? 'jaot.osoite.piilota' : 'jaot.osoite.nayta')}
      </Button>
    </span>
  );
}
