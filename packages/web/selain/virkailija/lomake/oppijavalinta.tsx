import { useQuery } from '@tanstack/react-query';
import type { OppijaJson } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';

interface Props {
  readonly valitse: (oppijaOid: string) => void;
}

/**
 * The learner of a new plan, by name or by learner number. What the server found is shown as it is: a selection list
 * would drop those whose name does not have what was typed letter by letter.
 */
export function Oppijavalinta({ valitse }: Props): ReactNode {
  const t = useTekstit();
  const [kirjoitettu, setKirjoitettu] = useState('');
  const haku = kirjoitettu.trim();
  const kysely = useQuery({
    queryKey: ['oppijahaku', haku],
    enabled: haku.length >= 3,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly OppijaJson[]>(`${VIRKAILIJAN_API}/nakymat/oppijat`, {
          searchParams: hakuehdot({ haku }),
          signal,
        })
      ).data,
  });
  return (
    <>
      <p>{t('lomake.oppija.ohje')}</p>
      <TextInput
        id="oppija"
        labelText={t('lomake.oppija')}
        fullWidth
        debounce={300}
        onChange={(teksti) => setKirjoitettu(String(teksti ?? ''))}
      />
      <p role="status">{kysely.data && t('lomake.oppija.osumia', { maara: kysely.data.length })}</p>
      <ul className="valintalista">
        {(kysely.data ?? []).map(({ oid, nimi }) => (
          <li key={oid}>
            <button type="button" className="linkkina" onClick={() => valitse(oid)}>
              {nimi ? `${nimi} (${oid})` : oid}
            </button>
          </li>
        ))}
      </ul>
      {kysely.isError && <Virheilmoitus virhe={kysely.error} />}
    </>
  );
}
