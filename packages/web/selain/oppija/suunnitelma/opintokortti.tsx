import type { OsanEdistyminen } from '@ehoks/core';
import { lista, nimiKielella, type Osa } from '@ehoks/wire/esitys';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useOsanOtsikko } from '../../hoks/osan-otsikko.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { Jaksokortti } from './jaksokortti.js';
import type { Osio } from './osio.js';

interface Props extends Osio {
  readonly osa: Osa;
  readonly edistyminen: OsanEdistyminen;
}

/** What the card tells in its own way. */
const OMALLA_TAVALLA = [
  'osaamisen-hankkimistavat',
  'osaamisen-osoittaminen',
  'olennainen-seikka',
  'tutkinnon-osa-koodi-uri',
  'osa-alue-koodi-uri',
  'koulutuksen-osa-koodi-uri',
  'nimi',
  'laajuus',
];

/** One part of the studies. It is open when one has come for one of its periods, by the end of the address. */
export function Opintokortti({ osa, edistyminen, nakyma }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const otsikko = useOsanOtsikko();
  const { hash } = useLocation();
  const kohta = decodeURIComponent(hash.slice(1));
  const kortti = useRef<HTMLDetailsElement>(null);
  const jaksot = lista(osa.osa, 'osaamisen-hankkimistavat');
  const naytot = lista(osa.osa, 'osaamisen-osoittaminen');
  const haettu = [...jaksot, ...naytot].some((jakso) => jakso['module-id'] === kohta);
  useEffect(() => {
    if (!haettu || !kortti.current) return;
    kortti.current.open = true;
    const jakso = document.getElementById(kohta);
    jakso?.scrollIntoView({ block: 'start' });
    jakso?.focus({ preventScroll: true });
  }, [haettu, kohta]);
  const arviointi = osa.koodi === undefined ? undefined : nakyma.arvioinnit[osa.koodi];
  const vaatimukset = osa.koodi === undefined ? undefined : nakyma.vaatimukset[osa.koodi];
  const eid = String(nakyma.hoks['eid']);
  return (
    <details className="laatikko opinto" ref={kortti}>
      <summary>
        <h3>{otsikko(osa)}</h3>
        <span className={`tila ${edistyminen.vaihe}`}>{t(`oma.vaihe.${edistyminen.vaihe}`)}</span>
      </summary>
      {arviointi && (
        <p className={arviointi.hyvaksytty ? 'arvosana' : 'arvosana hylatty'}>
          {t('oma.arvosana', { arvosana: nimiKielella(arviointi.arvosana, kieli) ?? arviointi.koodi ?? '' })}
          {arviointi.paiva !== undefined && (
            <>
              {' '}
              (<Paiva paiva={arviointi.paiva} />)
            </>
          )}{' '}
          <span className="selite">{t('oma.arvosana.koskesta')}</span>
        </p>
      )}
      {osa.osa['olennainen-seikka'] === true && <p>{t('hoks.olennainen-seikka')}</p>}
      {jaksot.length > 0 && (
        <section>
          <h4>{t('oma.jaksot')}</h4>
          {jaksot.map((jakso, i) => (
            <Jaksokortti key={i} eid={eid} jakso={jakso} />
          ))}
        </section>
      )}
      {naytot.length > 0 && (
        <section>
          <h4>{t('oma.naytot')}</h4>
          {naytot.map((naytto, i) => (
            <Jaksokortti key={i} eid={eid} jakso={naytto} naytto />
          ))}
        </section>
      )}
      {jaksot.length + naytot.length === 0 && osa.tyyppi !== 'HankittavaKoulutuksenOsa' && <p>{t('oma.ei-jaksoja')}</p>}
      <Tiedot tyyppi={osa.tyyppi} objekti={osa.osa} ilman={OMALLA_TAVALLA} />
      {vaatimukset && (
        <details className="vaatimukset">
          <summary>{t('oma.vaatimukset')}</summary>
          <p>{t('oma.vaatimukset.osaat')}</p>
          <ul>
            {vaatimukset.map((vaatimus, i) => (
              <li key={i}>{nimiKielella(vaatimus, kieli)}</li>
            ))}
          </ul>
          <p className="selite">{t('oma.vaatimukset.lahde')}</p>
        </details>
      )}
    </details>
  );
}
