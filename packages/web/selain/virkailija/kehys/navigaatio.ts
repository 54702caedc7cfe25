import type { Toimi } from '@ehoks/core';
import type { Kehysnakyma } from '@ehoks/wire';
import type { Tekstiavain } from '../../tekstit/kielet.js';
import { ORGANISAATIO, saa, type Organisaatio } from './organisaatio.js';

interface Sivulinkki {
  readonly teksti: Tekstiavain;
  readonly polku: (organisaatio: Organisaatio | undefined) => string;
  /** One of these in the chosen organisation opens the screen; without them it is everybody's. */
  readonly toimet?: readonly Toimi[];
  readonly paakayttajalle?: true;
  /** The service has the learner-number register itself. */
  readonly omatOppijanumerot?: true;
}

/** The path with the organisation that one works for. */
export const organisaationa =
  (polku: string) =>
  (organisaatio: Pick<Organisaatio, 'oid'> | undefined): string =>
    organisaatio ? `${polku}?${ORGANISAATIO}=${organisaatio.oid}` : polku;

/** The menu: which screens there are, and what opens each. */
const SIVUT: readonly Sivulinkki[] = [
  { teksti: 'etusivu.valikko', polku: () => '/' },
  {
    teksti: 'luettelo.valikko',
    polku: (organisaatio) => `/koulutuksenjarjestaja/${organisaatio?.oid ?? ''}`,
    toimet: ['lue'],
  },
  { teksti: 'lomake.valikko', polku: organisaationa('/luohoks'), toimet: ['luo'] },
  { teksti: 'raportit.valikko', polku: organisaationa('/raportit'), toimet: ['lue'] },
  { teksti: 'viestit.valikko', polku: organisaationa('/tyopaikkojen-viestit'), toimet: ['jaa'] },
  { teksti: 'siirtoloki.valikko', polku: organisaationa('/siirtoloki'), toimet: ['lue-siirtoloki'] },
  { teksti: 'taulukosta.valikko', polku: organisaationa('/taulukko'), toimet: ['luo'] },
  {
    teksti: 'oppijanumerot.valikko',
    polku: organisaationa('/oppijanumerot'),
    toimet: ['lue-tuontiraportti'],
    omatOppijanumerot: true,
  },
  { teksti: 'oikeudet.valikko', polku: organisaationa('/kayttooikeudet'), toimet: ['hallitse-tunnuksia'] },
  { teksti: 'muistutukset.valikko', polku: organisaationa('/muistutukset'), toimet: ['lue'] },
  { teksti: 'omat.valikko', polku: organisaationa('/omat-oikeudet') },
  { teksti: 'avaukset.valikko', polku: () => '/avaukset' },
  { teksti: 'tiedotteet.valikko', polku: () => '/tiedotteet', paakayttajalle: true },
  { teksti: 'yllapito.valikko', polku: () => '/yllapito', paakayttajalle: true },
];

export function naytettavatSivut(
  kehys: Kehysnakyma,
  organisaatio: Organisaatio | undefined,
): readonly { readonly teksti: Tekstiavain; readonly polku: string }[] {
  return SIVUT.filter(
    ({ toimet, paakayttajalle, omatOppijanumerot }) =>
      (!toimet || toimet.some((toimi) => saa(organisaatio, toimi))) &&
      (!paakayttajalle || kehys['oph-paakayttaja']) &&
      (!omatOppijanumerot || kehys['omat-oppijanumerot']),
  ).map(({ teksti, polku }) => ({ teksti, polku: polku(organisaatio) }));
}
