import { KOULUTUSSOPIMUS } from '@ehoks/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Paivaehto } from '../../yhteiset/paivaehto.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu, lataa } from '../../yhteiset/rajapinta.js';
import { SIVUEHDOT, Sivutaulukko, sivunJarjestys, sivunNumero } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useOrganisaationNimi } from '../kehys/organisaatio.js';
import { Jakso, type Tyopaikkajakso } from './jakso.js';
import { raporttisivu, type Raportti } from './raportti.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

const SIVUN_KOKO = 25;
const EHDOT = ['alkaen', 'paattyen', 'alku-alkaen', 'alku-paattyen', 'osa-aikaisuus', ...SIVUEHDOT] as const;
const RAPORTTI = `${VIRKAILIJAN_API}/tep-jakso-raportti`;

/** Workplace periods by the days on which they begin and end: those that lack part-time information, or all. */
export function Tyopaikkajaksot({ organisaatio }: Raportti): ReactNode {
  const t = useTekstit();
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);
  const [avattu, setAvattu] = useState<Tyopaikkajakso>();
  // Without a choice the newest plans come first; no column tells that order.
  const jarjestys = sivunJarjestys(ehdot, '');
  const rajaus = {
    oppilaitos: organisaatio.oid,
    start: ehdot.alkaen,
    end: ehdot.paattyen,
    'alku-alkaen': ehdot['alku-alkaen'],
    'alku-paattyen': ehdot['alku-paattyen'],
    kaikki: ehdot['osa-aikaisuus'] === 'kaikki',
  };
  const kysely = useQuery({
    queryKey: ['tyopaikkajaksot', organisaatio.oid, ehdot],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      raporttisivu<Tyopaikkajakso>(
        await kutsu(RAPORTTI, {
          searchParams: hakuehdot({
            ...rajaus,
            'order-by-column': jarjestys.tunnus,
            desc: jarjestys.laskeva,
            pagesize: SIVUN_KOKO,
            pageindex: sivunNumero(ehdot),
          }),
          signal,
        }),
      ),
  });
  const organisaationNimi = useOrganisaationNimi(kysely.data?.organisaatiot);
  const lataus = useTeko({
    mutationFn: () => lataa(RAPORTTI, 'tyopaikkajaksot.csv', { searchParams: hakuehdot({ ...rajaus, muoto: 'csv' }) }),
  });
  const sarakkeet = useMemo(
    (): readonly Sarake<Tyopaikkajakso>[] => [
      {
        tunnus: 'nimi',
        otsikko: t('raportit.opiskelija'),
        otsake: true,
        arvo: ({ oppijaNimi }) => oppijaNimi,
        solu: ({ oppijaNimi, oppijaOid }) => oppijaNimi ?? oppijaOid,
      },
      {
        tunnus: 'suunnitelma',
        otsikko: t('raportit.suunnitelma'),
        solu: ({ hoksId, oppijaOid }) => (
          <Link to={`/koulutuksenjarjestaja/${organisaatio.oid}/oppija/${oppijaOid}/${hoksId}`}>{hoksId}</Link>
        ),
      },
      {
        tunnus: 'oppilaitos',
        otsikko: t('raportit.oppilaitos'),
        solu: ({ oppilaitosOid }) => oppilaitosOid && organisaationNimi(oppilaitosOid),
      },
      {
        tunnus: 'tyopaikka',
        otsikko: t('raportit.tyopaikka'),
        solu: ({ tyopaikanNimi }) => tyopaikanNimi,
      },
      {
        tunnus: 'hankkimistapa',
        otsikko: t('raportit.hankkimistapa'),
        solu: ({ hankkimistapaTyyppi }) =>
          t(
            hankkimistapaTyyppi === KOULUTUSSOPIMUS
              ? 'raportit.hankkimistapa.koulutussopimus'
              : 'raportit.hankkimistapa.oppisopimus',
          ),
      },
      {
        tunnus: 'alku',
        otsikko: t('raportit.alku'),
        arvo: ({ alkupvm }) => alkupvm,
        solu: ({ alkupvm }) => <Paiva paiva={alkupvm} />,
      },
      {
        tunnus: 'loppu',
        otsikko: t('raportit.loppu'),
        arvo: ({ loppupvm }) => loppupvm,
        solu: ({ loppupvm }) => <Paiva paiva={loppupvm} />,
      },
      {
        tunnus: 'tiedot',
        otsikko: t('raportit.tiedot'),
        solu: (jakso) => (
          <button
            type="button"
            className="linkkina"
            aria-label={t('raportit.nayta.mista', {
              opiskelija: jakso.oppijaNimi ?? jakso.oppijaOid,
              tyopaikka: jakso.tyopaikanNimi ?? '',
            })}
            onClick={() => setAvattu(jakso)}
          >
            {t('raportit.nayta')}
          </button>
        ),
      },
    ],
    [t, organisaatio, organisaationNimi],
  );
  return (
    <>
      <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
        <Paivaehto
          otsikko={t('raportit.alku-alkaen')}
          arvo={ehdot['alku-alkaen'] ?? ''}
          muuta={(alkaen) => muuta({ 'alku-alkaen': alkaen, sivu: undefined })}
        />
        <Paivaehto
          otsikko={t('raportit.alku-paattyen')}
          arvo={ehdot['alku-paattyen'] ?? ''}
          muuta={(paattyen) => muuta({ 'alku-paattyen': paattyen, sivu: undefined })}
        />
        <Paivaehto
          otsikko={t('raportit.alkaen')}
          arvo={ehdot.alkaen ?? ''}
          muuta={(alkaen) => muuta({ alkaen, sivu: undefined })}
        />
        <Paivaehto
          otsikko={t('raportit.paattyen')}
          arvo={ehdot.paattyen ?? ''}
          muuta={(paattyen) => muuta({ paattyen, sivu: undefined })}
        />
        <Valintakentta
          otsikko={t('raportit.rajaus')}
          arvo={rajaus.kaikki ? 'kaikki' : 'puuttuu'}
          vaihtoehdot={[
            { arvo: 'puuttuu', teksti: t('raportit.rajaus.puuttuu') },
            { arvo: 'kaikki', teksti: t('raportit.rajaus.kaikki') },
          ]}
          muuta={(arvo) => muuta({ 'osa-aikaisuus': arvo === 'kaikki' ? arvo : undefined, sivu: undefined })}
        />
        <Tekonappi variant="secondary" kesken={lataus.isPending} onClick={() => lataus.mutate()}>
          {t('raportit.lataa')}
        </Tekonappi>
      </form>
      {lataus.isError && <Virheilmoitus virhe={lataus.error} />}
      <p role="status">{lataus.isSuccess && t('raportit.ladattu')}</p>
      <Nakyma kysely={kysely}>
        {({ result, count }) => (
          <Sivutaulukko
            kuvaus={t('raportit.jaksot.kuvaus')}
            sarakkeet={sarakkeet}
            rivit={result}
            avain={(rivi) => `${rivi.hoksId}-${result.indexOf(rivi)}`}
            tyhja={t('raportit.jaksot.tyhja')}
            ehdot={ehdot}
            muuta={muuta}
            oletus=""
            koko={SIVUN_KOKO}
            yhteensa={count}
          />
        )}
      </Nakyma>
      <Jakso
        jakso={avattu}
        organisaatio={organisaatio}
        organisaationNimi={organisaationNimi}
        sulje={() => setAvattu(undefined)}
      />
    </>
  );
}
