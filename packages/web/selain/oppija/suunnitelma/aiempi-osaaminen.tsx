import { AIEMMIN_HANKITUT, osat } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useOsanOtsikko } from '../../hoks/osan-otsikko.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import type { Osio } from './osio.js';

/** What the learner could before, and how it is recognised. */
export function AiempiOsaaminen({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const otsikko = useOsanOtsikko();
  const aiemmat = osat(hoks, AIEMMIN_HANKITUT);
  if (aiemmat.length === 0) return <p className="laatikko">{t('oma.ei-aiempaa')}</p>;
  return (
    <>
      <p className="ingressi">{t('oma.aiempi.ohje')}</p>
      {aiemmat.map(({ avain, tyyppi, osa, ...muut }) => (
        <article key={avain} className="laatikko">
          <h3>{otsikko({ avain, tyyppi, osa, ...muut })}</h3>
          <Tiedot tyyppi={tyyppi} objekti={osa} ilman={['nimi', 'laajuus', 'olennainen-seikka', ...KOODIT]} />
        </article>
      ))}
    </>
  );
}

/** What the heading tells. */
const KOODIT = ['tutkinnon-osa-koodi-uri', 'osa-alue-koodi-uri'];
