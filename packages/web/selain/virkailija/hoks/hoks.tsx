import type { Toimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useQuery } from '@tanstack/react-query';
import type { Hoksinakyma } from '@ehoks/wire';
import type { ComponentType, ReactNode } from 'react';
import { Link, NavLink, useLocation, useParams } from 'react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { Nimet } from '../../hoks/nimet.js';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiLoydy } from '../kehys/ei-loydy.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { Selaus, type Sivutila } from '../luettelo/selaus.js';
import { AiempiOsaaminen } from './aiempi-osaaminen.js';
import { Aikajana } from './aikajana/aikajana.js';
import { Havainnot } from './havainnot.js';
import { Historia } from './historia/historia.js';
import { HoksinJaot } from './jakaminen.js';
import { Opiskelusuunnitelma } from './opiskelusuunnitelma.js';
import type { Osio } from './osio.js';
import { Perustiedot } from './perustiedot.js';
import { Toiminnot } from './toiminnot.js';

/** Sections of the page by the end of its address; the first has none. */
const OSIOT: readonly {
  readonly polku: string;
  readonly teksti: Tekstiavain;
  readonly sisalto: ComponentType<Osio>;
  /** Must be allowed to the plan. */
  readonly toimi?: Toimi;
}[] = [
  { polku: '', teksti: 'hoks.perustiedot', sisalto: Perustiedot },
  { polku: 'osaaminen', teksti: 'hoks.aiempi-osaaminen', sisalto: AiempiOsaaminen },
  { polku: 'opiskelusuunnitelma', teksti: 'hoks.opiskelusuunnitelma', sisalto: Opiskelusuunnitelma },
  { polku: 'aikajana', teksti: 'aikajana.otsikko', sisalto: Aikajana },
  { polku: 'jakaminen', teksti: 'jaot.otsikko', sisalto: HoksinJaot, toimi: 'jaa' },
  { polku: 'historia', teksti: 'historia.otsikko', sisalto: Historia },
];

export const useHoksinakyma = (id: string, oppijaOid: string | undefined) =>
  useQuery({
    queryKey: ['hoks', id, oppijaOid],
    queryFn: async ({ signal }) =>
      (
        await kutsu<Hoksinakyma>(`${VIRKAILIJAN_API}/nakymat/hoks/${id}`, {
          searchParams: hakuehdot({ 'oppija-oid': oppijaOid }),
          signal,
        })
      ).data,
  });

/** One plan, whole. */
export function HoksSivu(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { organisaatioOid, oppijaOid, hoksId = '', osio: polku = '' } = useParams();
  const state = useLocation().state as Sivutila;
  const kysely = useHoksinakyma(hoksId, oppijaOid);
  const osio = OSIOT.find((toinen) => toinen.polku === polku);
  if (!osio) return <EiLoydy />;
  const { sisalto: Sisalto } = osio;
  const saa = (toimi: Toimi | undefined): boolean =>
    toimi === undefined || kysely.data?.toimet.includes(toimi) === true;
  if (kysely.data && !saa(osio.toimi)) return <EiOikeutta />;
  const tutkinto = nimiKielella(kysely.data?.opiskeluoikeus.tutkinto, kieli);
  return (
    <Sivu
      otsikko={kysely.data?.oppija.nimi || t('hoks.otsikko')}
      toiminnot={kysely.data && <Toiminnot nakyma={kysely.data} />}
    >
      <Selaus />
      <p>
        <Link to={`/koulutuksenjarjestaja/${organisaatioOid}/oppija/${oppijaOid}`} state={state}>
          {t('hoks.oppijan-suunnitelmat')}
        </Link>
      </p>
      <div role="status">{state?.tallennettu && <InlineAlert>{t('hoks.tallennettu')}</InlineAlert>}</div>
      <Nakyma kysely={kysely}>
        {(nakyma) => (
          <Nimet value={nakyma.nimet}>
            <Puuttuvat palvelut={nakyma.puuttuvat} />
            {tutkinto !== undefined && <p className="ingressi">{tutkinto}</p>}
            <Havainnot havainnot={nakyma.havainnot} />
            <nav aria-label={t('hoks.osiot')}>
              <ul className="osiot">
                {OSIOT.filter(({ toimi }) => saa(toimi)).map(({ polku: oma, teksti }) => (
                  <li key={oma}>
                    <NavLink
                      to={osionOsoite(polku, oma)}
                      relative="path"
                      end
                      state={state && { luettelo: state.luettelo }}
                    >
                      {t(teksti)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
            <h2>{t(osio.teksti)}</h2>
            <Sisalto nakyma={nakyma} />
          </Nimet>
        )}
      </Nakyma>
    </Sivu>
  );
}

function osionOsoite(nyt: string, kohde: string): string {
  return nyt === '' ? `./${kohde}` : `../${kohde}`;
}
