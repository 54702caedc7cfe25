import { KOULUTUSSOPIMUS } from '@ehoks/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from 'suomifi-ui-components';
import { useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { Paiva } from '../../yhteiset/paivays.js';
import type { Organisaatio } from '../kehys/organisaatio.js';

/** A workplace period and whose plan it is in. */
export interface Tyopaikkajakso {
  readonly hoksId: number;
  readonly opiskeluoikeusOid: string;
  readonly oppijaOid: string;
  readonly oppijaNimi?: string;
  readonly oppilaitosOid?: string;
  readonly hankkimistapaTyyppi: string;
  readonly alkupvm: string;
  readonly loppupvm: string;
  readonly osaAikaisuus?: number;
  readonly oppisopimuksenPerusta?: string;
  readonly tyopaikanNimi?: string;
  readonly ytunnus?: string;
  readonly ohjaajaNimi?: string;
  readonly ohjaajaEmail?: string;
  readonly ohjaajaPuhelinnumero?: string;
}

const PERUSTAT: Readonly<Record<string, Tekstiavain>> = {
  oppisopimuksenperusta_01: 'raportit.perusta.01',
  oppisopimuksenperusta_02: 'raportit.perusta.02',
};

interface Props {
  /** Shown while there is one. */
  readonly jakso: Tyopaikkajakso | undefined;
  readonly organisaatio: Organisaatio;
  readonly organisaationNimi: (oid: string) => string;
  readonly sulje: () => void;
}

/** Everything that is told of a workplace period. */
export function Jakso({ jakso, organisaatio, organisaationNimi, sulje }: Props): ReactNode {
  const t = useTekstit();
  if (!jakso) return null;
  const { oppisopimuksenPerusta: perusta, osaAikaisuus } = jakso;
  const rivit: readonly (readonly [Tekstiavain, ReactNode])[] = [
    ['raportit.opiskelija', jakso.oppijaNimi],
    ['raportit.oppijanumero', jakso.oppijaOid],
    ['raportit.opiskeluoikeus', jakso.opiskeluoikeusOid],
    ['raportit.oppilaitos', jakso.oppilaitosOid && organisaationNimi(jakso.oppilaitosOid)],
    [
      'raportit.hankkimistapa',
      t(
        jakso.hankkimistapaTyyppi === KOULUTUSSOPIMUS
          ? 'raportit.hankkimistapa.koulutussopimus'
          : 'raportit.hankkimistapa.oppisopimus',
      ),
    ],
    ['raportit.perusta', perusta && (PERUSTAT[perusta] ? t(PERUSTAT[perusta]) : perusta)],
    ['raportit.alku', <Paiva key="alku" paiva={jakso.alkupvm} />],
    ['raportit.loppu', <Paiva key="loppu" paiva={jakso.loppupvm} />],
    [
      'raportit.osa-aikaisuus',
      osaAikaisuus === undefined
        ? t('raportit.puuttuu')
        : t('raportit.osa-aikaisuus.prosenttia', { maara: osaAikaisuus }),
    ],
    ['raportit.tyopaikka', jakso.tyopaikanNimi],
    ['raportit.ytunnus', jakso.ytunnus],
    ['raportit.ohjaaja', jakso.ohjaajaNimi],
    ['raportit.sahkoposti', jakso.ohjaajaEmail],
    ['raportit.puhelin', jakso.ohjaajaPuhelinnumero],
  ];
  return (
    <Dialogi auki otsikko={t('raportit.jakso')} sulje={sulje} napit={<Button onClick={sulje}>{t('sulje')}</Button>}>
      <dl className="tiedot">
        {rivit.map(
          ([otsikko, sisalto]) =>
            sisalto !== undefined && (
              <div key={otsikko} className="tieto">
                <dt>{t(otsikko)}</dt>
                <dd>{sisalto}</dd>
              </div>
            ),
        )}
      </dl>
      <Link to={`/koulutuksenjarjestaja/${organisaatio.oid}/oppija/${jakso.oppijaOid}/${jakso.hoksId}`}>
        {t('raportit.suunnitelmaan')}
      </Link>
    </Dialogi>
  );
}
