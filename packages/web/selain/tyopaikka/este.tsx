import type { ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import { Tukitiedot } from '../yhteiset/tukitiedot.js';
import { Kehys } from './kehys.js';

interface Props {
  readonly virhe: unknown;
  readonly yritaUudelleen: () => void;
  readonly ulos?: () => void;
}

/** Refusals of which asking again makes no other: of a link, or a decision. */
const PYSYVAT = /^(jako\.|toiminto\.suljettu$|pyynto\.parametri$)/;

/** Why nothing is shown, as a page of its own: in the service's words, what to do, and what the support asks for. */
export function Este({ virhe, yritaUudelleen, ulos }: Props): ReactNode {
  const t = useTekstit();
  const { runko, koodi, laji } = virhe instanceof Rajapintavirhe ? virhe : {};
  const avain = laji === 'yhteys' ? 'virhe.ei-yhteytta' : 'virhe.odottamaton';
  const pysyva = koodi !== undefined && PYSYVAT.test(koodi);
  return (
    <Kehys otsikko={runko?.title ?? t(avain)} ulos={ulos}>
      <p className="ingressi">{runko?.detail ?? t(`${avain}.ohje`)}</p>
      {!pysyva && (
        <>
          <p>
            <Button onClick={yritaUudelleen}>{t('virhe.yrita-uudelleen')}</Button>
          </p>
          <Tukitiedot virhe={virhe} />
        </>
      )}
    </Kehys>
  );
}
