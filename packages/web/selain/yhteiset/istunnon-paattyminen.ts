import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { Rajapintavirhe } from './rajapinta.js';

/** Tells when any answer says that the session has ended. */
export function useIstunnonPaattyminen(paattyi: () => void): void {
  const kyselyt = useQueryClient();
  const kerro = useEffectEvent(paattyi);
  useEffect(() => {
    const tutki = (virhe: unknown): void => {
      if (virhe instanceof Rajapintavirhe && virhe.tila === 401) kerro();
    };
    const irti = [
      kyselyt.getQueryCache().subscribe(({ query }) => tutki(query.state.error)),
      kyselyt.getMutationCache().subscribe(({ mutation }) => tutki(mutation?.state.error)),
    ];
    return () => irti.forEach((irrota) => irrota());
  }, [kyselyt]);
}
