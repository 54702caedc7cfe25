import type { ComponentType, ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiLoydy } from '../kehys/ei-loydy.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Auditloki } from './auditloki.js';
import { Huoltoajot } from './huoltoajot.js';
import { Rekisteritiedot } from './rekisteritiedot.js';
import { Suunnitelmat } from './suunnitelmat.js';

/** Sections by the end of the address; the first has none. */
const OSIOT: readonly { readonly polku: string; readonly teksti: Tekstiavain; readonly sisalto: ComponentType }[] = [
  { polku: '', teksti: 'yllapito.suunnitelmat', sisalto: Suunnitelmat },
  { polku: 'rekisteritiedot', teksti: 'yllapito.indeksi', sisalto: Rekisteritiedot },
  { polku: 'auditloki', teksti: 'yllapito.auditloki', sisalto: Auditloki },
  { polku: 'huolto', teksti: 'yllapito.huolto', sisalto: Huoltoajot },
];

/** What only the Finnish National Agency for Education does. */
export function Yllapito(): ReactNode {
  const t = useTekstit();
  const kehys = useKehys();
  const { osio: polku = '' } = useParams();
  const osio = OSIOT.find((toinen) => toinen.polku === polku);
  if (!osio) return <EiLoydy />;
  if (!kehys['oph-paakayttaja']) return <EiOikeutta />;
  const { sisalto: Sisalto } = osio;
  return (
    <Sivu otsikko={t('yllapito.otsikko')}>
      <nav aria-label={t('yllapito.osiot')}>
        <ul className="osiot">
          {OSIOT.map(({ polku: oma, teksti }) => (
            <li key={oma}>
              <NavLink to={oma === '' ? '/yllapito' : `/yllapito/${oma}`} end>
                {t(teksti)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{t(osio.teksti)}</h2>
      <Sisalto />
    </Sivu>
  );
}
