import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useIndeksointi, type Indeksointi } from './indeksointi.js';
import { Toiminto } from './toiminto.js';
import { Vahvistus } from './vahvistus.js';

interface Indeksitilanne {
  readonly unindexedOppijat: number;
  readonly unindexedOpiskeluoikeudet: number;
  readonly unindexedTutkinnot: number;
}

/** What the index knows of learners and study rights, and asking the registries anew. */
export function Rekisteritiedot(): ReactNode {
  const t = useTekstit();
  const indeksointi = useIndeksointi();
  return (
    <>
      <Tilanne />
      <section className="kortti">
        <h3>{t('yllapito.indeksoi')}</h3>
        <p>{t('yllapito.indeksoi.ohje')}</p>
        <div className="ehdot">
          <Button variant="secondary" disabled={indeksointi.kesken} onClick={indeksointi.aloita}>
            {t('yllapito.indeksoi.nappi')}
          </Button>
          {indeksointi.kesken && (
            <Button variant="secondaryNoBorder" onClick={indeksointi.lopeta}>
              {t('yllapito.indeksoi.lopeta')}
            </Button>
          )}
        </div>
        {indeksointi.virhe && <Virheilmoitus virhe={indeksointi.virhe} />}
        <p role="status">{eteneminen(indeksointi, t)}</p>
      </section>
      <Toiminto
        otsikko={t('yllapito.paivita-opiskeluoikeus')}
        kentta={t('yllapito.opiskeluoikeus')}
        nappi={t('yllapito.paivita')}
        tee={async (oid) =>
          void (await kutsu(`${VIRKAILIJAN_API}/opiskeluoikeus/update`, {
            method: 'put',
            json: { 'opiskeluoikeus-oid': oid },
          }))
        }
        tulos={() => <p>{t('yllapito.paivitetty')}</p>}
      />
      <Toiminto
        otsikko={t('yllapito.paivita-koulutustoimija')}
        kentta={t('yllapito.koulutustoimija')}
        nappi={t('yllapito.paivita-koulutustoimija.nappi')}
        tee={async (oid) => ({
          maara: (await kutsu<number>(`${VIRKAILIJAN_API}/opiskeluoikeudet/${encodeURIComponent(oid)}/deletion-info`))
            .data,
          kysytty: Date.now(),
        })}
        tulos={({ maara, kysytty }, oid) =>
          maara === 0 ? (
            <p>{t('yllapito.paivita-koulutustoimija.maara', { maara })}</p>
          ) : (
            <Vahvistus
              key={kysytty}
              otsikko={t('yllapito.paivita-koulutustoimija.otsikko')}
              vahvista={t('yllapito.paivita')}
              tee={async () => {
                await kutsu(`${VIRKAILIJAN_API}/opiskeluoikeudet/update`, {
                  method: 'put',
                  json: { 'koulutustoimija-oid': oid },
                });
                indeksointi.aloita();
              }}
              tehty={eteneminen(indeksointi, t)}
            >
              <p>{t('yllapito.paivita-koulutustoimija.maara', { maara })}</p>
            </Vahvistus>
          )
        }
      />
      <Toiminto
        otsikko={t('yllapito.paivita-oppija')}
        ohje={t('yllapito.paivita-oppija.ohje')}
        kentta={t('yllapito.oppija')}
        nappi={t('yllapito.paivita')}
        tee={async (oid) =>
          void (await kutsu(`${VIRKAILIJAN_API}/onrmodify`, { method: 'post', searchParams: hakuehdot({ oid }) }))
        }
        tulos={() => <p>{t('yllapito.paivitetty')}</p>}
      />
    </>
  );
}

function eteneminen({ kesken, valmis, kysytty }: Indeksointi, t: ReturnType<typeof useTekstit>): ReactNode {
  if (kesken) return t('yllapito.indeksoi.kesken', { maara: kysytty });
  return valmis && t('yllapito.indeksoi.valmis', { maara: kysytty });
}

function Tilanne(): ReactNode {
  const t = useTekstit();
  const kysely = useQuery({
    queryKey: ['indeksitilanne'],
    queryFn: async ({ signal }) => {
      const [indeksi, hoksit] = await Promise.all([
        kutsu<Indeksitilanne>(`${VIRKAILIJAN_API}/system-info/oppijaindex`, { signal }),
        kutsu<{ readonly amount: number }>(`${VIRKAILIJAN_API}/system-info/hoksit`, { signal }),
      ]);
      return { ...indeksi.data, ...hoksit.data };
    },
  });
  return (
    <section className="kortti">
      <h3>{t('yllapito.tilanne')}</h3>
      <Nakyma kysely={kysely}>
        {(tilanne) => (
          <dl className="tiedot">
            {(
              [
                ['yllapito.hokseja', tilanne.amount],
                ['yllapito.nimettomia', tilanne.unindexedOppijat],
                ['yllapito.opiskeluoikeudettomia', tilanne.unindexedOpiskeluoikeudet],
                ['yllapito.tutkinnottomia', tilanne.unindexedTutkinnot],
              ] as const
            ).map(([otsikko, maara]) => (
              <div key={otsikko} className="tieto">
                <dt>{t(otsikko)}</dt>
                <dd>{maara}</dd>
              </div>
            ))}
          </dl>
        )}
      </Nakyma>
    </section>
  );
}
