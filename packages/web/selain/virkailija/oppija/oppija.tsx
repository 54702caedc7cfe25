import { nimiKielella } from '@ehoks/wire/esitys';
import { useQuery } from '@tanstack/react-query';
import type { Oppijanakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Selaus, type Sivutila } from '../luettelo/selaus.js';

type Suunnitelma = Oppijanakyma['hoksit'][number];

/** A learner's plans: those of studies that go on, and those of ended ones. */
export function Oppija(): ReactNode {
  const t = useTekstit();
  const { oppijaOid = '' } = useParams();
  const kysely = useQuery({
    queryKey: ['oppija', oppijaOid],
    queryFn: async ({ signal }) =>
      (await kutsu<Oppijanakyma>(`${VIRKAILIJAN_API}/nakymat/oppija/${oppijaOid}`, { signal })).data,
  });
  return (
    <Sivu otsikko={kysely.data?.oppija.nimi ?? t('oppija.otsikko')}>
      <Selaus />
      <Nakyma kysely={kysely}>
        {({ oppija, hoksit, puuttuvat }) => (
          <>
            <Puuttuvat palvelut={puuttuvat} />
            <p>
              {t('kentta.oppija-oid')}: {oppija.oid}
            </p>
            <Suunnitelmat
              otsikko={t('oppija.voimassa')}
              tyhja={t('oppija.ei-voimassa')}
              hoksit={hoksit.filter(({ tila }) => tila !== 'paattynyt')}
            />
            <Suunnitelmat otsikko={t('oppija.paattyneet')} hoksit={hoksit.filter(({ tila }) => tila === 'paattynyt')} />
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}

interface Props {
  readonly otsikko: string;
  /** Said when there are none; without it nothing is said. */
  readonly tyhja?: string;
  readonly hoksit: readonly Suunnitelma[];
}

function Suunnitelmat({ otsikko, tyhja, hoksit }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { state } = useLocation() as { readonly state: Sivutila };
  if (hoksit.length === 0 && tyhja === undefined) return null;
  return (
    <section>
      <h2>{otsikko}</h2>
      {hoksit.length === 0 && <p>{tyhja}</p>}
      <ul className="kortit">
        {hoksit.map((hoks) => (
          <li key={hoks.id} className="kortti">
            <h3>
              <Link to={String(hoks.id)} state={state}>
                {nimiKielella(hoks.tutkinto, kieli) ?? t('oppija.suunnitelma', { id: String(hoks.id) })}
              </Link>
            </h3>
            <p>{nimiKielella(hoks.osaamisala, kieli)}</p>
            <p>{hoks.oppilaitos && (nimiKielella(hoks.oppilaitos.nimi, kieli) ?? hoks.oppilaitos.oid)}</p>
            <dl className="tiedot">
              <div className="tieto">
                <dt>{t('oppija.opinnot')}</dt>
                <dd>
                  <Paiva paiva={hoks.alkanut} /> – <Paiva paiva={hoks.paattynyt} />
                </dd>
              </div>
              <div className="tieto">
                <dt>{t('kentta.ensikertainen-hyvaksyminen')}</dt>
                <dd>
                  <Paiva paiva={hoks['ensikertainen-hyvaksyminen']} />
                </dd>
              </div>
              <div className="tieto">
                <dt>{t('kentta.id')}</dt>
                <dd>{hoks.id}</dd>
              </div>
            </dl>
            <p>{t(hoks.manuaalisyotto ? 'oppija.lomakkeelta' : 'oppija.siirretty')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
