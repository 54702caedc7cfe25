import type { JaettuJson, JaetutJson, JakolinkinTila, VastausJson } from '@ehoks/wire';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useKieli } from '../tekstit/kielet.js';
import { TYOPAIKAN_API } from '../yhteiset/palvelu.js';
import { kutsu } from '../yhteiset/rajapinta.js';

/** In the language of the page: a refusal is told in the service's words. */
function useKysely<T>(polku: string) {
  const kieli = useKieli();
  return useQuery({
    queryKey: [polku, kieli],
    queryFn: async ({ signal }) => (await kutsu<T>(`${TYOPAIKAN_API}${polku}`, { signal })).data,
    // Each reading of a share is counted.
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
}

export const useLinkki = (tunnus: string) => useKysely<JakolinkinTila>(linkki(tunnus));
export const useJaettu = (tunnus: string) => useKysely<JaettuJson>(jaettu(tunnus));
export const useJaetut = () => useKysely<JaetutJson>('/jaot');

/** Where a code was sent, masked, and until when it is good. */
export interface LahetettyKoodi {
  readonly osoite: string;
  readonly 'voimassa-asti': string;
}

export async function lahetaKoodi(tunnus: string): Promise<LahetettyKoodi> {
  return (await kutsu<LahetettyKoodi>(`${TYOPAIKAN_API}${linkki(tunnus)}/koodi`, { method: 'post' })).data;
}

export async function avaaKoodilla(tunnus: string, koodi: string): Promise<void> {
  await kutsu(`${TYOPAIKAN_API}${linkki(tunnus)}/istunto`, { method: 'post', json: { koodi } });
}

export async function kirjauduUlos(): Promise<void> {
  await kutsu(`${TYOPAIKAN_API}/istunto`, { method: 'delete' });
}

/** Acknowledges what the version of the plan showed. */
export async function kuittaa(tunnus: string, versio: number): Promise<VastausJson> {
  return vastaa(`${jaettu(tunnus)}/kuittaus`, { versio });
}

export async function kirjoita(tunnus: string, teksti: string): Promise<VastausJson> {
  return vastaa(`${jaettu(tunnus)}/viestit`, { teksti });
}

/** Puts an answer into what has been read of the share: reading it anew would count as a view. */
export function useVastattu(tunnus: string): (vastaus: VastausJson) => void {
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  return ({ kuittaus, viestit }) =>
    kyselyt.setQueryData<JaettuJson>(
      [jaettu(tunnus), kieli],
      (vanha) => vanha && { ...vanha, ...(kuittaus && { kuittaus }), viestit },
    );
}

async function vastaa(polku: string, json: object): Promise<VastausJson> {
  return (await kutsu<VastausJson>(TYOPAIKAN_API + polku, { method: 'post', json })).data;
}

function jaettu(tunnus: string): string {
  return `/jaot/${encodeURIComponent(tunnus)}`;
}

function linkki(tunnus: string): string {
  return `/linkit/${encodeURIComponent(tunnus)}`;
}
