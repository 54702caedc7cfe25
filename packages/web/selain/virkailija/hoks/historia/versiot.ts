import type { MUUTOKSEN_LAJIT, MUUTOKSENTEKIJAN_TYYPIT, Nimi } from '@ehoks/core';
import { queryOptions, type InfiniteData } from '@tanstack/react-query';
import type { Hoksinakyma, Vertailunakyma } from '@ehoks/wire';
import { VIRKAILIJAN_API } from '../../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../../yhteiset/rajapinta.js';

const SIVUN_KOKO = 50;

/** One version of a plan, without the plan. */
export interface Versio {
  readonly versio: number;
  readonly aika: string;
  readonly tekija: string;
  /** Not known of old versions. */
  readonly 'tekijan-tyyppi'?: (typeof MUUTOKSENTEKIJAN_TYYPIT)[number];
  readonly 'tekijan-nimi'?: string;
  readonly 'tekijan-organisaatio'?: string;
  /** Of the maker's organisation; absent when Organisaatiopalvelu did not tell. */
  readonly organisaationNimi?: Nimi | undefined;
  readonly laji: (typeof MUUTOKSEN_LAJIT)[number];
}

interface Versiosivu {
  readonly versiot: readonly Versio[];
  readonly seuraava: number | undefined;
}

function versioidenPolku({ hoks, oppija }: Hoksinakyma): string {
  return `oppijat/${oppija.oid}/hoksit/${String(hoks['id'])}/versiot`;
}

/** The versions from the newest, a page at a time. */
export const versioidenKysely = (nakyma: Hoksinakyma) => ({
  queryKey: ['versiot', nakyma.hoks['id'], nakyma.etag],
  initialPageParam: undefined,
  getNextPageParam: ({ seuraava }: Versiosivu) => seuraava,
  queryFn: async ({
    pageParam: ennen,
    signal,
  }: {
    readonly pageParam: number | undefined;
    readonly signal: AbortSignal;
  }): Promise<Versiosivu> => {
    const { data, meta } = await kutsu<readonly Versio[]>(`${VIRKAILIJAN_API}/${versioidenPolku(nakyma)}`, {
      searchParams: hakuehdot({ enintaan: SIVUN_KOKO, ennen }),
      signal,
    });
    const nimet = meta['organisaatiot'] as Readonly<Record<string, Nimi>>;
    const versiot = data.map((versio) => ({
      ...versio,
      organisaationNimi: nimet[versio['tekijan-organisaatio'] ?? ''],
    }));
    return { versiot, seuraava: meta['seuraava'] as number | undefined };
  },
  select: ({ pages }: InfiniteData<Versiosivu>) => pages.flatMap(({ versiot }) => versiot),
});

/** The version whose `ETag` this is: its number in quotation marks. */
export const etaginVersio = (etag: string): number => Number(etag.slice(1, -1));

/** Two versions and what differs. Versions never change. */
export const vertailunKysely = (nakyma: Hoksinakyma, versiosta: number, versioon: number) =>
  queryOptions({
    queryKey: ['vertailu', nakyma.hoks['id'], versiosta, versioon],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (
        await kutsu<Vertailunakyma>(
          `${VIRKAILIJAN_API}/nakymat/${versioidenPolku(nakyma)}/${versiosta}/vertailu?versioon=${versioon}`,
          { signal },
        )
      ).data,
  });

/** Makes an older version the plan again, unless somebody has changed the plan meanwhile. */
export async function palautaVersio(nakyma: Hoksinakyma, versio: number): Promise<void> {
  await kutsu(`${VIRKAILIJAN_API}/${versioidenPolku(nakyma)}/${versio}/palautus`, {
    method: 'post',
    headers: { 'If-Match': nakyma.etag },
  });
}
