import { jaksonPaikka } from '@ehoks/wire/esitys';
import { useMemo, type ReactNode } from 'react';
import { aikarivit, asteikko, JAKSON_LAJIT, type Aikajakso, type Aikarivi } from '../../../hoks/aikajana.js';
import { useKoodinNimi } from '../../../hoks/nimet.js';
import { useOsanOtsikko } from '../../../hoks/osan-otsikko.js';
import { useTekstit } from '../../../tekstit/kielet.js';
import { Paiva } from '../../../yhteiset/paivays.js';
import { Taulukko, type Sarake } from '../../../yhteiset/taulukko.js';
import { useKehys } from '../../kehys/kehystiedot.js';
import type { Osio } from '../osio.js';
import { Kuva } from '../../../hoks/kuva.js';

interface Taulukkorivi extends Aikajakso {
  readonly avain: string;
  readonly otsikko: string;
}

/** The plan on a line of time, and the same as a table for those who do not see the picture or want to put it in order. */
export function Aikajana({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const koodinNimi = useKoodinNimi();
  const osanOtsikko = useOsanOtsikko();
  const rivit = useMemo(() => aikarivit(hoks), [hoks]);
  const mitta = useMemo(() => asteikko(rivit), [rivit]);
  const otsikko = ({ kohde }: Aikarivi): string => {
    if ('osa' in kohde) return osanOtsikko(kohde.osa);
    const { nimi, 'oppimisen-tuen-tyyppi-koodi-uri': koodi } = kohde.muu;
    return typeof nimi === 'string' ? nimi : koodinNimi(String(koodi));
  };
  const otsikoidut = rivit.map((rivi) => ({ ...rivi, otsikko: otsikko(rivi) }));

  const sarakkeet = useMemo(
    (): readonly Sarake<Taulukkorivi>[] => [
      {
        tunnus: 'osa',
        otsikko: t('aikajana.osa'),
        otsake: true,
        arvo: (rivi) => rivi.otsikko,
        solu: (rivi) => rivi.otsikko,
      },
      {
        tunnus: 'laji',
        otsikko: t('aikajana.mika'),
        arvo: ({ laji }) => t(`aikajana.laji.${laji}`),
        solu: ({ laji }) => t(`aikajana.laji.${laji}`),
      },
      {
        tunnus: 'alku',
        otsikko: t('kentta.alku'),
        arvo: ({ alku }) => alku,
        solu: ({ alku }) => <Paiva paiva={alku} />,
      },
      {
        tunnus: 'loppu',
        otsikko: t('kentta.loppu'),
        arvo: ({ loppu }) => loppu,
        solu: ({ loppu }) => <Paiva paiva={loppu} />,
      },
      {
        tunnus: 'missa',
        otsikko: t('aikajana.missa'),
        arvo: ({ objekti }) => jaksonPaikka(objekti),
        solu: ({ objekti }) => jaksonPaikka(objekti),
      },
      {
        tunnus: 'tila',
        otsikko: t('aikajana.tila'),
        solu: ({ alku, loppu }) =>
          t(tanaan < alku ? 'aikajana.tulossa' : loppu < tanaan ? 'aikajana.paattynyt' : 'aikajana.menossa'),
      },
    ],
    [t, tanaan],
  );

  if (!mitta) return <p>{t('aikajana.tyhja')}</p>;
  const taulukkoon = otsikoidut.flatMap(({ avain, otsikko: osa, jaksot }) =>
    jaksot.map((jakso, i): Taulukkorivi => ({ ...jakso, avain: `${avain}-${i}`, otsikko: osa })),
  );
  const lajit = JAKSON_LAJIT.filter((laji) => taulukkoon.some((jakso) => jakso.laji === laji));
  return (
    <>
      <Kuva rivit={otsikoidut} asteikko={mitta} lajit={lajit} tanaan={tanaan} ohje={t('aikajana.ohje')} />
      <h3>{t('aikajana.taulukkona')}</h3>
      <Taulukko
        kuvaus={t('aikajana.kuvaus')}
        sarakkeet={sarakkeet}
        rivit={taulukkoon}
        avain={({ avain }) => avain}
        tyhja={t('aikajana.tyhja')}
      />
    </>
  );
}
