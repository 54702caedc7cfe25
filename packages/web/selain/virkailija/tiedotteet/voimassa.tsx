import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Tiedote } from './tiedote.js';

/** The notices that are in force, the newest first. A page is whole without them: that they did not come is not told. */
export function VoimassaOlevatTiedotteet(): ReactNode {
  const t = useTekstit();
  const { data = [] } = useQuery({
    queryKey: ['tiedotteet', 'voimassa'],
    queryFn: async ({ signal }) =>
      (await kutsu<readonly Tiedote[]>(`${VIRKAILIJAN_API}/nakymat/tiedotteet`, { signal })).data,
  });
  if (data.length === 0) return null;
  return (
    <section className="tiedotteet" aria-label={t('tiedotteet.otsikko')}>
      {data.map((tiedote) => (
        <Tiedote key={tiedote.id} {...tiedote} />
      ))}
    </section>
  );
}
