import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Kehysnakyma } from '@ehoks/wire';
import { asetaSivunAvaaja, kutsu } from '../../yhteiset/rajapinta.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';

const KYSELY = {
  queryKey: ['kehys'],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
    const { data } = await kutsu<Kehysnakyma>(`${VIRKAILIJAN_API}/nakymat/kehys`, { signal });
    asetaSivunAvaaja(data.kayttaja.oid);
    return data;
  },
  staleTime: Infinity,
} as const;

/** Who has logged in, and the organisations whose plans they may see: asked once a visit. */
export const useKehyskysely = () => useQuery(KYSELY);

/** The same inside the frame, where it is there already. */
export const useKehys = (): Kehysnakyma => useSuspenseQuery(KYSELY).data;
