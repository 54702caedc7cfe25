import type { Objekti } from '@ehoks/wire/esitys';
import { useQuery } from '@tanstack/react-query';
import type { Lomakenakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Aloitus } from './aloitus.js';
import { Keskeneraiset } from './keskeneraiset.js';
import { Lomake } from './lomake.js';
import { LUONNOS, OPISKELUOIKEUS, OPPIJA } from './lomakkeen-osoite.js';
import { haeLuonnos, type Luonnos } from './luonnos.js';
import { Oppijavalinta } from './oppijavalinta.js';

/** A new plan: first whose it is. */
export function UusiHoks(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const [haku, setHaku] = useSearchParams();
  const oppijaOid = haku.get(OPPIJA);
  const avain = haku.get(LUONNOS);
  if (!organisaatio || !saa(organisaatio, 'luo')) return <EiOikeutta />;
  if (oppijaOid === null)
    return (
      <Sivu otsikko={t('lomake.uusi')}>
        <Oppijavalinta
          valitse={(oid) => {
            const uusi = new URLSearchParams(haku);
            uusi.set(OPPIJA, oid);
            setHaku(uusi);
          }}
        />
        <Keskeneraiset />
      </Sivu>
    );
  // The draft is named in the address: it is found when the page is loaded again or come back to.
  if (avain === null) return <Aloitus oppijaOid={oppijaOid} organisaatio={organisaatio.oid} />;
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

/** The same address without the draft. */
function IlmanLuonnosta(): ReactNode {
  const [haku] = useSearchParams();
  const uusi = new URLSearchParams(haku);
  uusi.delete(LUONNOS);
  return <Navigate to={{ search: uusi.toString() }} replace />;
}

/** A plan that is there. */
export function MuokkaaHoksia(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const { oppijaOid, hoksId = '' } = useParams();
  if (!organisaatio || !saa(organisaatio, 'muuta')) return <EiOikeutta />;
  return (
    <Haettu
      otsikko={t('lomake.muokkaus')}
      ehdot={{ 'hoks-id': hoksId, 'oppija-oid': oppijaOid }}
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

interface Haetut {
  readonly nakyma: Lomakenakyma;
  readonly luonnos: Awaited<ReturnType<typeof haeLuonnos>>;
}

/** What the form needs, and the draft that was left of it. */
function Haettu({ otsikko, ehdot, avain, organisaatio, tyhja }: Props): ReactNode {
  const kysely = useQuery<Haetut>({
    queryKey: ['lomake', avain, ehdot],
    // What is being written is not to be fetched over.
    staleTime: Infinity,
    gcTime: 0,
    // Choosing the study right brings its degree; the form stays meanwhile. Another's form is never shown in its place.
    placeholderData: (edellinen, edellisenKysely) => (edellisenKysely?.queryKey[1] === avain ? edellinen : undefined),
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
        {({ nakyma, luonnos }) =>
          // An address put together of two: what was written of one learner never goes to another's plan.
          luonnos && onToisen(luonnos.sisalto, tyhja) ? (
            <IlmanLuonnosta />
          ) : (
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
          )
        }
      </Nakyma>
    </Sivu>
  );
}

/** A new plan's draft that was written of another learner. */
function onToisen({ suunnitelma }: Luonnos, { 'oppija-oid': oppija }: Objekti): boolean {
  return oppija !== undefined && suunnitelma['oppija-oid'] !== oppija;
}
