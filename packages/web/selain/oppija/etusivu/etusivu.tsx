import { nimiKielella } from '@ehoks/wire/esitys';
import type { OmatSuunnitelmatNakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Nimet } from '../../hoks/nimet.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useNakymakysely } from '../../yhteiset/nakymakysely.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { useAsetustenTallennus } from '../kehys/kielivalinta.js';
import { Tiedotteet } from '../kehys/tiedotteet.js';
import { Seuraavaksi } from './seuraavaksi.js';
import { Suunnitelmakortti } from './suunnitelmakortti.js';

/** What comes next, and the plans: those of studies that go on first. */
export function Etusivu(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { oppija, tapa, tiedotteet, suljettu } = useKehys();
  const kysely = useNakymakysely<OmatSuunnitelmatNakyma>(['suunnitelmat'], `${OPPIJAN_API}/nakymat/suunnitelmat`);
  const [etunimi = ''] = oppija.nimi.split(' ');
  return (
    <Sivu otsikko={tapa === 'itse' && etunimi ? t('oma.tervehdys', { etunimi }) : t('oma.suunnitelmat')}>
      <Tiedotteet tiedotteet={tiedotteet} />
      {suljettu && <p className="laatikko tiedote">{nimiKielella(suljettu, kieli)}</p>}
      <Esittely />
      <Nakyma kysely={kysely}>
        {({ hoksit, nimet, suljetut, puuttuvat }) => {
          const nykyiset = hoksit.filter(({ tila }) => tila !== 'paattynyt');
          const paattyneet = hoksit.filter(({ tila }) => tila === 'paattynyt');
          return (
            <Nimet value={nimet}>
              <Puuttuvat palvelut={puuttuvat} />
              {suljetut.map((syy) => (
                <p key={syy.fi} className="laatikko tiedote">
                  {t('oma.osa-suljettu')} {nimiKielella(syy, kieli)}
                </p>
              ))}
              {hoksit.length === 0 && (
                <section className="laatikko">
                  <h2>{t('oma.ei-suunnitelmia')}</h2>
                  <p>{t('oma.ei-suunnitelmia.ohje')}</p>
                </section>
              )}
              {nykyiset.length > 0 && <Seuraavaksi hoksit={nykyiset} />}
              {nykyiset.length > 0 && (
                <section>
                  <h2>{t('oma.nykyiset')}</h2>
                  {nykyiset.map((hoks) => (
                    <Suunnitelmakortti key={hoks.eid} hoks={hoks} />
                  ))}
                </section>
              )}
              {paattyneet.length > 0 && (
                <section>
                  <h2>{t('oma.paattyneet')}</h2>
                  {paattyneet.map((hoks) => (
                    <Suunnitelmakortti key={hoks.eid} hoks={hoks} />
                  ))}
                </section>
              )}
            </Nimet>
          );
        }}
      </Nakyma>
    </Sivu>
  );
}

/** What this is, until one has read it; the service remembers that. */
function Esittely(): ReactNode {
  const t = useTekstit();
  const { asetukset } = useKehys();
  const tallennus = useAsetustenTallennus();
  if (asetukset['esittely-nahty'] === true) return null;
  return (
    <section className="laatikko esittely">
      <h2>{t('oma.esittely')}</h2>
      <p>{t('oma.esittely.mika')}</p>
      <p>{t('oma.esittely.kuka')}</p>
      <button
        type="button"
        className="nappi toissijainen"
        disabled={tallennus.isPending}
        onClick={() => tallennus.mutate({ 'esittely-nahty': true })}
      >
        {t('oma.esittely.selva')}
      </button>
    </section>
  );
}
