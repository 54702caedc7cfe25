import { KIELET, type Kieli } from '@ehoks/core';
import type { Pyynto } from '../pyynto/reitti.js';

/** Query parameter that chooses the language of a page, as in CAS. */
export const KIELIPARAMETRI = 'locale';
/** The same on the pages of the service that exists. */
const VANHA_KIELIPARAMETRI = 'lang';

/** The language asked for in the address, else the browser's. */
export function sivunKieli({ haku, kieli }: Pyynto): Kieli {
  const valittu = haku.get(KIELIPARAMETRI) ?? haku.get(VANHA_KIELIPARAMETRI);
  return KIELET.find((tunnettu) => tunnettu === valittu) ?? kieli;
}
