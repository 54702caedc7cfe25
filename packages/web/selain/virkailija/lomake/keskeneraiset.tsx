import type { LuonnostiedotJson } from '@ehoks/wire';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { lomakkeenOsoite } from './lomakkeen-osoite.js';
import { LUONNOKSET } from './luonnos.js';

/** The forms that one has left unfinished: each is gone on with where it was left. */
export function Keskeneraiset(): ReactNode {
  const t = useTekstit();
  const kysely = useQuery({
    queryKey: ['luonnokset'],
    // Each visit may have left one more.
    staleTime: 0,
    queryFn: async ({ signal }) => (await kutsu<readonly LuonnostiedotJson[]>(LUONNOKSET, { signal })).data,
  });
  if (kysely.isError) return <Virheilmoitus virhe={kysely.error} yritaUudelleen={() => void kysely.refetch()} />;
  if (!kysely.data || kysely.data.length === 0) return null;
  return (
    <section>
      <h2>{t('lomake.keskeneraiset')}</h2>
      <ul className="valintalista">
        {kysely.data.map((luonnos) => {
          const { avain, 'hoks-id': id, 'oppija-oid': oid = '', 'oppija-nimi': oppija = oid, muokattu } = luonnos;
          const mika =
            id === undefined ? t('lomake.keskenerainen.uusi') : t('lomake.keskenerainen.hoks', { id: String(id) });
          return (
            <li key={avain}>
              <Link to={lomakkeenOsoite(luonnos)}>{[oppija, mika].join(', ')}</Link> <Hetki hetki={muokattu} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
