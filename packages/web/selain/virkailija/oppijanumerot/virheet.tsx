import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { HenkiloRiviJson } from '@ehoks/wire';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Hakukentta } from '../../yhteiset/hakukentta.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Rivit } from '../../yhteiset/rivit.js';
import { Sivutaulukko } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { useOrganisaatio } from '../kehys/organisaatio.js';
import { SIVUN_KOKO, VIRHEIDEN_EHDOT, virheidenKysely } from './kyselyt.js';

/** How the persons stand, and those without a learner number for whom something has to be done. */
export function Virheet(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  const [ehdot, muuta] = useOsoiteEhdot(VIRHEIDEN_EHDOT);
  const kysely = useQuery({ ...virheidenKysely(ehdot, kieli), placeholderData: keepPreviousData });
  const sarakkeet = useMemo(
    (): readonly Sarake<HenkiloRiviJson>[] => [
      {
        tunnus: 'nimi',
        otsikko: t('oppijanumerot.nimi'),
        otsake: true,
        solu: ({ oid, etunimet, sukunimi }) => (
          <Link to={organisaationa(`/oppijanumerot/henkilo/${oid}`)(organisaatio)}>{`${sukunimi}, ${etunimet}`}</Link>
        ),
      },
      {
        tunnus: 'syntymaaika',
        otsikko: t('oppijanumerot.syntymaaika'),
        solu: ({ syntymaaika }) => <Paiva paiva={syntymaaika} />,
      },
      {
        tunnus: 'tila',
        otsikko: t('oppijanumerot.tila'),
        solu: ({ syy, ohje }) => (
          <>
            <strong>{syy}</strong> {ohje}
          </>
        ),
      },
      { tunnus: 'hetu', otsikko: t('oppijanumerot.hetu'), solu: ({ hetu }) => hetu },
      { tunnus: 'luotu', otsikko: t('oppijanumerot.luotu'), solu: ({ luotu }) => <Hetki hetki={luotu} /> },
      { tunnus: 'kasittelija', otsikko: t('oppijanumerot.kasittelija'), solu: ({ kasittelija }) => kasittelija },
    ],
    [t, organisaatio],
  );
  return (
    <Nakyma kysely={kysely}>
      {({ yhteenveto, henkilot, osumia }) => (
        <>
          <Rivit
            rivit={[
              ['oppijanumerot.onnistuneet', yhteenveto.onnistuneet],
              ['oppijanumerot.virheita', yhteenveto.virheet],
              ['oppijanumerot.keskeneraiset', yhteenveto.keskeneraiset],
            ]}
          />
          <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
            <Hakukentta
              otsikko={t('oppijanumerot.haku')}
              arvo={ehdot.haku ?? ''}
              muuta={(haku) => muuta({ haku, sivu: undefined })}
            />
          </form>
          <Sivutaulukko
            kuvaus={t('oppijanumerot.virheet.kuvaus')}
            sarakkeet={sarakkeet}
            rivit={henkilot}
            avain={({ oid }) => oid}
            tyhja={t(ehdot.haku ? 'oppijanumerot.ei-osumia' : 'oppijanumerot.ei-virheita')}
            ehdot={ehdot}
            muuta={muuta}
            oletus=""
            koko={SIVUN_KOKO}
            yhteensa={osumia}
          />
        </>
      )}
    </Nakyma>
  );
}
