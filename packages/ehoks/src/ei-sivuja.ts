import type { Sivuosoitteet } from '@ehoks/core';

const eiOsoitetta = (): string => {
  throw new TypeError('No pages: give portit.sivuosoitteet');
};

/** A service whose pages are nowhere: reminders lead to pages, so it has none. */
export const EI_SIVUJA: Sivuosoitteet = {
  kaytossa: false,
  muistutettavat: eiOsoitetta,
  oppijanEtusivu: eiOsoitetta,
  muistutukset: eiOsoitetta,
};
