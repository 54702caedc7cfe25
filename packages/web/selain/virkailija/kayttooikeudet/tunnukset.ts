import type {
  Aikaleima,
  AnomuksenTila,
  Kayttajatyyppi,
  Kirjautumisyritys,
  Nimi,
  Paiva,
  Rooli,
  Roolimyonto,
} from '@ehoks/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';

export const TUNNUKSET = `${VIRKAILIJAN_API}/tunnukset`;
export const ANOMUKSET = `${VIRKAILIJAN_API}/anomukset`;

/** An account as the API tells it. */
export interface TunnusJson {
  readonly kayttajatunnus: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly nimi: string;
  readonly roolit: readonly Roolimyonto[];
  readonly lukittu: boolean;
  readonly 'lukittu-asti'?: Aikaleima;
  readonly kaytossa: boolean;
  /** The last day on which it can be used. */
  readonly paattyy?: Paiva;
  readonly luotu: Aikaleima;
  readonly kaytetty?: Aikaleima;
  readonly 'salasana-vaihdettu'?: Aikaleima;
}

export interface Tunnustilanne {
  readonly tunnus: TunnusJson;
  readonly lukitus: {
    readonly lukittu: boolean;
    readonly 'lukittu-asti'?: Aikaleima;
    /** Addresses from which the account is locked for a time. */
    readonly lahteet: readonly { readonly lahde: string; readonly asti: Aikaleima }[];
    readonly yritykset: readonly Kirjautumisyritys[];
  };
}

/** Shown once: a system's password, or the link by which a person sets one. */
export type Kertasalaisuus = { readonly salasana: string } | { readonly salasanalinkki: string };

export interface AnomusJson {
  readonly id: string;
  readonly anoja: string;
  readonly organisaatio: string;
  readonly perustelu: string;
  readonly anottu: Aikaleima;
  readonly tila: AnomuksenTila;
  readonly ratkaisija?: string;
  readonly ratkaistu?: Aikaleima;
  readonly 'ratkaisun-perustelu'?: string;
}

/** What the API tells, with the names of its organisations. */
export interface Nimineen<T> {
  readonly tiedot: T;
  readonly organisaatiot: Readonly<Record<string, Nimi>>;
  readonly puuttuvat: readonly string[];
}

async function haeNimineen<T>(osoite: string, asetukset: Parameters<typeof kutsu>[1]): Promise<Nimineen<T>> {
  const { data, meta } = await kutsu<T>(osoite, asetukset);
  const { organisaatiot, puuttuvat } = meta as Omit<Nimineen<T>, 'tiedot'>;
  return { tiedot: data, organisaatiot, puuttuvat };
}

/** The accounts that one manages, of one organisation and what is below it, or all. */
export const useTunnukset = (
  organisaatio: string | undefined,
  voi: boolean,
): UseQueryResult<Nimineen<readonly TunnusJson[]>> =>
  useQuery({
    queryKey: ['tunnukset', organisaatio ?? null],
    enabled: voi,
    queryFn: ({ signal }) =>
      haeNimineen<readonly TunnusJson[]>(TUNNUKSET, { searchParams: hakuehdot({ organisaatio }), signal }),
  });

export const useTunnus = (kayttajatunnus: string, voi: boolean): UseQueryResult<Nimineen<Tunnustilanne>> =>
  useQuery({
    queryKey: ['tunnukset', 'tunnus', kayttajatunnus],
    enabled: voi,
    queryFn: ({ signal }) => haeNimineen<Tunnustilanne>(tunnuksenOsoite(kayttajatunnus), { signal }),
  });

/** The roles that one may grant somewhere. */
export const useMyonnettavat = (voi: boolean): UseQueryResult<readonly Rooli[]> =>
  useQuery({
    queryKey: ['myonnettavat-roolit'],
    enabled: voi,
    queryFn: async ({ signal }) =>
      (await kutsu<readonly { readonly rooli: Rooli }[]>(`${TUNNUKSET}/roolit`, { signal })).data.map(
        ({ rooli }) => rooli,
      ),
  });

/** Requests for the right to enter plans by hand: one's own, the National Agency's main user sees all. */
export const useAnomukset = (voi: boolean): UseQueryResult<Nimineen<readonly AnomusJson[]>> =>
  useQuery({
    queryKey: ['anomukset'],
    enabled: voi,
    queryFn: ({ signal }) => haeNimineen<readonly AnomusJson[]>(ANOMUKSET, { signal }),
  });

export function tunnuksenOsoite(kayttajatunnus: string): string {
  return `${TUNNUKSET}/${encodeURIComponent(kayttajatunnus)}`;
}
