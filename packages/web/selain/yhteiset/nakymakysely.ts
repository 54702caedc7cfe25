import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { kutsu } from './rajapinta.js';

/** Seconds in which registries that answer have told what they know. */
const REKISTERIT_S = 2;

/** A view of which what some registries did not tell is missing. */
interface Vajaa {
  readonly puuttuvat: readonly string[];
}

/**
 * A view that is not kept waiting by a silent registry: what the service itself knows is shown first, and what the silent one
 * knows when it comes.
 */
export function useNakymakysely<T extends Vajaa>(avain: readonly string[], osoite: string): UseQueryResult<T> {
  const kyselyt = useQueryClient();
  return useQuery({
    queryKey: avain,
    queryFn: async ({ signal }) => {
      if (kyselyt.getQueryData(avain) === undefined) {
        const alkoi = performance.now();
        const { data } = await kutsu<T>(osoite, { signal, headers: { Prefer: `wait=${REKISTERIT_S}` } });
        // One that refused at once would refuse again.
        const vaikeni = performance.now() - alkoi > REKISTERIT_S * 500;
        if (data.puuttuvat.length === 0 || !vaikeni) return data;
        kyselyt.setQueryData(avain, data);
      }
      return (await kutsu<T>(osoite, { signal })).data;
    },
  });
}
