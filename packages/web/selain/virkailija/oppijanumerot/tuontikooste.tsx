import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TuontiJson } from '@ehoks/wire';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { SIVUEHDOT, Sivutaulukko } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { useOrganisaatio } from '../kehys/organisaatio.js';
import { SIVUN_KOKO, TUONTIEN_JARJESTYS, tuontienKysely } from './kyselyt.js';
import { Eteneminen } from './eteneminen.js';

const LUVUT = [
  'yhteensa',
  'onnistuneet',
  'virheet',
  'keskeneraiset',
  'ristiriidat',
] as const satisfies readonly (keyof TuontiJson)[];

/** The imports, and what has become of the persons in each. */
export function Tuontikooste(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const [ehdot, muuta] = useOsoiteEhdot(SIVUEHDOT);
  const kysely = useQuery({ ...tuontienKysely(ehdot), placeholderData: keepPreviousData });
  const sarakkeet = useMemo(
    (): readonly Sarake<TuontiJson>[] => [
      {
        tunnus: 'id',
        otsikko: t('oppijanumerot.tuonti-id'),
        otsake: true,
        arvo: ({ id }) => id,
        solu: ({ id }) => <Link to={organisaationa(`/oppijanumerot/tuonti/${id}`)(organisaatio)}>{id}</Link>,
      },
      {
        tunnus: 'aika',
        otsikko: t('oppijanumerot.aika'),
        arvo: ({ aika }) => aika,
        solu: ({ aika }) => <Hetki hetki={aika} />,
      },
      {
        tunnus: 'kasittelija',
        otsikko: t('oppijanumerot.kasittelija'),
        arvo: ({ kasittelija }) => kasittelija,
        solu: ({ kasittelija }) => kasittelija,
      },
      ...LUVUT.map((luku) => ({
        tunnus: luku,
        otsikko: t(`oppijanumerot.kooste.${luku}`),
        arvo: (tuonti: TuontiJson) => tuonti[luku],
        solu: (tuonti: TuontiJson) => tuonti[luku],
      })),
      {
        tunnus: 'kasitelty',
        otsikko: t('oppijanumerot.kasitelty'),
        solu: (tuonti) => <Eteneminen tuonti={tuonti} />,
      },
    ],
    [t, organisaatio],
  );
  return (
    <Nakyma kysely={kysely}>
      {({ tuonnit, yhteensa }) => (
        <Sivutaulukko
          kuvaus={t('oppijanumerot.kooste.kuvaus')}
          sarakkeet={sarakkeet}
          rivit={tuonnit}
          avain={({ id }) => String(id)}
          tyhja={t('oppijanumerot.ei-tuonteja')}
          ehdot={ehdot}
          muuta={muuta}
          oletus={TUONTIEN_JARJESTYS}
          oletusLaskeva
          koko={SIVUN_KOKO}
          yhteensa={yhteensa}
        />
      )}
    </Nakyma>
  );
}
