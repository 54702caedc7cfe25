import { AIEMMIN_HANKITUT, HANKITTAVAT, nimiKielella, osat } from '@ehoks/wire/esitys';
import type { OmaSuunnitelmanakyma } from '@ehoks/wire';
import type { ComponentType, ReactNode } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { Nimet } from '../../hoks/nimet.js';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useNakymakysely } from '../../yhteiset/nakymakysely.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { Rajapintavirhe } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiLoydy } from '../kehys/ei-loydy.js';
import { Nimettomat } from '../nimettomat.js';
import { AiempiOsaaminen } from './aiempi-osaaminen.js';
import { Aikataulu } from './aikataulu.js';
import { OmatJaot } from './jakaminen.js';
import { Opinnot } from './opinnot.js';
import type { Osio } from './osio.js';
import { Tavoite } from './tavoite.js';
import { Tiedostot } from './tiedostot.js';

/** Sections of the page by the end of its address, which are those of the service that exists; the first has none. */
const OSIOT: readonly {
  readonly polku: string;
  readonly teksti: Tekstiavain;
  readonly sisalto: ComponentType<Osio>;
}[] = [
  { polku: '', teksti: 'oma.osio.tavoite', sisalto: Tavoite },
  { polku: 'osaamiseni', teksti: 'oma.osio.osaaminen', sisalto: AiempiOsaaminen },
  { polku: 'opiskelusuunnitelmani', teksti: 'oma.osio.opinnot', sisalto: Opinnot },
  { polku: 'aikajana', teksti: 'oma.aikataulu', sisalto: Aikataulu },
  { polku: 'jakaminen', teksti: 'jaot.otsikko', sisalto: OmatJaot },
];

/** One of the learner's own plans. */
export function Suunnitelma(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { eid = '', osio: polku = '' } = useParams();
  const kysely = useNakymakysely<OmaSuunnitelmanakyma>(
    ['suunnitelma', eid],
    `${OPPIJAN_API}/nakymat/suunnitelmat/${encodeURIComponent(eid)}`,
  );
  const osio = OSIOT.find((toinen) => toinen.polku === polku);
  if (!osio || (kysely.error instanceof Rajapintavirhe && [400, 404].includes(kysely.error.tila))) return <EiLoydy />;
  const { sisalto: Sisalto } = osio;
  return (
    <Sivu otsikko={nimiKielella(kysely.data?.opiskeluoikeus.tutkinto, kieli) ?? t('oma.suunnitelma')}>
      <p>
        <Link to="/">← {t('oma.kaikki-suunnitelmat')}</Link>
      </p>
      <Nakyma kysely={kysely}>
        {(nakyma) => (
          <Nimet value={nakyma.nimet}>
            <Puuttuvat palvelut={nakyma.puuttuvat} />
            <Nimettomat koodit={osat(nakyma.hoks, [...AIEMMIN_HANKITUT, ...HANKITTAVAT]).map(({ koodi }) => koodi)} />
            <nav aria-label={t('hoks.osiot')}>
              <ul className="oppijan-osiot">
                {OSIOT.map(({ polku: toinen, teksti }) => (
                  <li key={toinen}>
                    <NavLink to={`/suunnittelu/${eid}${toinen && `/${toinen}`}`} end>
                      {t(teksti)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
            <h2>{t(osio.teksti)}</h2>
            <Sisalto nakyma={nakyma} />
            <Tiedostot nakyma={nakyma} />
          </Nimet>
        )}
      </Nakyma>
    </Sivu>
  );
}
