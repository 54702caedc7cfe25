import type { Kirjautumisyritys } from '@ehoks/core';
import { useMemo, type ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import type { Tunnustilanne } from './tunnukset.js';

/** From where the account is locked for a time, and the failed logins behind it, newest first. */
export function Kirjautumisyritykset({ lukitus }: Pick<Tunnustilanne, 'lukitus'>): ReactNode {
  const t = useTekstit();
  const { lahteet, yritykset } = lukitus;
  const sarakkeet = useMemo(
    (): readonly Sarake<Kirjautumisyritys>[] => [
      { tunnus: 'aika', otsikko: t('yritys.aika'), solu: ({ aika }) => <Hetki hetki={aika} /> },
      { tunnus: 'lahde', otsikko: t('yritys.lahde'), solu: ({ lahde }) => lahde },
      {
        tunnus: 'tulos',
        otsikko: t('yritys.tulos'),
        solu: ({ tulos, maara = 1 }) => t(`yritys.tulos.${tulos}`, { maara }),
      },
    ],
    [t],
  );
  const uusimmat = useMemo(() => [...yritykset].reverse(), [yritykset]);
  return (
    <section>
      <h2>{t('yritys.yritykset')}</h2>
      {lahteet.length > 0 && (
        <>
          <p>{t('yritys.lahteet')}</p>
          <ul>
            {lahteet.map(({ lahde, asti }) => (
              <li key={lahde}>
                {lahde} – <Hetki hetki={asti} />
              </li>
            ))}
          </ul>
        </>
      )}
      {yritykset.length === 0 ? (
        <p>{t('yritys.tyhja')}</p>
      ) : (
        <Taulukko
          kuvaus={t('yritys.yritykset')}
          sarakkeet={sarakkeet}
          rivit={uusimmat}
          avain={({ aika, lahde, tulos }) => `${aika} ${lahde} ${tulos}`}
          tyhja={t('yritys.tyhja')}
        />
      )}
    </section>
  );
}
