import type { OppijanJaotnakyma } from '@ehoks/wire';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { LoadingSpinner } from 'suomifi-ui-components';
import { Nimet } from '../../hoks/nimet.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import type { Osio } from './osio.js';

// The form's parts are many: who only reads the plan does not load them.
const Jakaminen = lazy(async () => ({ default: (await import('../../jaot/jakaminen.js')).Jakaminen }));
const Tyopaikalta = lazy(async () => ({ default: (await import('../../jaot/tyopaikalta.js')).Tyopaikalta }));

const OSOITE = `${OPPIJAN_API}/nakymat/jaot`;
const EHDOT = ['kohde'] as const;

/** With whom the learner has shared the plan, and sharing it. */
export function OmatJaot({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const [{ kohde }, muuta] = useOsoiteEhdot(EHDOT);
  const hoksEid = String(hoks['eid']);
  const kysely = useQuery({
    queryKey: ['jaot'],
    queryFn: async ({ signal }) => (await kutsu<OppijanJaotnakyma>(OSOITE, { signal })).data,
  });
  return (
    <>
      <p>{t('jaot.oma-selite')}</p>
      <Nakyma kysely={kysely}>
        {({ suunnitelmat, osiot, kanavat, nimet, puuttuvat, ...jaotnakyma }) => {
          const { jaot = [], esitaytot = [], tyopaikalta = [] } = suunnitelmat.find(({ eid }) => eid === hoksEid) ?? {};
          return (
            <Nimet value={nimet}>
              <Puuttuvat palvelut={puuttuvat} />
              <Suspense fallback={<LoadingSpinner status="loading" text={t('lataus.kesken')} variant="normal" />}>
                <Jakaminen
                  jaot={jaot}
                  esitaytot={esitaytot}
                  kanavat={kanavat}
                  enintaanKuukausia={jaotnakyma['enintaan-kuukausia']}
                  oma={{ hoksEid, osiot }}
                  osoite={OSOITE}
                  tanaan={tanaan}
                  valittu={kohde}
                  valitse={(uusi) => muuta({ kohde: uusi })}
                  paivita={() => void kysely.refetch()}
                />
                <Tyopaikalta vastaukset={tyopaikalta} />
              </Suspense>
            </Nimet>
          );
        }}
      </Nakyma>
    </>
  );
}
