import { lisaaPaivia, type Paiva } from '../aika/paiva.js';
import type { Toimi } from '../oikeudet/oikeustaulukko.js';

/** Kenelle muistutuksia lähetetään. */
export const MUISTUTETTAVAT = ['virkailija', 'oppija'] as const;
export type Muistutettava = (typeof MUISTUTETTAVAT)[number];

/** Mistä muistutetaan. */
interface Muistutus {
  readonly kenelle: readonly Muistutettava[];
  /** Päivää ennen alkamista tai päättymistä; negatiivinen on sen jälkeen. */
  readonly paivia: number;
  /** Mitä virkailijan on saatava tehdä organisaation suunnitelmille: määräkään ei kerro siitä, mitä hän ei itse näe. */
  readonly toimi: Toimi;
}

/** Mistä kukin saa muistutuksen ja milloin. Perusteet ja esimerkit: `spec/muistutukset.md`. */
export const MUISTUTUKSET = {
  /** Työpaikkajakso alkaa. */
  'jakso-alkaa': { kenelle: ['virkailija', 'oppija'], paivia: 7, toimi: 'lue' },
  'naytto-alkaa': { kenelle: ['virkailija', 'oppija'], paivia: 7, toimi: 'lue' },
  /** Työpaikkajakso päättyy, ja siitä puuttuu, mitä raportti työpaikkajaksoista kaipaa. */
  'jakso-paattyy-vajaana': { kenelle: ['virkailija'], paivia: 7, toimi: 'lue' },
  'jakso-paattyi-vajaana': { kenelle: ['virkailija'], paivia: -1, toimi: 'lue' },
  /** Työpaikan viesti, jota ei ole merkitty käsitellyksi. */
  'viesti-tyopaikalta': { kenelle: ['virkailija'], paivia: -1, toimi: 'jaa' },
} as const satisfies Record<string, Muistutus>;
export type Muistutuslaji = keyof typeof MUISTUTUKSET;

export const MUISTUTUSLAJIT = Object.keys(MUISTUTUKSET) as readonly Muistutuslaji[];

/** Mistä tämä saaja voi saada muistutuksia. */
export function muistutuslajit(kenelle: Muistutettava): readonly Muistutuslaji[] {
  return MUISTUTUSLAJIT.filter((laji) => (MUISTUTUKSET[laji].kenelle as readonly Muistutettava[]).includes(kenelle));
}

/** Alkava jakso tai näyttö: muuta oppijan muistutus ei kerro. */
export interface Alkava {
  readonly laji: Extract<Muistutuslaji, 'jakso-alkaa' | 'naytto-alkaa'>;
  readonly alku: Paiva;
}

/** Päiviä, joilta kerrotaan, kun edellisestä viestistä on kauemmin tai sitä ei ole: viikko ja lähetyspäivä. */
const ENINTAAN_PAIVILTA = 8;

/** Päivät, jotka viestissä ovat mukana, molemmat luettuina. */
export interface Muistutusikkuna {
  readonly alkaen: Paiva;
  readonly paattyen: Paiva;
}

/**
 * Mitkä alkamis- tai päättymispäivät kerrotaan tänään, kun edellisessä viestissä kerrottiin päivän `kerrottu` mukaan: jokainen päivä
 * kerrotaan kerran. Tulossa olevista ei kerrota enää, kun ne ovat menneet. `undefined`, kun kerrottavia päiviä ei ole.
 */
export function muistutusikkuna(
  laji: Muistutuslaji,
  kerrottu: Paiva | undefined,
  tanaan: Paiva,
): Muistutusikkuna | undefined {
  const { paivia } = MUISTUTUKSET[laji];
  const aikaisin = lisaaPaivia(tanaan, -ENINTAAN_PAIVILTA);
  const edellinen = kerrottu !== undefined && kerrottu > aikaisin ? kerrottu : aikaisin;
  const seuraava = lisaaPaivia(edellinen, paivia + 1);
  const alkaen = paivia >= 0 && seuraava < tanaan ? tanaan : seuraava;
  const paattyen = lisaaPaivia(tanaan, paivia);
  return alkaen <= paattyen ? { alkaen, paattyen } : undefined;
}
