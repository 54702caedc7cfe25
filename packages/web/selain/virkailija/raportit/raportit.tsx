import type { ComponentType, ReactNode } from 'react';
import { NavLink, useLocation, useParams } from 'react-router';
import { useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiLoydy } from '../kehys/ei-loydy.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { ORGANISAATIO, saa, useOrganisaatio } from '../kehys/organisaatio.js';
import type { Raportti } from './raportti.js';
import { Tuntemattomat } from './tuntemattomat.js';
import { Tyopaikkajaksot } from './tyopaikkajaksot.js';

/** Reports by the end of the address; the first has none. */
const RAPORTIT: readonly {
  readonly polku: string;
  readonly teksti: Tekstiavain;
  readonly ohje: Tekstiavain;
  readonly sisalto: ComponentType<Raportti>;
}[] = [
  {
    polku: '',
    teksti: 'raportit.tyopaikkajaksot',
    ohje: 'raportit.tyopaikkajaksot.ohje',
    sisalto: Tyopaikkajaksot,
  },
  {
    polku: 'tuntemattomat',
    teksti: 'raportit.tuntemattomat',
    ohje: 'raportit.tuntemattomat.ohje',
    sisalto: Tuntemattomat,
  },
];

/** Reports over an organisation's plans. */
export function Raportit(): ReactNode {
  const t = useTekstit();
  const { raportti: polku = '' } = useParams();
  const { search } = useLocation();
  const organisaatio = useOrganisaatio();
  const raportti = RAPORTIT.find((toinen) => toinen.polku === polku);
  if (!raportti) return <EiLoydy />;
  if (!organisaatio || !saa(organisaatio, 'lue')) return <EiOikeutta />;
  const { sisalto: Sisalto } = raportti;
  const valittu = new URLSearchParams(search).get(ORGANISAATIO);
  return (
    <Sivu otsikko={t('raportit.otsikko')}>
      <nav aria-label={t('raportit.raportit')}>
        <ul className="osiot">
          {RAPORTIT.map(({ polku: oma, teksti }) => (
            <li key={oma}>
              <NavLink
                to={{
                  pathname: oma === '' ? '/raportit' : `/raportit/${oma}`,
                  search: valittu === null ? '' : `?${ORGANISAATIO}=${valittu}`,
                }}
                end
              >
                {t(teksti)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{t(raportti.teksti)}</h2>
      <p>{t(raportti.ohje)}</p>
      <Sisalto organisaatio={organisaatio} />
    </Sivu>
  );
}
