import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Named parts of the address: their values, and how to change some of them. A change takes the place of the address before
 * it, so that going back leads to the screen before and not through every letter of a search.
 */
export function useOsoiteEhdot<N extends string>(
  nimet: readonly N[],
): readonly [
  Readonly<Partial<Record<N, string>>>,
  (muutokset: Readonly<Partial<Record<N, string | undefined>>>) => void,
] {
  const [haku, setHaku] = useSearchParams();
  const arvot = useMemo(
    () =>
      Object.fromEntries(
        nimet.flatMap((nimi) => {
          const arvo = haku.get(nimi);
          return arvo === null ? [] : [[nimi, arvo]];
        }),
      ) as Partial<Record<N, string>>,
    [haku, nimet],
  );
  const muuta = useCallback(
    (muutokset: Readonly<Partial<Record<N, string | undefined>>>) => {
      // From the address itself: two changes between two drawings are both kept.
      const uusi = new URLSearchParams(location.search);
      for (const [nimi, arvo] of Object.entries<string | undefined>(muutokset)) {
        if (arvo === undefined || arvo === '') uusi.delete(nimi);
        else uusi.set(nimi, arvo);
      }
      setHaku(uusi, { replace: true });
    },
    [setHaku],
  );
  return [arvot, muuta];
}
