import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OppijaJson } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Hakuvalinta } from '../../yhteiset/hakuvalinta.js';

interface Props {
  readonly valitse: (oppijaOid: string) => void;
}

/** The learner of a new plan, by name or by learner number. */
export function Oppijavalinta({ valitse }: Props): ReactNode {
  const t = useTekstit();
  const [haku, setHaku] = useState('');
  const kysely = useQuery({
    queryKey: ['oppijahaku', haku],
    enabled: haku.trim().length >= 3,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly OppijaJson[]>(`${VIRKAILIJAN_API}/nakymat/oppijat`, {
          searchParams: hakuehdot({ haku: haku.trim() }),
          signal,
        })
      ).data,
  });
  return (
    <>
      <p>{t('lomake.oppija.ohje')}</p>
      <Hakuvalinta
        id="oppija"
        nimi={t('lomake.oppija')}
        status="default"
        statusText=""
        valittu={undefined}
        vaihtoehdot={(kysely.data ?? []).map(({ oid, nimi }) => ({
          tunnus: oid,
          nimi: nimi ? `${nimi} (${oid})` : oid,
        }))}
        valitse={(oid) => {
          if (oid !== undefined) valitse(oid);
        }}
        hae={setHaku}
      />
      {kysely.isError && <Virheilmoitus virhe={kysely.error} />}
    </>
  );
}
