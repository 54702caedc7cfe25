import type { Muistutusnakyma } from '@ehoks/wire';
import { useQuery } from '@tanstack/react-query';
import { kutsu } from '../yhteiset/rajapinta.js';

export const MUISTUTUSTEN_AVAIN = ['muistutukset'] as const;

/** One's own orders of reminders. `osoite`: that of the officials' or the learners' API. */
export const useMuistutukset = (osoite: string) =>
  useQuery({
    queryKey: MUISTUTUSTEN_AVAIN,
    queryFn: async ({ signal }) => (await kutsu<Muistutusnakyma>(osoite, { signal })).data,
  });
