import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { useTeko } from '../../yhteiset/teko.js';

/** Asking the registries about the plans that have not been asked about, a batch at a time until none is left or one stops it. */
export interface Indeksointi {
  readonly aloita: () => void;
  readonly lopeta: () => void;
  readonly kesken: boolean;
  readonly valmis: boolean;
  readonly virhe: Error | null;
  /** Plans asked about so far. */
  readonly kysytty: number;
}

export function useIndeksointi(): Indeksointi {
  const kyselyt = useQueryClient();
  const [kysytty, setKysytty] = useState(0);
  const lopetetaan = useRef(false);
  const ajo = useTeko({
    mutationFn: async () => {
      lopetetaan.current = false;
      for (let yhteensa = 0; !lopetetaan.current;) {
        setKysytty(yhteensa);
        const { paivitettyja } = (
          await kutsu<{ readonly paivitettyja: number }>(`${VIRKAILIJAN_API}/index`, { method: 'post' })
        ).data;
        if (paivitettyja === 0) return;
        yhteensa += paivitettyja;
        setKysytty(yhteensa);
      }
    },
    onSettled: () => kyselyt.invalidateQueries({ queryKey: ['indeksitilanne'] }),
  });
  // Nobody sees how it goes any more: the nightly job asks about the rest.
  useEffect(
    () => () => {
      lopetetaan.current = true;
    },
    [],
  );
  return {
    aloita: () => ajo.mutate(),
    lopeta: () => {
      lopetetaan.current = true;
    },
    kesken: ajo.isPending,
    valmis: ajo.isSuccess,
    virhe: ajo.error,
    kysytty,
  };
}
