import { QueryClient } from '@tanstack/react-query';
import { Rajapintavirhe } from './rajapinta.js';

/** Milliseconds for which an answer is shown again without asking, when one comes back to a screen. */
const TUORE_MS = 15_000;

/** What an answer of the service means does not change by asking again; a broken connection may. */
export function luoKyselyt(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: TUORE_MS,
        refetchOnWindowFocus: false,
        retry: (kerrat, virhe) => kerrat < 1 && virhe instanceof Rajapintavirhe && virhe.laji === 'yhteys',
      },
    },
  });
}
