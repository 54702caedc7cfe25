import type { Objekti } from '@ehoks/wire/esitys';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu, Rajapintavirhe } from '../../yhteiset/rajapinta.js';

/** Milliseconds without a change before the draft is kept. */
const TAUKO_MS = 1_500;
/** Milliseconds from a failure to keep the draft to the next try. */
const UUDELLEEN_MS = 10_000;

/** What is kept of an unfinished form. */
export interface Luonnos {
  readonly suunnitelma: Objekti;
  /** Where the plan was begun from, told on the form. */
  readonly lahde?: string;
}

export const LUONNOKSET = `${VIRKAILIJAN_API}/nakymat/luonnokset`;

const luonnoksenOsoite = (avain: string): string => `${LUONNOKSET}/${avain}`;

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

/** Throws the draft away; one that is not there is away already. */
export async function poistaLuonnos(avain: string): Promise<void> {
  try {
    await kutsu(luonnoksenOsoite(avain), { method: 'delete' });
  } catch (virhe) {
    if (!(virhe instanceof Rajapintavirhe && virhe.tila === 404)) throw virhe;
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

export type Luonnoksentila = 'ennallaan' | 'kesken' | 'tallessa' | 'ei-onnistu' | 'muualla';

/** Keeps the form as a draft while one writes. The draft is nobody else's, and no plan before it is saved as one. */
export function useLuonnos(
  tallennettava: Tallennettava,
  alkuperainenEtag: string | undefined,
): { readonly tila: Luonnoksentila; readonly poista: () => Promise<void> } {
  const { avain, luonnos } = tallennettava;
  const etag = useRef(alkuperainenEtag);
  const viimeisin = useRef(luonnos);
  const poistettu = useRef(false);
  const odottaa = useRef(false);
  const [muuttunut, setMuuttunut] = useState(false);
  const [onTallessa, setOnTallessa] = useState(alkuperainenEtag !== undefined);
  const lahetys = useRef<Promise<unknown>>(undefined);
  const { mutate, error, isError, isPending } = useMutation({
    // One at a time: a later one tells the version that the one before it got.
    scope: { id: `luonnos-${avain}` },
    mutationFn: async ({ organisaatio, hoksId, perusta, luonnos: sisalto }: Tallennettava) => {
      if (poistettu.current) return;
      const { suunnitelma } = sisalto;
      const lahetetty = kutsu(luonnoksenOsoite(avain), {
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
      lahetys.current = lahetetty;
      etag.current = (await lahetetty).etag;
      setOnTallessa(true);
      if (viimeisin.current === sisalto) setMuuttunut(false);
    },
  });

  const tallenna = useEffectEvent(() => {
    odottaa.current = false;
    mutate(tallennettava);
  });
  useEffect(() => {
    if (viimeisin.current === luonnos) return undefined;
    viimeisin.current = luonnos;
    odottaa.current = true;
    setMuuttunut(true);
    const ajastin = setTimeout(() => tallenna(), TAUKO_MS);
    return () => clearTimeout(ajastin);
  }, [luonnos]);
  // Going elsewhere in the pages before the pause is over loses nothing either.
  useEffect(
    () => () => {
      if (odottaa.current) tallenna();
    },
    [],
  );
  // The connection comes back, or somebody logs in again: the draft is kept without another key being pressed.
  useEffect(() => {
    if (!isError || !voiOnnistua(error)) return undefined;
    const ajastin = setInterval(() => tallenna(), UUDELLEEN_MS);
    return () => clearInterval(ajastin);
  }, [isError, error]);

  const tila = (): Luonnoksentila => {
    if (isError) return onMuualla(error) ? 'muualla' : 'ei-onnistu';
    if (muuttunut || isPending) return 'kesken';
    return onTallessa ? 'tallessa' : 'ennallaan';
  };
  return {
    tila: tila(),
    poista: async () => {
      poistettu.current = true;
      // One that is on its way would come back after the deletion.
      await lahetys.current?.catch(() => undefined);
      try {
        await poistaLuonnos(avain);
      } catch (virhe) {
        // What is written after this is kept again.
        poistettu.current = false;
        throw virhe;
      }
    },
  };
}

/** Has another window kept the same draft since? */
function onMuualla(virhe: unknown): boolean {
  return virhe instanceof Rajapintavirhe && virhe.tila === 412;
}

/** May keeping the draft succeed later? A refusal of the service stays one, unless it was that nobody had logged in. */
function voiOnnistua(virhe: unknown): boolean {
  return !(virhe instanceof Rajapintavirhe) || virhe.laji !== 'hylatty' || virhe.tila === 401 || virhe.tila >= 500;
}

function tunniste(suunnitelma: Objekti, avain: string): Objekti {
  const arvo = suunnitelma[avain];
  return typeof arvo === 'string' && arvo !== '' ? { [avain]: arvo } : {};
}
