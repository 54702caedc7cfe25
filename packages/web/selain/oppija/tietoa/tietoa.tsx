import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';

const VAIHEET: readonly Tekstiavain[] = [
  'oma.tietoa.vaihe.tavoite',
  'oma.tietoa.vaihe.osaaminen',
  'oma.tietoa.vaihe.suunnitelma',
  'oma.tietoa.vaihe.hyvaksyminen',
  'oma.tietoa.vaihe.opiskelu',
  'oma.tietoa.vaihe.naytto',
  'oma.tietoa.vaihe.paivitys',
];

/** How a plan is made for each learner; open to all. */
export function Henkilokohtaistaminen(): ReactNode {
  const t = useTekstit();
  return (
    <Sivu otsikko={t('oma.tietoa.henkilokohtaistaminen')}>
      <p className="ingressi">{t('oma.tietoa.henkilokohtaistaminen.kuvaus')}</p>
      <ol className="vaiheluettelo">
        {VAIHEET.map((vaihe) => (
          <li key={vaihe} className="laatikko">
            {t(vaihe)}
          </li>
        ))}
      </ol>
      <Link to="/">{t('ei-loydy.etusivulle')}</Link>
    </Sivu>
  );
}

/** What a degree is made of, and where its requirements are; open to all. */
export function AmmatillinenTutkinto(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  return (
    <Sivu otsikko={t('oma.tietoa.tutkinto')}>
      <p className="ingressi">{t('oma.tietoa.tutkinto.kuvaus')}</p>
      <ul className="laatikko luettelo">
        <li>{t('oma.tietoa.tutkinto.ammatilliset')}</li>
        <li>{t('oma.tietoa.tutkinto.yhteiset')}</li>
        <li>{t('oma.tietoa.tutkinto.paikalliset')}</li>
      </ul>
      <p>
        <a href={`https://eperusteet.opintopolku.fi/#/${kieli}/selaus/ammatillinen`}>{t('oma.tietoa.tutkinto.haku')}</a>
      </p>
      <Link to="/">{t('ei-loydy.etusivulle')}</Link>
    </Sivu>
  );
}
