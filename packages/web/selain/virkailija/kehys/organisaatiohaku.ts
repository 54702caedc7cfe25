import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { NimettyOrganisaatio } from '@ehoks/wire';
import { useKieli } from '../../tekstit/kielet.js';
import type { Vaihtoehto } from '../../yhteiset/hakuvalinta.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { useKehys } from './kehystiedot.js';

/** Organisations to choose from: one's own are at hand, the others are looked for by what is typed. */
export function useOrganisaatiohaku(haku: string): readonly Vaihtoehto[] {
  const kieli = useKieli();
  const { organisaatiot } = useKehys();
  const loydetyt = useQuery({
    queryKey: ['organisaatiot', haku],
    enabled: haku.trim().length >= 3,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly NimettyOrganisaatio[]>(`${VIRKAILIJAN_API}/nakymat/organisaatiot`, {
          searchParams: hakuehdot({ haku }),
          signal,
        })
      ).data,
  });
  const omat = new Set<string>(organisaatiot.map(({ oid }) => oid));
  const kaikki: readonly NimettyOrganisaatio[] = [
    ...organisaatiot,
    ...(loydetyt.data ?? []).filter(({ oid }) => !omat.has(oid)),
  ];
  return kaikki.map(({ oid, nimi }) => ({ tunnus: oid, nimi: nimiKielella(nimi, kieli) ?? oid }));
}
