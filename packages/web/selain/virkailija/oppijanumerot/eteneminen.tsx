import type { TuontiJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';

/** Has every row of the import been handled, and if not, how far it has come. */
export function Eteneminen({ tuonti }: { readonly tuonti: TuontiJson }): ReactNode {
  const t = useTekstit();
  const { yhteensa, odottavat, peruttu, kasitelty } = tuonti;
  if (peruttu !== undefined) return t('oppijanumerot.peruttu');
  if (kasitelty) return t('oppijanumerot.on-kasitelty');
  const tehty = yhteensa - odottavat;
  return (
    <>
      <progress max={yhteensa} value={tehty} aria-label={t('oppijanumerot.kasitelty')} />{' '}
      {t('oppijanumerot.kasitelty.maara', { tehty, yhteensa })}
    </>
  );
}
