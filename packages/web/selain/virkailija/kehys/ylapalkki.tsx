import { KIELET } from '@ehoks/core';
import type { Kehysnakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { KIELTEN_NIMET, useKielenvaihto, useKieli, useTekstit } from '../../tekstit/kielet.js';
import { naytettavatSivut } from './navigaatio.js';
import { useOrganisaatio } from './organisaatio.js';
import { Uloskirjautuminen } from './uloskirjautuminen.js';
import { Organisaatiovalinta } from './organisaatiovalinta.js';

/** The top of every screen: where one is, for whom one works, where one can go, and who one is. */
export function Ylapalkki({ kehys }: { readonly kehys: Kehysnakyma }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const vaihda = useKielenvaihto();
  const organisaatio = useOrganisaatio();
  return (
    <header className="ylapalkki">
      <div className="ylapalkin-rivi">
        <Link to="/" className="tunnus">
          {t('palvelu')}
        </Link>
        <Organisaatiovalinta />
        <div className="kayttaja">
          <ul className="kielet" aria-label={t('kielivalinta')}>
            {KIELET.map((toinen) => (
              <li key={toinen}>
                <button type="button" lang={toinen} aria-pressed={toinen === kieli} onClick={() => vaihda(toinen)}>
                  {KIELTEN_NIMET[toinen]}
                </button>
              </li>
            ))}
          </ul>
          <Uloskirjautuminen kayttajatunnus={kehys.kayttaja.kayttajatunnus} />
        </div>
      </div>
      <nav aria-label={t('valikko')}>
        <ul className="valikko">
          {naytettavatSivut(kehys, organisaatio).map(({ polku, teksti }) => (
            <li key={teksti}>
              <NavLink to={polku} end={polku === '/'}>
                {t(teksti)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
