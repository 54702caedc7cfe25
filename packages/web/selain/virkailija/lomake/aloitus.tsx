import type { LuonnostiedotJson } from '@ehoks/wire';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { lomakkeenOsoite, LUONNOS } from './lomakkeen-osoite.js';
import { LUONNOKSET, poistaLuonnos } from './luonnos.js';

interface Props {
  readonly oppijaOid: string;
  readonly organisaatio: string;
}

/**
 * Where the form of a new plan begins: on what one left unfinished of the same learner, or anew in its place. A learner has
 * one such draft in an organisation, not one from each time that the form was opened.
 */
export function Aloitus({ oppijaOid, organisaatio }: Props): ReactNode {
  const t = useTekstit();
  const siirry = useNavigate();
  const [haku] = useSearchParams();
  const kysely = useQuery({
    queryKey: ['luonnokset', oppijaOid, organisaatio],
    // What there was a while ago decides nothing: a draft may have been left since.
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const searchParams = hakuehdot({ 'oppija-oid': oppijaOid });
      const { data } = await kutsu<readonly LuonnostiedotJson[]>(LUONNOKSET, { searchParams, signal });
      return data.filter((luonnos) => luonnos['hoks-id'] === undefined && luonnos.organisaatio === organisaatio);
    },
  });
  const uusiLomake = (): { readonly search: string } => {
    const uusi = new URLSearchParams(haku);
    uusi.set(LUONNOS, crypto.randomUUID());
    return { search: uusi.toString() };
  };
  if (kysely.data?.length === 0) return <Navigate to={uusiLomake()} replace />;
  const nimi = kysely.data?.[0]?.['oppija-nimi'];
  return (
    <Sivu otsikko={nimi ? `${t('lomake.uusi')}: ${nimi}` : t('lomake.uusi')}>
      <Nakyma kysely={kysely}>
        {(luonnokset) => (
          <>
            <p>{t('lomake.aloitus.ohje')}</p>
            <ul className="valintalista">
              {luonnokset.map((luonnos) => (
                <li key={luonnos.avain}>
                  <Link to={lomakkeenOsoite(luonnos)}>{t('lomake.aloitus.jatka')}</Link>{' '}
                  <Hetki hetki={luonnos.muokattu} />
                </li>
              ))}
            </ul>
            <Toimenpide
              nappi={t('lomake.aloitus.alusta')}
              otsikko={t('lomake.aloitus.alustako')}
              tee={() => Promise.all(luonnokset.map(({ avain }) => poistaLuonnos(avain)))}
              onnistui={() => void siirry(uusiLomake(), { replace: true })}
            >
              <p>{t('lomake.aloitus.alustako.ohje')}</p>
            </Toimenpide>
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}
