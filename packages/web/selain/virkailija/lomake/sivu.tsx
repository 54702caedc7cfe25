import type { Objekti } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Lomakenakyma } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Lomake, OPISKELUOIKEUS } from './lomake.js';
import { haeLuonnos } from './luonnos.js';
import { Oppijavalinta } from './oppijavalinta.js';

const OPPIJA = 'oppija';
const LUONNOS = 'luonnos';

/** A new plan: first whose it is. */
export function UusiHoks(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const [haku, setHaku] = useSearchParams();
  const [uusiAvain] = useState(() => crypto.randomUUID());
  const oppijaOid = haku.get(OPPIJA);
  const avain = haku.get(LUONNOS) ?? uusiAvain;
  if (!organisaatio || !saa(organisaatio, 'luo')) return <EiOikeutta />;
  if (oppijaOid === null)
    return (
      <Sivu otsikko={t('lomake.uusi')}>
        <Oppijavalinta
          valitse={(oid) => {
            const uusi = new URLSearchParams(haku);
            uusi.set(OPPIJA, oid);
            // The draft has the same name when one comes back by the browser's own buttons.
            uusi.set(LUONNOS, avain);
            setHaku(uusi);
          }}
        />
      </Sivu>
    );
  return (
    <Haettu
      otsikko={t('lomake.uusi')}
      ehdot={{ 'oppija-oid': oppijaOid, 'opiskeluoikeus-oid': haku.get(OPISKELUOIKEUS) ?? undefined }}
      avain={avain}
      organisaatio={organisaatio.oid}
      tyhja={{ 'oppija-oid': oppijaOid }}
    />
  );
}

/** A plan that is there. */
export function MuokkaaHoksia(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const { hoksId = '' } = useParams();
  if (!organisaatio || !saa(organisaatio, 'muuta')) return <EiOikeutta />;
  return (
    <Haettu
      otsikko={t('lomake.muokkaus')}
      ehdot={{ 'hoks-id': hoksId }}
      avain={`hoks-${hoksId}`}
      organisaatio={organisaatio.oid}
      tyhja={{}}
    />
  );
}

interface Props {
  readonly otsikko: string;
  readonly ehdot: Readonly<Record<string, string | undefined>>;
  readonly avain: string;
  readonly organisaatio: string;
  readonly tyhja: Objekti;
}

/** What the form needs, and the draft that was left of it. */
function Haettu({ otsikko, ehdot, avain, organisaatio, tyhja }: Props): ReactNode {
  const kysely = useQuery({
    queryKey: ['lomake', avain, ehdot],
    // What is being written is not to be fetched over.
    staleTime: Infinity,
    gcTime: 0,
    // Choosing the study right brings its degree; the form stays meanwhile.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const [{ data: nakyma }, luonnos] = await Promise.all([
        kutsu<Lomakenakyma>(`${VIRKAILIJAN_API}/nakymat/lomake`, { searchParams: hakuehdot(ehdot), signal }),
        haeLuonnos(avain, signal),
      ]);
      return { nakyma, luonnos };
    },
  });
  const nimi = kysely.data?.nakyma.oppija.nimi;
  return (
    <Sivu otsikko={nimi ? `${otsikko}: ${nimi}` : otsikko}>
      <Nakyma kysely={kysely}>
        {({ nakyma, luonnos }) => (
          <>
            <Puuttuvat palvelut={nakyma.puuttuvat} />
            <Lomake
              key={avain}
              avain={avain}
              organisaatio={organisaatio}
              nakyma={nakyma}
              alku={luonnos?.sisalto ?? { suunnitelma: nakyma.hoks ?? tyhja }}
              luonnoksenEtag={luonnos?.etag}
              perusta={luonnos?.perusta}
            />
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}
