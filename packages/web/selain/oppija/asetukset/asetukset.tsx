import { KIELET } from '@ehoks/core';
import { useId, type ReactNode } from 'react';
import { KIELTEN_NIMET, useKielenvaihto, useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { useAsetustenTallennus } from '../kehys/kielivalinta.js';
import { Muistutukset } from './muistutukset.js';

/** What one chooses for oneself. It is kept at once. */
export function Asetukset(): ReactNode {
  const t = useTekstit();
  const nimi = useId();
  const kieli = useKieli();
  const vaihda = useKielenvaihto();
  const { asetukset, oppija, puolesta, toimet } = useKehys();
  const tallennus = useAsetustenTallennus();
  const itse = puolesta ?? oppija;
  return (
    <Sivu otsikko={t('oma.asetukset')}>
      <fieldset className="laatikko valinnat">
        <legend>{t('kielivalinta')}</legend>
        {KIELET.map((toinen) => (
          <label key={toinen} lang={toinen}>
            <input
              type="radio"
              name={nimi}
              checked={toinen === kieli}
              onChange={() => {
                vaihda(toinen);
                tallennus.mutate({ kieli: toinen });
              }}
            />{' '}
            {KIELTEN_NIMET[toinen]}
          </label>
        ))}
      </fieldset>
      <div className="laatikko valinnat">
        <label>
          <input
            type="checkbox"
            checked={asetukset['esittely-nahty'] !== true}
            disabled={tallennus.isPending}
            onChange={({ target }) => tallennus.mutate({ 'esittely-nahty': !target.checked })}
          />{' '}
          {t('oma.asetukset.esittely')}
        </label>
      </div>
      <p role="status">{tallennus.isSuccess && t('oma.asetukset.tallennettu')}</p>
      {tallennus.isError && <Virheilmoitus virhe={tallennus.error} />}
      {toimet.includes('tilaa-muistutuksia') && <Muistutukset />}
      <section className="laatikko">
        <h2>{t('oma.asetukset.tiedot')}</h2>
        <dl className="tiedot">
          <div className="tieto">
            <dt>{t('oma.nimi')}</dt>
            <dd>{itse.nimi}</dd>
          </div>
          <div className="tieto">
            <dt>{t('oma.oppijanumero')}</dt>
            <dd>{itse.oid}</dd>
          </div>
        </dl>
        <p className="selite">{t('oma.asetukset.tiedot.ohje')}</p>
      </section>
    </Sivu>
  );
}
