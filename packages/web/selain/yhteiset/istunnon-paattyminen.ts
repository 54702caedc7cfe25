import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { Rajapintavirhe } from './rajapinta.js';

/** Tells when any answer says that the session has ended, or is another's by now. */
export function useIstunnonPaattyminen(paattyi: (syy: Rajapintavirhe) => void): void {
  const kyselyt = useQueryClient();
  const kerro = useEffectEvent(paattyi);
  useEffect(() => {
    const tutki = (virhe: unknown): void => {
      if (virhe instanceof Rajapintavirhe && virhe.tila === 401) kerro(virhe);
    };
    // The answer alone: the error of a time before the new login stays in sight until the next answer comes.
    const irti = [
      kyselyt.getQueryCache().subscribe((tapahtuma) => {
        if (tapahtuma.type === 'updated' && tapahtuma.action.type === 'error') tutki(tapahtuma.action.error);
      }),
      kyselyt.getMutationCache().subscribe((tapahtuma) => {
        if (tapahtuma.type === 'updated' && tapahtuma.action.type === 'error') tutki(tapahtuma.action.error);
      }),
    ];
    return () => irti.forEach((irrota) => irrota());
  }, [kyselyt]);
}
