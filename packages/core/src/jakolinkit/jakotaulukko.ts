import type { Jakaja } from './jakolinkki.js';

/** Mitä jaoille voi tehdä. `muuta` on lyhentämistä ja perumista. */
export const JAKOTOIMET = [
  'jaa-kohta',
  'jaa-laajasti',
  'nae-oppijan',
  'nae-virkailijan',
  'muuta-oppijan',
  'muuta-virkailijan',
  'nae-vastaukset',
  'kasittele-viesti',
] as const;
export type Jakotoimi = (typeof JAKOTOIMET)[number];

/** Kuka jakaa: oppija itse, hänen puolestaan asioiva, tai virkailija, jolla on jakamisen oikeus suunnitelman organisaatioon. */
export type JaonTekija = 'oppija' | 'puolesta-asioiva' | 'virkailija';

/** Mikä puuttuu, on kielletty. Perusteet ovat taulukossa `spec/jakaminen.md`. */
export const JAKOTAULUKKO = {
  oppija: ['jaa-kohta', 'jaa-laajasti', 'nae-oppijan', 'nae-virkailijan', 'muuta-oppijan', 'nae-vastaukset'],
  'puolesta-asioiva': ['jaa-kohta', 'nae-oppijan', 'nae-virkailijan', 'muuta-oppijan', 'nae-vastaukset'],
  virkailija: ['jaa-kohta', 'nae-virkailijan', 'muuta-virkailijan', 'nae-vastaukset', 'kasittele-viesti'],
} as const satisfies Record<JaonTekija, readonly Jakotoimi[]>;

export function salliiJaon(tekija: JaonTekija, toimi: Jakotoimi): boolean {
  return (JAKOTAULUKKO[tekija] as readonly Jakotoimi[]).includes(toimi);
}

/** Sama jaolle, jonka joku on tehnyt. */
export function saakoJaolle(tekija: JaonTekija, toimi: 'nae' | 'muuta', jakaja: Jakaja): boolean {
  return salliiJaon(tekija, `${toimi}-${jakaja.laji === 'oppija' ? 'oppijan' : 'virkailijan'}`);
}
