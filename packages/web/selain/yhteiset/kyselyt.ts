import { QueryClient } from '@tanstack/react-query';
import { Rajapintavirhe } from './rajapinta.js';

/** Milliseconds for which an answer is shown again without asking, when one comes back to a screen. */
const TUORE_MS = 15_000;

/** Without a connection one is told so at once: what waits for it in silence is lost with the page. */
const KATKETESSA = { networkMode: 'always' } as const;

/** What an answer of the service means does not change by asking again; a broken connection may. */
export function luoKyselyt(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...KATKETESSA,
        // What was not got for want of a connection is got when there is one.
        refetchOnReconnect: ({ state }) => state.status === 'error',
        staleTime: TUORE_MS,
        refetchOnWindowFocus: false,
        retry: (kerrat, virhe) => kerrat < 1 && virhe instanceof Rajapintavirhe && virhe.laji === 'yhteys',
      },
      mutations: KATKETESSA,
    },
  });
}
