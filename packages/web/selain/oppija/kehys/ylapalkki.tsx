import { KIELET, type Kieli } from '@ehoks/core';
import type { OppijanKehysnakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { KIELTEN_NIMET, useKielenvaihto, useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { OPPIJAN_SIVUT, sivunOsoite } from '../../yhteiset/palvelu.js';
import { useAsetustenTallennus } from './kielivalinta.js';

const SIVUT: readonly { readonly polku: string; readonly teksti: Tekstiavain }[] = [
  { polku: '/', teksti: 'oma.valikko.suunnitelmat' },
  { polku: '/katsojat', teksti: 'oma.valikko.katsojat' },
  { polku: '/asetukset', teksti: 'oma.valikko.asetukset' },
];

/** The top of every screen; without a login only the languages. */
export function Ylapalkki({ kehys }: { readonly kehys: OppijanKehysnakyma | undefined }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const vaihda = useKielenvaihto();
  const tallennus = useAsetustenTallennus();
  const valitse = (uusi: Kieli): void => {
    vaihda(uusi);
    if (kehys) tallennus.mutate({ kieli: uusi });
  };
  return (
    <header className="oppijan-ylapalkki">
      <div className="ylapalkin-rivi">
        <Link to="/" className="tunnus">
          {t('palvelu')}
        </Link>
        {kehys && (
          <form method="post" action={sivunOsoite(`${OPPIJAN_SIVUT}/kirjaudu-ulos`)} className="ulos">
            <span className="kirjautunut">{kehys.puolesta?.nimi ?? kehys.oppija.nimi}</span>
            <button type="submit" className="linkkina">
              {t('kirjaudu-ulos')}
            </button>
          </form>
        )}
        <ul className="kielet" aria-label={t('kielivalinta')}>
          {KIELET.map((toinen) => (
            <li key={toinen}>
              <button type="button" lang={toinen} aria-pressed={toinen === kieli} onClick={() => valitse(toinen)}>
                {KIELTEN_NIMET[toinen]}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {kehys && (
        <nav aria-label={t('valikko')}>
          <ul className="oppijan-valikko">
            {SIVUT.map(({ polku, teksti }) => (
              <li key={polku}>
                <NavLink to={polku} end={polku === '/'}>
                  {t(teksti)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
