import type { ComponentType, ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiLoydy } from '../kehys/ei-loydy.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Tuontikooste } from './tuontikooste.js';
import { Virheet } from './virheet.js';

/** Tabs by the end of the address; the report opens on what needs doing. */
const OSIOT: readonly { readonly polku: string; readonly teksti: Tekstiavain; readonly sisalto: ComponentType }[] = [
  { polku: '', teksti: 'oppijanumerot.virheet', sisalto: Virheet },
  { polku: 'tuonnit', teksti: 'oppijanumerot.kooste', sisalto: Tuontikooste },
];

/** Import report of learners: who has no learner number yet and what to do, and what has been imported. */
export function Tuontiraportti(): ReactNode {
  const t = useTekstit();
  const { osio: polku = '' } = useParams();
  const organisaatio = useOrganisaatio();
  const osio = OSIOT.find((toinen) => toinen.polku === polku);
  if (!osio) return <EiLoydy />;
  if (!saa(organisaatio, 'lue-tuontiraportti')) return <EiOikeutta />;
  const { sisalto: Sisalto } = osio;
  return (
    <Sivu otsikko={t('oppijanumerot.otsikko')}>
      <p>{t('oppijanumerot.ingressi')}</p>
      <p>{t('oppijanumerot.informointi')}</p>
      <nav aria-label={t('oppijanumerot.osiot')}>
        <ul className="osiot">
          {OSIOT.map(({ polku: oma, teksti }) => (
            <li key={oma}>
              <NavLink to={organisaationa(oma === '' ? '/oppijanumerot' : `/oppijanumerot/${oma}`)(organisaatio)} end>
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
