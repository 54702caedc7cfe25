import { type Nimi, OPH_OID } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import type { Luettelorivi } from '../luettelo/kysely.js';
import { Toiminto } from './toiminto.js';
import { Vahvistus } from './vahvistus.js';

interface Hokstieto {
  readonly 'opiskeluoikeus-oid': string;
  readonly 'oppija-oid': string;
}

/** What is lost with a plan. */
interface Poistotieto {
  readonly nimi: string;
  readonly hoksId: number;
  readonly oppilaitosNimi: Nimi;
  readonly oppilaitosOid?: string;
  readonly tutkinnonNimi: Nimi;
  readonly opiskeluoikeusOid: string;
}

const hoks = (id: string): string => `${VIRKAILIJAN_API}/hoks/${encodeURIComponent(id)}`;

/** Whose plan a number is and the other way round; restoring and destroying a plan. */
export function Suunnitelmat(): ReactNode {
  const t = useTekstit();
  return (
    <>
      <Toiminto
        otsikko={t('yllapito.hae-hoks')}
        kentta={t('yllapito.hoks-id')}
        nappi={t('yllapito.hae')}
        tee={async (id) => (await kutsu<Hokstieto>(hoks(id))).data}
        tulos={(tieto, id) => (
          <ul>
            <li>{t('yllapito.loytyi.opiskeluoikeus', { oid: tieto['opiskeluoikeus-oid'] })}</li>
            <li>{t('yllapito.loytyi.oppija', { oid: tieto['oppija-oid'] })}</li>
            <li>
              <Link to={suunnitelma(tieto['oppija-oid'], id)}>{t('yllapito.avaa')}</Link>
            </li>
          </ul>
        )}
      />
      <Toiminto
        otsikko={t('yllapito.hae-opiskeluoikeus')}
        kentta={t('yllapito.opiskeluoikeus')}
        nappi={t('yllapito.hae')}
        tee={async (oid) =>
          (await kutsu<{ readonly id: number }>(`${VIRKAILIJAN_API}/opiskeluoikeus/${encodeURIComponent(oid)}`)).data
        }
        tulos={({ id }) => <p>{t('yllapito.loytyi.suunnitelma', { id: String(id) })}</p>}
      />
      <Toiminto
        otsikko={t('yllapito.hae-oppija')}
        kentta={t('yllapito.oppija')}
        nappi={t('yllapito.hae')}
        tee={async (oid) =>
          (
            await kutsu<readonly Luettelorivi[]>(`${VIRKAILIJAN_API}/oppijat`, {
              searchParams: hakuehdot({ 'oppilaitos-oid': OPH_OID, 'oppija-oid': oid, 'item-count': 100 }),
            })
          ).data
        }
        tulos={(rivit) => (
          <>
            <p>{t('yllapito.oppijan-suunnitelmia', { maara: rivit.length })}</p>
            <ul>
              {rivit.map((rivi) => (
                <li key={rivi['hoks-id']}>
                  <Link to={suunnitelma(rivi.oid, String(rivi['hoks-id']))}>
                    {t('yllapito.loytyi.suunnitelma', { id: String(rivi['hoks-id']) })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      />
      <Toiminto
        otsikko={t('yllapito.palauta')}
        ohje={t('yllapito.palauta.ohje')}
        kentta={t('yllapito.hoks-id')}
        nappi={t('yllapito.palauta.nappi')}
        tee={(id) => Promise.resolve({ id, kysytty: Date.now() })}
        tulos={({ id, kysytty }) => <Palauttaminen key={kysytty} id={id} />}
      />
      <Toiminto
        otsikko={t('yllapito.havita')}
        ohje={t('yllapito.havita.ohje')}
        kentta={t('yllapito.hoks-id')}
        nappi={t('yllapito.havita.nappi')}
        tee={async (id) => ({ ...(await kutsu<Poistotieto>(`${hoks(id)}/deletion-info`)).data, kysytty: Date.now() })}
        tulos={({ kysytty, ...tieto }) => <Havittaminen key={kysytty} tieto={tieto} />}
      />
    </>
  );
}

function suunnitelma(oppijaOid: string, id: string): string {
  return `/koulutuksenjarjestaja/${OPH_OID}/oppija/${oppijaOid}/${id}`;
}

function Palauttaminen({ id }: { readonly id: string }): ReactNode {
  const t = useTekstit();
  return (
    <Vahvistus
      otsikko={t('yllapito.palauta.otsikko', { id })}
      vahvista={t('yllapito.palauta.nappi')}
      tee={async () => void (await kutsu(`${hoks(id)}/undo-shallow-delete`, { method: 'patch' }))}
      tehty={t('yllapito.palautettu', { id })}
    >
      <p>{t('yllapito.palauta.ohje')}</p>
    </Vahvistus>
  );
}

function Havittaminen({ tieto }: { readonly tieto: Poistotieto }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const id = String(tieto.hoksId);
  return (
    <Vahvistus
      otsikko={t('yllapito.havita.otsikko', { id })}
      vahvista={t('yllapito.havita.vahvista')}
      tee={async () => void (await kutsu(hoks(id), { method: 'delete' }))}
      tehty={t('yllapito.havitetty', { id })}
    >
      <p>{t('yllapito.havita.ohje')}</p>
      <dl className="tiedot">
        {(
          [
            ['yllapito.nimi', tieto.nimi],
            ['yllapito.tutkinto', nimiKielella(tieto.tutkinnonNimi, kieli)],
            ['yllapito.oppilaitos', nimiKielella(tieto.oppilaitosNimi, kieli) ?? tieto.oppilaitosOid],
            ['yllapito.opiskeluoikeus', tieto.opiskeluoikeusOid],
          ] as const
        ).map(([otsikko, arvo]) => (
          <div key={otsikko} className="tieto">
            <dt>{t(otsikko)}</dt>
            <dd>{arvo}</dd>
          </div>
        ))}
      </dl>
    </Vahvistus>
  );
}
