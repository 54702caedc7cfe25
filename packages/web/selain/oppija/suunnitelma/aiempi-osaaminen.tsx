import { AIEMMIN_HANKITUT, osat } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { kentat } from '../../hoks/kentat.js';
import { useKoodinNimi } from '../../hoks/nimet.js';
import { useOsanOtsikko } from '../../hoks/osan-otsikko.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import type { Osio } from './osio.js';

/** What the learner could before, and how it is recognised. */
export function AiempiOsaaminen({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const otsikko = useOsanOtsikko();
  const aiemmat = osat(hoks, AIEMMIN_HANKITUT);
  if (aiemmat.length === 0) return <p className="laatikko">{t('oma.ei-aiempaa')}</p>;
  return (
    <>
      <p className="ingressi">{t('oma.aiempi.ohje')}</p>
      {aiemmat.map(({ avain, tyyppi, osa, ...muut }) => (
        <article key={avain} className="laatikko">
          <h3>{otsikko({ avain, tyyppi, osa, ...muut })}</h3>
          {typeof osa[TODENTAMINEN] === 'string' && (
            <p>{t('oma.aiempi.todentaminen', { tapa: koodinNimi(osa[TODENTAMINEN]) })}</p>
          )}
          {Object.keys(osa).some((kentta) =>
            kentat(tyyppi).some(({ nimi }) => nimi === kentta && !KERROTTU.includes(nimi)),
          ) && (
            <details>
              <summary>{t('oma.lisatiedot')}</summary>
              <Tiedot tyyppi={tyyppi} objekti={osa} ilman={KERROTTU} />
            </details>
          )}
        </article>
      ))}
    </>
  );
}

const TODENTAMINEN = 'valittu-todentamisen-prosessi-koodi-uri';
/** What the card tells in its own way. */
const KERROTTU = [
  'nimi',
  'laajuus',
  'olennainen-seikka',
  'tutkinnon-osa-koodi-uri',
  'osa-alue-koodi-uri',
  TODENTAMINEN,
];
