import { lista, type Objekti } from '@ehoks/wire/esitys';
import type { Jaotnakyma } from '@ehoks/wire';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Nimet } from '../../hoks/nimet.js';
import { Jakaminen } from '../../jaot/jakaminen.js';
import { kasitteleViesti } from '../../jaot/kutsut.js';
import { Tyopaikalta } from '../../jaot/tyopaikalta.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import type { Osio } from './osio.js';

const EHDOT = ['kohde'] as const;

/** Shares of the plan that officials have made, for those with the right to share. */
export function HoksinJaot({ nakyma: { hoks, puuttuvat: kerrotut } }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const kyselyt = useQueryClient();
  const [{ kohde }, muuta] = useOsoiteEhdot(EHDOT);
  const osoite = `${VIRKAILIJAN_API}/nakymat/jaot/${String(hoks['id'])}`;
  const kysely = useQuery({
    queryKey: ['jaot', String(hoks['id'])],
    queryFn: async ({ signal }) => (await kutsu<Jaotnakyma>(osoite, { signal })).data,
  });
  return (
    <>
      <p>{t('jaot.selite')}</p>
      <Nakyma kysely={kysely}>
        {({ jaot, esitaytot, tyopaikalta, kanavat, nimet, puuttuvat, ...jaotnakyma }) => (
          <Nimet value={nimet}>
            {/* The page has told of its own already. */}
            <Puuttuvat palvelut={puuttuvat.filter((palvelu) => !kerrotut.includes(palvelu))} />
            <Tyopaikalta
              vastaukset={tyopaikalta}
              kasittele={(tunnus) => kasitteleViesti(osoite, tunnus)}
              muuttui={() => {
                void kysely.refetch();
                for (const avain of ['tyopaikkojen-viestit', 'etusivu'])
                  void kyselyt.invalidateQueries({ queryKey: [avain] });
              }}
            />
            <Jakaminen
              jaot={jaot}
              esitaytot={esitaytot}
              kanavat={kanavat}
              enintaanKuukausia={jaotnakyma['enintaan-kuukausia']}
              osoite={osoite}
              tanaan={tanaan}
              valittu={kohde}
              valitse={(uusi) => muuta({ kohde: uusi })}
              paivita={() => void kysely.refetch()}
            />
          </Nimet>
        )}
      </Nakyma>
    </>
  );
}

/** From a period or a demonstration that names somebody at the workplace, to the form that shares it. */
export function JaaTama({ jakso, nimi }: { readonly jakso: Objekti; readonly nimi: string }): ReactNode {
  const t = useTekstit();
  const koulutus = jakso['tyopaikalla-jarjestettava-koulutus'] as Objekti | undefined;
  const nimetty =
    koulutus?.['vastuullinen-tyopaikka-ohjaaja'] !== undefined ||
    lista(jakso, 'tyoelama-osaamisen-arvioijat').length > 0;
  if (!nimetty) return null;
  return (
    <Link
      to={`../jakaminen?kohde=${encodeURIComponent(String(jakso['module-id']))}`}
      relative="path"
      aria-label={t('jaot.jaa-tama.kohde', { jakso: nimi })}
    >
      {t('jaot.jaa-tama')}
    </Link>
  );
}
