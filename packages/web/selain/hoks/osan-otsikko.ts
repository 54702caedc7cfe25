import type { Osa } from '@ehoks/wire/esitys';
import { use } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Nimet, useKoodinNimi } from './nimet.js';

/** Name of a part with its extent: that of its register, else what the plan tells, else its code. */
export function useOsanOtsikko(): (osa: Osa) => string {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const { koodit } = use(Nimet);
  return ({ koodi, nimi, laajuus, tyyppi }) => {
    const nimeksi = koodi === undefined ? (nimi ?? t('hoks.nimeton-osa')) : koodinNimi(koodi);
    const maara = laajuus ?? (koodi === undefined ? undefined : koodit[koodi]?.laajuus);
    if (maara === undefined) return nimeksi;
    const yksikko = tyyppi === 'HankittavaKoulutuksenOsa' ? 'hoks.laajuus.viikkoa' : 'hoks.laajuus.osp';
    return `${nimeksi}, ${t(yksikko, { maara: String(maara).replace('.', ',') })}`;
  };
}
