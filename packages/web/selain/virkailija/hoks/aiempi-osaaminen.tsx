import { AIEMMIN_HANKITUT, osat } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Osakortti } from '../../hoks/osakortti.js';
import { useTekstit } from '../../tekstit/kielet.js';
import type { Osio } from './osio.js';
import { jaksonTulostus } from './tulosta.js';

/** What the learner could before, and how it is verified. */
export function AiempiOsaaminen({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const aiemmat = osat(hoks, AIEMMIN_HANKITUT);
  if (aiemmat.length === 0) return <p>{t('hoks.ei-aiempaa')}</p>;
  return aiemmat.map((osa) => <Osakortti key={osa.avain} osa={osa} jaksonToiminnot={jaksonTulostus(hoks)} />);
}
