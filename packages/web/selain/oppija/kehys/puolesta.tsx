import type { OppijanKehysnakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';

/** On every screen of one who acts for another: whose data these are, and by which right. */
export function Puolesta({ kehys: { oppija, puolesta } }: { readonly kehys: OppijanKehysnakyma }): ReactNode {
  const t = useTekstit();
  if (!puolesta) return null;
  return (
    <section className="puolesta" aria-label={t('oma.puolesta')}>
      <p>
        <strong>{t('oma.puolesta.kenen', { nimi: oppija.nimi || oppija.oid })}</strong>
      </p>
      <p>{t('oma.puolesta.peruste', { nimi: puolesta.nimi || puolesta.oid })}</p>
    </section>
  );
}
