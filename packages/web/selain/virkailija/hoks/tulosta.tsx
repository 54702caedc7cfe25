import type { Objekti } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, lataa } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  readonly hoks: Objekti;
  /** Only this way of acquiring or demonstration. */
  readonly jakso?: { readonly tunniste: string; readonly nimi: string };
}

/** The plan, or one period of it, as a PDF in the language of the page. */
export function Tulosta({ hoks, jakso }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const id = hoks['id'] as number;
  const oppija = hoks['oppija-oid'] as string;
  const tulostus = useTeko({
    mutationFn: () =>
      lataa(
        `${VIRKAILIJAN_API}/nakymat/hoks/${id}/tuloste?${hakuehdot({ kieli, jakso: jakso?.tunniste, 'oppija-oid': oppija }).toString()}`,
        `hoks-${id}.pdf`,
      ),
  });
  return (
    <div className="tulosta">
      <Tekonappi
        variant="secondary"
        kesken={tulostus.isPending}
        {...(jakso && { 'aria-label': t('hoks.tulosta-jakso', { jakso: jakso.nimi }) })}
        onClick={() => tulostus.mutate()}
      >
        {t('hoks.tulosta')}
      </Tekonappi>
      <p role="status">{tulostus.isSuccess && t('hoks.tulostettu')}</p>
      {tulostus.isError && <Virheilmoitus virhe={tulostus.error} />}
    </div>
  );
}

/** For the parts of a plan: each of their periods can be printed by itself. */
export function jaksonTulostus(hoks: Objekti): (jakso: Objekti, nimi: string) => ReactNode {
  return (jakso, nimi) => <Tulosta hoks={hoks} jakso={{ tunniste: jakso['module-id'] as string, nimi }} />;
}
