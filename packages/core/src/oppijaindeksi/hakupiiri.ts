import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import type { Hakupiiri } from './oppijaindeksi.port.js';

/** Mitkä suunnitelmat kuuluvat organisaatiolle: se, joka on sekä koulutustoimija että oppilaitos, on koulutustoimija. */
export function organisaationHakupiiri({ oid, tasot, ylemmat }: Organisaatio): Hakupiiri {
  if (tasot.includes('oph')) return { taso: 'koko-maa' };
  if (tasot.includes('koulutustoimija')) return { taso: 'koulutustoimija', oid };
  if (tasot.includes('toimipiste') && !tasot.includes('oppilaitos')) return { taso: 'toimipiste', oid, ylemmat };
  return { taso: 'oppilaitos', oid };
}
