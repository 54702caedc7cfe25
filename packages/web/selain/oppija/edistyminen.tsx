import { ARVIOINTIAIKA_PAIVIA, OSAN_VAIHEET } from '@ehoks/core';
import type { OmaSuunnitelmaJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';

/** Stages from the one that is done. */
const VALMIISTA = [...OSAN_VAIHEET].reverse();

/** How far a plan is: a bar, the same in words, and by which rule. */
export function Edistyminen({ maarat }: { readonly maarat: OmaSuunnitelmaJson['edistyminen'] }): ReactNode {
  const t = useTekstit();
  const kaikki = OSAN_VAIHEET.reduce((summa, vaihe) => summa + maarat[vaihe], 0);
  if (kaikki === 0) return null;
  const palat = VALMIISTA.map((vaihe, i) => ({
    vaihe,
    leveys: (maarat[vaihe] / kaikki) * 100,
    alku: (VALMIISTA.slice(0, i).reduce((summa, edellinen) => summa + maarat[edellinen], 0) / kaikki) * 100,
  }));
  return (
    <div className="eteneminen">
      <p className="eteneminen-otsikko">{t('oma.edistyminen', { valmiina: maarat.valmis, kaikki })}</p>
      <svg className="etenemispalkki" width="100%" height="14" aria-hidden="true">
        {palat.map(({ vaihe, alku, leveys }) => (
          <rect key={vaihe} className={vaihe} x={`${alku}%`} width={`${leveys}%`} height="14" />
        ))}
      </svg>
      <ul className="etenemisen-selite">
        {VALMIISTA.map((vaihe) => (
          <li key={vaihe}>
            <span className={`merkki ${vaihe}`} aria-hidden="true" /> {t(`oma.vaihe.${vaihe}`)}: {maarat[vaihe]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('oma.edistyminen.saanto')}</summary>
        <p>{t('oma.edistyminen.paivista', { paivia: ARVIOINTIAIKA_PAIVIA })}</p>
        <p>{t('oma.edistyminen.koskesta', { maara: maarat.koskesta })}</p>
      </details>
    </div>
  );
}
