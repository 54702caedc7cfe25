import { nimiKielella } from '@ehoks/wire/esitys';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Button } from 'suomifi-ui-components';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { luettelonOsoite, type Sivutila } from '../luettelo/selaus.js';
import type { Osio } from './osio.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

/** Deletes the plan after asking, and goes to the list. */
export function Poisto({ nakyma: { hoks, oppija, opiskeluoikeus, toimet } }: Osio): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  const siirry = useNavigate();
  const { organisaatioOid = '' } = useParams();
  const tila = useLocation().state as Sivutila;
  const [kysytaan, setKysytaan] = useState(false);
  const id = String(hoks['id']);
  const poisto = useTeko({
    mutationFn: () =>
      kutsu(`${VIRKAILIJAN_API}/oppijat/${oppija.oid}/hoksit/${id}/shallow-delete`, { method: 'patch' }),
    onSuccess: async () => {
      await siirry(luettelonOsoite(organisaatioOid, tila), { state: { poistettu: id } satisfies Sivutila });
      kyselyt.removeQueries({ queryKey: ['hoks', id] });
      await kyselyt.invalidateQueries();
    },
  });
  if (!toimet.includes('poista')) return null;
  const { oppilaitos } = opiskeluoikeus;
  const tiedot: readonly (readonly [Tekstiavain, string | undefined])[] = [
    ['luettelo.nimi', oppija.nimi],
    ['kentta.id', id],
    ['hoks.tutkinto', nimiKielella(opiskeluoikeus.tutkinto, kieli)],
    ['kentta.opiskeluoikeus-oid', opiskeluoikeus.oid],
    ['luettelo.oppilaitos', nimiKielella(oppilaitos?.nimi, kieli) ?? oppilaitos?.oid],
  ];
  const sulje = (): void => {
    if (poisto.isPending) return;
    poisto.reset();
    setKysytaan(false);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setKysytaan(true)}>
        {t('hoks.poista')}
      </Button>
      <Dialogi
        auki={kysytaan}
        otsikko={t('hoks.poistetaanko')}
        sulje={sulje}
        napit={
          <>
            <Tekonappi kesken={poisto.isPending} onClick={() => poisto.mutate()}>
              {t('hoks.poista')}
            </Tekonappi>
            <Button variant="secondary" disabled={poisto.isPending} onClick={sulje}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        <p>{t('hoks.poisto.ohje')}</p>
        <dl className="tiedot">
          {tiedot.map(
            ([otsikko, arvo]) =>
              arvo !== undefined && (
                <div key={otsikko} className="tieto">
                  <dt>{t(otsikko)}</dt>
                  <dd>{arvo}</dd>
                </div>
              ),
          )}
        </dl>
        {poisto.isError && <Virheilmoitus virhe={poisto.error} />}
      </Dialogi>
    </>
  );
}
