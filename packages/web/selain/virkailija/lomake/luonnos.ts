import type { Objekti } from '@ehoks/wire/esitys';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu, Rajapintavirhe } from '../../yhteiset/rajapinta.js';

/** Milliseconds without a change before the draft is kept. */
const TAUKO_MS = 1_500;

/** What is kept of an unfinished form. */
export interface Luonnos {
  readonly suunnitelma: Objekti;
  /** Where the plan was begun from, told on the form. */
  readonly lahde?: string;
}

export const luonnoksenOsoite = (avain: string): string => `${VIRKAILIJAN_API}/nakymat/luonnokset/${avain}`;

/** The draft as it was left, with its version; `undefined` when there is none. */
export async function haeLuonnos(
  avain: string,
  signal?: AbortSignal,
): Promise<{ readonly sisalto: Luonnos; readonly perusta?: string; readonly etag?: string } | undefined> {
  try {
    const { data, etag } = await kutsu<{ readonly sisalto: Luonnos; readonly perusta?: string }>(
      luonnoksenOsoite(avain),
      signal ? { signal } : {},
    );
    return { ...data, ...(etag !== undefined && { etag }) };
  } catch (virhe) {
    if (virhe instanceof Rajapintavirhe && virhe.tila === 404) return undefined;
    throw virhe;
  }
}

interface Tallennettava {
  readonly avain: string;
  readonly organisaatio: string;
  readonly hoksId?: number;
  /** ETag of the plan that is being changed. */
  readonly perusta?: string;
  readonly luonnos: Luonnos;
}

export type Luonnoksentila = 'ennallaan' | 'kesken' | 'tallessa' | 'ei-onnistu';

/** Keeps the form as a draft while one writes. The draft is nobody else's, and no plan before it is saved as one. */
export function useLuonnos(
  tallennettava: Tallennettava,
  alkuperainenEtag: string | undefined,
): { readonly tila: Luonnoksentila; readonly poista: () => Promise<void> } {
  const { avain, luonnos } = tallennettava;
  const etag = useRef(alkuperainenEtag);
  const viimeisin = useRef(luonnos);
  const poistettu = useRef(false);
  const [muuttunut, setMuuttunut] = useState(false);
  const [onTallessa, setOnTallessa] = useState(alkuperainenEtag !== undefined);
  const { mutate, isError, isPending } = useMutation({
    // One at a time: a later one tells the version that the one before it got.
    scope: { id: `luonnos-${avain}` },
    mutationFn: async ({ organisaatio, hoksId, perusta, luonnos: sisalto }: Tallennettava) => {
      if (poistettu.current) return;
      const { suunnitelma } = sisalto;
      const vastaus = await kutsu(luonnoksenOsoite(avain), {
        method: 'put',
        json: {
          organisaatio,
          ...(hoksId !== undefined && { 'hoks-id': hoksId }),
          ...(perusta !== undefined && { perusta }),
          ...tunniste(suunnitelma, 'oppija-oid'),
          ...tunniste(suunnitelma, 'opiskeluoikeus-oid'),
          sisalto,
        },
        ...(etag.current !== undefined && { headers: { 'If-Match': etag.current } }),
      });
      etag.current = vastaus.etag;
      setOnTallessa(true);
      if (viimeisin.current === sisalto) setMuuttunut(false);
    },
  });

  const tallenna = useEffectEvent(() => mutate(tallennettava));
  useEffect(() => {
    if (viimeisin.current === luonnos) return undefined;
    viimeisin.current = luonnos;
    setMuuttunut(true);
    const ajastin = setTimeout(() => tallenna(), TAUKO_MS);
    return () => clearTimeout(ajastin);
  }, [luonnos]);

  const kesken = muuttunut || isPending;
  return {
    tila: isError ? 'ei-onnistu' : kesken ? 'kesken' : onTallessa ? 'tallessa' : 'ennallaan',
    poista: async () => {
      poistettu.current = true;
      await kutsu(luonnoksenOsoite(avain), { method: 'delete' });
    },
  };
}

function tunniste(suunnitelma: Objekti, avain: string): Objekti {
  const arvo = suunnitelma[avain];
  return typeof arvo === 'string' && arvo !== '' ? { [avain]: arvo } : {};
}
