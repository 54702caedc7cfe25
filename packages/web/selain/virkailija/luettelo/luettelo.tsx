import { HAUN_TILAT, PUUTTEET } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Sivutaulukko } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { Hakukentta } from '../../yhteiset/hakukentta.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { muistaOrganisaatio, onJarjestaja, saa, useOrganisaatio, useOrganisaationNimi } from '../kehys/organisaatio.js';
import {
  EHDOT,
  KENTAT,
  luettelonKysely,
  OLETUSJARJESTYS,
  onHoksinNumero,
  SIVUN_KOKO,
  type Luettelorivi,
} from './kysely.js';
import type { Sivutila } from './selaus.js';

/** The plans of an organisation's learners, a row for each. */
export function Luettelo(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { organisaatioOid } = useParams();
  const organisaatio = useOrganisaatio();
  const organisaationNimi = useOrganisaationNimi();
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);
  const sijainti = useLocation();
  const { search } = sijainti;
  const poistettu = (sijainti.state as Sivutila)?.poistettu;

  useEffect(() => {
    if (organisaatio) muistaOrganisaatio(organisaatio.oid);
  }, [organisaatio]);

  const kysely = useQuery({
    ...luettelonKysely(organisaatio?.oid, ehdot, kieli),
    enabled: saa(organisaatio, 'lue'),
    placeholderData: keepPreviousData,
  });

  const sarakkeet = useMemo(
    (): readonly Sarake<Luettelorivi>[] => [
      {
        tunnus: 'nimi',
        otsikko: t('luettelo.nimi'),
        otsake: true,
        arvo: ({ nimi }) => nimi,
        solu: (rivi) => (
          <Link
            to={`/koulutuksenjarjestaja/${organisaatio?.oid}/oppija/${rivi.oid}`}
            state={{ luettelo: search } satisfies Sivutila}
          >
            {rivi.nimi || rivi.oid}
          </Link>
        ),
      },
      {
        tunnus: 'tutkinto',
        otsikko: t('luettelo.tutkinto'),
        arvo: (rivi) => nimiKielella(rivi['tutkinto-nimi'], kieli),
        solu: (rivi) => nimiKielella(rivi['tutkinto-nimi'], kieli),
      },
      {
        tunnus: 'osaamisala',
        otsikko: t('luettelo.osaamisala'),
        arvo: (rivi) => nimiKielella(rivi['osaamisala-nimi'], kieli),
        solu: (rivi) => nimiKielella(rivi['osaamisala-nimi'], kieli),
      },
      ...(onJarjestaja(organisaatio)
        ? [
            {
              tunnus: 'oppilaitos',
              otsikko: t('luettelo.oppilaitos'),
              solu: ({ 'oppilaitos-oid': oid }: Luettelorivi) => oid && organisaationNimi(oid),
            },
          ]
        : []),
      {
        tunnus: 'hoks-id',
        otsikko: t('luettelo.hoks-id'),
        solu: (rivi) => (
          <Link
            to={`/koulutuksenjarjestaja/${organisaatio?.oid}/oppija/${rivi.oid}/${rivi['hoks-id']}`}
            state={{ luettelo: search } satisfies Sivutila}
          >
            {rivi['hoks-id']}
          </Link>
        ),
      },
      {
        tunnus: 'hyvaksytty',
        otsikko: t('luettelo.hyvaksytty'),
        solu: (rivi) => <Paiva paiva={rivi['ensikertainen-hyvaksyminen']} />,
      },
      { tunnus: 'muokattu', otsikko: t('luettelo.muokattu'), solu: ({ muokattu }) => <Hetki hetki={muokattu} /> },
      { tunnus: 'suunnitelmia', otsikko: t('luettelo.suunnitelmia'), solu: ({ suunnitelmia }) => suunnitelmia },
    ],
    [t, kieli, organisaatio, organisaationNimi, search],
  );

  const numeronEste = (arvo: string): string | undefined =>
    arvo.trim() === '' || onHoksinNumero(arvo) ? undefined : t('luettelo.hoks-id.numeroina');

  if (organisaatioOid === undefined && organisaatio)
    return <Navigate to={`/koulutuksenjarjestaja/${organisaatio.oid}`} replace />;
  if (!saa(organisaatio, 'lue')) return <EiOikeutta />;
  return (
    <Sivu otsikko={t('luettelo.otsikko')}>
      <div role="status">
        {poistettu !== undefined && <InlineAlert>{t('luettelo.poistettu', { id: poistettu })}</InlineAlert>}
      </div>
      <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
        {KENTAT.map((nimi) => (
          <Hakukentta
            key={nimi}
            otsikko={t(`luettelo.${nimi}`)}
            arvo={ehdot[nimi] ?? ''}
            muuta={(arvo) => muuta({ [nimi]: arvo, sivu: undefined })}
            {...(nimi === 'hoks-id' && { este: numeronEste })}
          />
        ))}
        <Valintakentta
          otsikko={t('luettelo.tila')}
          arvo={ehdot.tila ?? ''}
          vaihtoehdot={[
            { arvo: '', teksti: t('luettelo.tila.kaikki') },
            ...HAUN_TILAT.map((tila) => ({ arvo: tila, teksti: t(`luettelo.tila.${tila}`) })),
          ]}
          muuta={(tila) => muuta({ tila, sivu: undefined })}
        />
        <Valintakentta
          otsikko={t('luettelo.puuttuu')}
          arvo={ehdot.puuttuu ?? ''}
          vaihtoehdot={[
            { arvo: '', teksti: t('luettelo.puuttuu.ei-rajata') },
            ...PUUTTEET.map((puute) => ({ arvo: puute, teksti: t(`luettelo.puuttuu.${puute}`) })),
          ]}
          muuta={(puuttuu) => muuta({ puuttuu, sivu: undefined })}
        />
      </form>
      <Nakyma kysely={kysely}>
        {({ rivit, yhteensa }) => (
          <Sivutaulukko
            kuvaus={t('luettelo.kuvaus')}
            sarakkeet={sarakkeet}
            rivit={rivit}
            avain={(rivi) => String(rivi['hoks-id'])}
            tyhja={t('luettelo.tyhja')}
            ehdot={ehdot}
            muuta={muuta}
            oletus={OLETUSJARJESTYS}
            koko={SIVUN_KOKO}
            yhteensa={yhteensa}
          />
        )}
      </Nakyma>
    </Sivu>
  );
}
