import { useQuery } from '@tanstack/react-query';
import type { OppijanTiedoteJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { OPPIJAN_API, sivunOsoite, VIRKAILIJAN_SIVUT } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Kirjautumislinkki } from '../kehys/kirjautuminen.js';
import { Tiedotteet } from '../kehys/tiedotteet.js';

/** What the service is, for those who have not logged in: learners and their guardians, schools, workplaces. */
export function JulkinenEtusivu(): ReactNode {
  const t = useTekstit();
  const tiedotteet = useQuery({
    queryKey: ['tiedotteet'],
    queryFn: async ({ signal }) =>
      (await kutsu<readonly OppijanTiedoteJson[]>(`${OPPIJAN_API}/nakymat/tiedotteet`, { signal })).data,
  });
  return (
    <Sivu otsikko={t('oma.julkinen.otsikko')}>
      <Tiedotteet tiedotteet={tiedotteet.data ?? []} />
      <section className="sankari">
        <p className="ingressi">{t('oma.julkinen.kuvaus')}</p>
        <Kirjautumislinkki />
        <p>{t('oma.julkinen.tunnistautuminen')}</p>
      </section>
      <div className="kortit">
        <section className="laatikko">
          <h2>{t('oma.julkinen.huoltajalle')}</h2>
          <p>{t('oma.julkinen.huoltajalle.ohje')}</p>
        </section>
        <section className="laatikko">
          <h2>{t('oma.julkinen.oppilaitokselle')}</h2>
          <p>{t('oma.julkinen.oppilaitokselle.ohje')}</p>
          <a href={sivunOsoite(VIRKAILIJAN_SIVUT)}>{t('oma.julkinen.oppilaitokselle.kirjaudu')}</a>
        </section>
        <section className="laatikko">
          <h2>{t('oma.julkinen.tyopaikalle')}</h2>
          <p>{t('oma.julkinen.tyopaikalle.ohje')}</p>
        </section>
      </div>
      <section className="laatikko">
        <h2>{t('oma.julkinen.lue')}</h2>
        <ul>
          <li>
            <Link to="/henkilokohtaistaminen">{t('oma.tietoa.henkilokohtaistaminen')}</Link>
          </li>
          <li>
            <Link to="/ammatillinentutkinto">{t('oma.tietoa.tutkinto')}</Link>
          </li>
        </ul>
      </section>
    </Sivu>
  );
}
