import type { Nimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { SIVUEHDOT, Sivutaulukko, sivunJarjestys, sivunNumero } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { useOrganisaationNimi } from '../kehys/organisaatio.js';
import { raporttisivu, type Raportti } from './raportti.js';

const SIVUN_KOKO = 25;
const OLETUSJARJESTYS = 'nimi';

/** A plan whose study right KOSKI no longer knows. */
interface Tuntematon {
  readonly hoksId: number;
  readonly oppijaOid: string;
  readonly opiskeluoikeusOid: string;
  readonly oppilaitosOid?: string;
  readonly oppijaNimi?: string;
  readonly tutkinnonNimi: Nimi;
  readonly tuntematonAlkaen?: string;
}

/** Plans whose study right is gone from KOSKI. */
export function Tuntemattomat({ organisaatio }: Raportti): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const [ehdot, muuta] = useOsoiteEhdot(SIVUEHDOT);
  const jarjestys = sivunJarjestys(ehdot, OLETUSJARJESTYS);
  const kysely = useQuery({
    queryKey: ['tuntemattomat', organisaatio.oid, ehdot, kieli],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      raporttisivu<Tuntematon>(
        await kutsu(`${VIRKAILIJAN_API}/missing-oo-hoksit/${organisaatio.oid}`, {
          searchParams: hakuehdot({
            'order-by-column': jarjestys.tunnus,
            desc: jarjestys.laskeva,
            locale: kieli,
            pagesize: SIVUN_KOKO,
            pageindex: sivunNumero(ehdot),
          }),
          signal,
        }),
      ),
  });
  const organisaationNimi = useOrganisaationNimi(kysely.data?.organisaatiot);
  const sarakkeet = useMemo(
    (): readonly Sarake<Tuntematon>[] => [
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
        tunnus: 'tutkinto',
        otsikko: t('raportit.tutkinto'),
        arvo: ({ tutkinnonNimi }) => nimiKielella(tutkinnonNimi, kieli),
        solu: ({ tutkinnonNimi }) => nimiKielella(tutkinnonNimi, kieli),
      },
      {
        tunnus: 'oppilaitos',
        otsikko: t('raportit.oppilaitos'),
        solu: ({ oppilaitosOid }) => oppilaitosOid && organisaationNimi(oppilaitosOid),
      },
      {
        tunnus: 'opiskeluoikeus',
        otsikko: t('raportit.opiskeluoikeus'),
        solu: ({ opiskeluoikeusOid }) => opiskeluoikeusOid,
      },
      {
        tunnus: 'tuntematon-alkaen',
        otsikko: t('raportit.tuntematon-alkaen'),
        solu: ({ tuntematonAlkaen }) => <Hetki hetki={tuntematonAlkaen} />,
      },
    ],
    [t, kieli, organisaatio, organisaationNimi],
  );
  return (
    <Nakyma kysely={kysely}>
      {({ result, count }) => (
        <Sivutaulukko
          kuvaus={t('raportit.tuntemattomat.kuvaus')}
          sarakkeet={sarakkeet}
          rivit={result}
          avain={({ hoksId }) => String(hoksId)}
          tyhja={t('raportit.tuntemattomat.tyhja')}
          ehdot={ehdot}
          muuta={muuta}
          oletus={OLETUSJARJESTYS}
          koko={SIVUN_KOKO}
          yhteensa={count}
        />
      )}
    </Nakyma>
  );
}
