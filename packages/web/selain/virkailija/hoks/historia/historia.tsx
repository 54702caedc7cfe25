import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import { Nakyma } from '../../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../../yhteiset/osoite-ehdot.js';
import { Hetki } from '../../../yhteiset/paivays.js';
import { Taulukko, type Sarake } from '../../../yhteiset/taulukko.js';
import { Valintakentta } from '../../../yhteiset/valintakentta.js';
import type { Osio } from '../osio.js';
import { Palautus } from './palautus.js';
import { Tekija } from './tekija.js';
import { Vertailu } from './vertailu.js';
import { versioidenKysely, type Versio } from './versiot.js';

/** Which versions are compared is in the address. */
const EHDOT = ['versiosta', 'versioon'] as const;

/** All versions of the plan: who made each, when and how; what differs between two; and the way back to an older one. */
export function Historia({ nakyma }: Osio): ReactNode {
  const t = useTekstit();
  const kysely = useInfiniteQuery(versioidenKysely(nakyma));
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);
  const [palautettava, setPalautettava] = useState<Versio>();
  const [palautettu, setPalautettu] = useState<number>();
  const saaPalauttaa = nakyma.toimet.includes('palauta-versio');

  const sarakkeet = useMemo((): readonly Sarake<Versio>[] => {
    const uusin = kysely.data?.[0]?.versio;
    return [
      {
        tunnus: 'versio',
        otsikko: t('historia.versio'),
        otsake: true,
        solu: ({ versio }) => (versio === uusin ? t('historia.voimassa', { versio: String(versio) }) : versio),
      },
      { tunnus: 'aika', otsikko: t('historia.aika'), solu: ({ aika }) => <Hetki hetki={aika} /> },
      {
        tunnus: 'tekija',
        otsikko: t('historia.tekija'),
        solu: (versio) => <Tekija versio={versio} />,
      },
      { tunnus: 'laji', otsikko: t('historia.miten'), solu: ({ laji }) => t(`historia.laji.${laji}`) },
      {
        tunnus: 'toiminnot',
        otsikko: t('historia.toiminnot'),
        solu: (rivi) => (
          <div className="rivin-toiminnot">
            {rivi.versio > 1 && (
              <button
                type="button"
                className="linkkina"
                onClick={() => muuta({ versiosta: String(rivi.versio - 1), versioon: String(rivi.versio) })}
              >
                {t('historia.mika-muuttui')}
                <span className="vain-lukijalle"> {t('historia.versiossa', { versio: String(rivi.versio) })}</span>
              </button>
            )}
            {saaPalauttaa && rivi.versio !== uusin && (
              <button type="button" className="linkkina" onClick={() => setPalautettava(rivi)}>
                {t('historia.palauta')}
                <span className="vain-lukijalle"> {t('historia.versio-n', { versio: String(rivi.versio) })}</span>
              </button>
            )}
          </div>
        ),
      },
    ];
  }, [t, kysely.data, muuta, saaPalauttaa]);

  return (
    <>
      <p>{t(nakyma.hoks['manuaalisyotto'] === true ? 'oppija.lomakkeelta' : 'oppija.siirretty')}.</p>
      <div role="status">
        {palautettu !== undefined && (
          <InlineAlert>{t('historia.palautettu', { versio: String(palautettu) })}</InlineAlert>
        )}
      </div>
      <Nakyma kysely={kysely}>
        {(versiot) => (
          <>
            <Taulukko
              kuvaus={t('historia.kuvaus')}
              sarakkeet={sarakkeet}
              rivit={versiot}
              avain={({ versio }) => String(versio)}
              tyhja={t('historia.ei-versioita')}
            />
            {kysely.hasNextPage && (
              <Button
                variant="secondary"
                className="lisaa"
                disabled={kysely.isFetchingNextPage}
                onClick={() => void kysely.fetchNextPage()}
              >
                {t('historia.lisaa')}
              </Button>
            )}
            {versiot.length > 1 && (
              <section>
                <h3>{t('historia.vertailu')}</h3>
                <div className="ehdot">
                  {EHDOT.map((nimi) => (
                    <Valintakentta
                      key={nimi}
                      otsikko={t(`historia.${nimi}`)}
                      arvo={ehdot[nimi] ?? ''}
                      vaihtoehdot={[
                        { arvo: '', teksti: t('historia.valitse') },
                        ...versiot.map(({ versio }) => ({
                          arvo: String(versio),
                          teksti: t('historia.versio-n', { versio: String(versio) }),
                        })),
                      ]}
                      muuta={(arvo) => muuta({ [nimi]: arvo })}
                    />
                  ))}
                </div>
                {ehdot.versiosta !== undefined && ehdot.versioon !== undefined && (
                  <Vertailu nakyma={nakyma} versiosta={Number(ehdot.versiosta)} versioon={Number(ehdot.versioon)} />
                )}
              </section>
            )}
          </>
        )}
      </Nakyma>
      {palautettava && (
        <Palautus
          nakyma={nakyma}
          versio={palautettava}
          sulje={() => setPalautettava(undefined)}
          palautui={(numero) => {
            setPalautettu(numero);
            muuta({ versiosta: undefined, versioon: undefined });
          }}
        />
      )}
    </>
  );
}
