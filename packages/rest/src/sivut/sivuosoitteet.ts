import type { Muistutuslaji, Muistutusikkuna, OrganisaatioOid, Sivuosoitteet } from '@ehoks/core';
import { POLUT } from './polut.js';

type Luettelo = (organisaatio: OrganisaatioOid, ikkuna: Muistutusikkuna) => string;

const jaksot =
  (ehdot: (ikkuna: Muistutusikkuna) => Readonly<Record<string, string>>): Luettelo =>
  (organisaatio, ikkuna) =>
    `/raportit?${new URLSearchParams({ organisaatio, ...ehdot(ikkuna) }).toString()}`;
const vajaat = jaksot(({ alkaen, paattyen }) => ({ alkaen, paattyen }));

/** Pages that list what an official is reminded of. Demonstrations have no list of their own. */
const LUETTELOT: Readonly<Record<Muistutuslaji, Luettelo>> = {
  'jakso-alkaa': jaksot(({ alkaen, paattyen }) => ({
    'alku-alkaen': alkaen,
    'alku-paattyen': paattyen,
    'osa-aikaisuus': 'kaikki',
  })),
  'naytto-alkaa': (organisaatio) => `/koulutuksenjarjestaja/${organisaatio}`,
  'jakso-paattyy-vajaana': vajaat,
  'jakso-paattyi-vajaana': vajaat,
  'viesti-tyopaikalta': (organisaatio) => `/tyopaikkojen-viestit?${new URLSearchParams({ organisaatio }).toString()}`,
};

/** Addresses of the service's own pages for its messages. The public address may be known only when the service listens. */
export function sivuosoitteet(julkinenUrl: () => string): Sivuosoitteet {
  return {
    kaytossa: true,
    muistutettavat: (laji, organisaatio, ikkuna) =>
      `${julkinenUrl()}${POLUT.virkailijanSivut}${LUETTELOT[laji](organisaatio, ikkuna)}`,
    oppijanEtusivu: () => `${julkinenUrl()}${POLUT.oppijanSivut}/`,
    muistutukset: (avain) => `${julkinenUrl()}${POLUT.muistutukset}/${avain}`,
  };
}
