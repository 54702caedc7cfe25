import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { OppijanKehysnakyma } from '@ehoks/wire';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';

export const KEHYKSEN_AVAIN = ['kehys'] as const;

const KYSELY = {
  queryKey: KEHYKSEN_AVAIN,
  queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
    (await kutsu<OppijanKehysnakyma>(`${OPPIJAN_API}/nakymat/kehys`, { signal })).data,
  staleTime: Infinity,
} as const;

/** Who has logged in, and for whom: asked once a visit. */
export const useKehyskysely = () => useQuery(KYSELY);

/** The same on a screen of one who has logged in, where it is there already. */
export const useKehys = (): OppijanKehysnakyma => useSuspenseQuery(KYSELY).data;
