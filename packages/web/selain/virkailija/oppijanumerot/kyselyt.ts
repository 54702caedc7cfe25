import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Kieli } from '@ehoks/core';
import type { HenkiloJson, Oppijanumeronakyma, TuontiJson, TuontiriviJson } from '@ehoks/wire';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { sivunJarjestys, sivunNumero, SIVUEHDOT, type Sivuehdot } from '../../yhteiset/sivutaulukko.js';

export const OPPIJANUMEROT = `${VIRKAILIJAN_API}/nakymat/oppijanumerot`;
export const SIVUN_KOKO = 20;
/** Rows of an import that come at a time. */
const RIVEJA = 100;
/** Milliseconds between looks at what is still going on. */
const SEURANTA_MS = 3_000;

export const VIRHEIDEN_EHDOT = ['haku', ...SIVUEHDOT] as const;
type Virheehdot = Readonly<Partial<Record<(typeof VIRHEIDEN_EHDOT)[number], string>>>;
/** Imports are in order from the newest until the reader chooses another. */
export const TUONTIEN_JARJESTYS = 'id';

export const henkilonOsoite = (oid: string): string => `${OPPIJANUMEROT}/henkilot/${oid}`;
export const tuonninOsoite = (id: string): string => `${OPPIJANUMEROT}/tuonnit/${id}`;

/** How the persons stand, and a page of those that need doing. */
export const virheidenKysely = (ehdot: Virheehdot, kieli: Kieli) =>
  queryOptions({
    queryKey: ['oppijanumerot', 'virheet', ehdot, kieli],
    queryFn: async ({ signal }) => {
      const { data, meta } = await kutsu<Oppijanumeronakyma>(OPPIJANUMEROT, {
        searchParams: hakuehdot({ haku: ehdot.haku, sivu: sivunNumero(ehdot), enintaan: SIVUN_KOKO }),
        signal,
      });
      return { ...data, osumia: Number(meta['total-count']) };
    },
    refetchInterval: ({ state: { data } }) => ((data?.yhteenveto.keskeneraiset ?? 0) > 0 ? SEURANTA_MS : false),
  });

/** A person, looked at again while the identification is going on. */
export const henkilonKysely = (oid: string, kieli: Kieli) =>
  queryOptions({
    queryKey: ['oppijanumerot', 'henkilo', oid, kieli],
    queryFn: async ({ signal }) => (await kutsu<HenkiloJson>(henkilonOsoite(oid), { signal })).data,
    refetchInterval: ({ state: { data } }) => (data?.tila === 'kesken' ? SEURANTA_MS : false),
  });

/** A page of the imports. */
export const tuontienKysely = (ehdot: Sivuehdot) =>
  queryOptions({
    queryKey: ['oppijanumerot', 'tuonnit', ehdot],
    queryFn: async ({ signal }) => {
      const { tunnus, laskeva } = sivunJarjestys(ehdot, TUONTIEN_JARJESTYS, true);
      const { data: tuonnit, meta } = await kutsu<readonly TuontiJson[]>(`${OPPIJANUMEROT}/tuonnit`, {
        searchParams: hakuehdot({
          jarjestys: tunnus,
          laskeva,
          sivu: sivunNumero(ehdot),
          enintaan: SIVUN_KOKO,
        }),
        signal,
      });
      return { tuonnit, yhteensa: Number(meta['total-count']) };
    },
    refetchInterval: ({ state: { data } }) => (data?.tuonnit.some(({ kasitelty }) => !kasitelty) ? SEURANTA_MS : false),
  });

export const tuonninKysely = (id: string) =>
  queryOptions({
    queryKey: ['oppijanumerot', 'tuonti', id],
    queryFn: async ({ signal }) => (await kutsu<TuontiJson>(tuonninOsoite(id), { signal })).data,
    refetchInterval: ({ state: { data } }) => (data && !data.kasitelty ? SEURANTA_MS : false),
  });

/** `ristiriidat`: whose names are not those of the register. */
export const RAJAUKSET = ['kaikki', 'hylatyt', 'ristiriidat'] as const;
export type Rajaus = (typeof RAJAUKSET)[number];

/** The rows of an import in the order sent, more of them when asked. */
export const rivienKysely = (id: string, rajaus: Rajaus, kieli: Kieli) =>
  infiniteQueryOptions({
    queryKey: ['oppijanumerot', 'tuonti', id, 'rivit', rajaus, kieli],
    initialPageParam: 0,
    queryFn: async ({ signal, pageParam: alkaen }) => {
      const { data: rivit, meta } = await kutsu<readonly TuontiriviJson[]>(`${tuonninOsoite(id)}/rivit`, {
        searchParams: hakuehdot({ rajaus, alkaen, enintaan: RIVEJA }),
        signal,
      });
      return { rivit, seuraava: meta['seuraava'] as number | undefined };
    },
    getNextPageParam: ({ seuraava }) => seuraava,
  });
