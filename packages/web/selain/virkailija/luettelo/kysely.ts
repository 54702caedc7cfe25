import type { Kieli, Nimi } from '@ehoks/core';
import { queryOptions } from '@tanstack/react-query';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { SIVUEHDOT, sivunJarjestys, sivunNumero } from '../../yhteiset/sivutaulukko.js';

export const SIVUN_KOKO = 20;
export const OLETUSJARJESTYS = 'nimi';
/** What narrows the list by a text. */
export const KENTAT = ['nimi', 'tutkinto', 'osaamisala', 'hoks-id'] as const;
/** What narrows the list and which page of it is in sight: all in the address, so that it can be kept and sent on. */
export const EHDOT = [...KENTAT, 'tila', 'puuttuu', ...SIVUEHDOT] as const;
export type Luettelonehdot = Readonly<Partial<Record<(typeof EHDOT)[number], string>>>;

export interface Luettelorivi {
  readonly oid: string;
  readonly nimi: string;
  readonly 'opiskeluoikeus-oid': string;
  readonly 'hoks-id': number;
  readonly 'tutkinto-nimi': Nimi;
  readonly 'osaamisala-nimi': Nimi;
  readonly 'oppilaitos-oid'?: string;
  readonly 'ensikertainen-hyvaksyminen': string;
  readonly muokattu: string;
  readonly suunnitelmia: number;
}

/** Those of an address. */
export function luettelonEhdot(haku: URLSearchParams): Luettelonehdot {
  return Object.fromEntries(
    EHDOT.flatMap((nimi) => {
      const arvo = haku.get(nimi);
      return arvo === null ? [] : [[nimi, arvo]];
    }),
  );
}

/** The largest number of a plan: 31 bits. */
const SUURIN_NUMERO = 2 ** 31 - 1;

/** May a plan have the number? */
export function onHoksinNumero(teksti: string): boolean {
  return /^\s*\d{1,10}\s*$/.test(teksti) && Number(teksti) >= 1 && Number(teksti) <= SUURIN_NUMERO;
}

/** A page of the list. A plan's number that is none, of an old address for example, does not narrow it. */
export const luettelonKysely = (organisaatio: string | undefined, ehdot: Luettelonehdot, kieli: Kieli) =>
  queryOptions({
    queryKey: ['oppijat', organisaatio, ehdot, kieli],
    queryFn: async ({ signal }) => {
      const { tunnus, laskeva } = sivunJarjestys(ehdot, OLETUSJARJESTYS);
      const numero = ehdot['hoks-id'] ?? '';
      const searchParams = hakuehdot({
        'oppilaitos-oid': organisaatio,
        ...Object.fromEntries([...KENTAT, 'tila', 'puuttuu'].map((nimi) => [nimi, ehdot[nimi as keyof typeof ehdot]])),
        'hoks-id': onHoksinNumero(numero) ? Number(numero) : undefined,
        'order-by-column': tunnus,
        desc: laskeva,
        locale: kieli,
        page: sivunNumero(ehdot),
        'item-count': SIVUN_KOKO,
      });
      const { data, meta } = await kutsu<readonly Luettelorivi[]>(`${VIRKAILIJAN_API}/oppijat`, {
        searchParams,
        signal,
      });
      return { rivit: data, yhteensa: Number(meta['total-count']) };
    },
  });
