import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { NimettyOrganisaatio } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { useOrganisaationNimi } from '../../../hoks/nimet.js';
import { useKieli } from '../../../tekstit/kielet.js';
import { nimiKielella } from '../../../tekstit/nimi.js';
import { VIRKAILIJAN_API } from '../../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../../yhteiset/rajapinta.js';
import { useKehys } from '../../kehys/kehystiedot.js';
import { Hakuvalinta } from './hakuvalinta.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

/** An organisation by its name: one's own are at hand, the others are looked for. */
export function Organisaatiokentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const kieli = useKieli();
  const { organisaatiot } = useKehys();
  const organisaationNimi = useOrganisaationNimi();
  const tila = useKentta(ominaisuudet);
  const [haku, setHaku] = useState('');
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
  const valittu = typeof tila.arvo === 'string' ? tila.arvo : undefined;
  const nimetyt = kaikki.map(({ oid, nimi }) => ({ tunnus: oid, nimi: nimiKielella(nimi, kieli) ?? oid }));
  return (
    <Hakuvalinta
      {...tila}
      valittu={valittu}
      vaihtoehdot={
        valittu === undefined || nimetyt.some(({ tunnus }) => tunnus === valittu)
          ? nimetyt
          : [{ tunnus: valittu, nimi: organisaationNimi(valittu) }, ...nimetyt]
      }
      valitse={tila.aseta}
      hae={setHaku}
    />
  );
}
