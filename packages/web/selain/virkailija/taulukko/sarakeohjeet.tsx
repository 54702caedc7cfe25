import { taulukonOhje, type Sarakeohje } from '@ehoks/wire';
import { useMemo, type ReactNode } from 'react';
import { Details } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';

/** What each column of the table is. */
export function Sarakeohjeet(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const sarakkeet = useMemo(
    (): readonly Sarake<Sarakeohje>[] => [
      { tunnus: 'sarake', otsikko: t('taulukosta.sarake'), otsake: true, solu: ({ sarake }) => sarake },
      {
        tunnus: 'pakollinen',
        otsikko: t('taulukosta.pakollinen'),
        solu: ({ pakollinen }) => t(pakollinen ? 'kylla' : 'ei'),
      },
      { tunnus: 'merkitys', otsikko: t('taulukosta.merkitys'), solu: ({ merkitys }) => merkitys },
      { tunnus: 'tarkistus', otsikko: t('taulukosta.tarkistus'), solu: ({ tarkistus }) => tarkistus },
      { tunnus: 'esimerkki', otsikko: t('taulukosta.esimerkki'), solu: ({ esimerkki }) => esimerkki },
    ],
    [t],
  );
  return (
    <Details summaryLabel={t('taulukosta.sarakkeet')}>
      <Taulukko
        kuvaus={t('taulukosta.sarakkeet')}
        sarakkeet={sarakkeet}
        rivit={taulukonOhje(kieli)}
        avain={({ avain }) => avain}
        tyhja=""
      />
    </Details>
  );
}
