import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import type { Muutosnumero } from '../hoks/hoks.js';
import type { Jaonkohde } from './jaon-kohde.js';

/** Saaja on lukenut jaon sellaisena kuin suunnitelman versio sen näytti. */
export interface Kuittaus {
  /** Jaon tunnus. */
  readonly jako: string;
  readonly versio: Muutosnumero;
  readonly aika: Aikaleima;
}

/** Kuka virkailija merkitsi viestin käsitellyksi. */
export interface Viestinkasittely {
  readonly kayttajatunnus: string;
  readonly aika: Aikaleima;
}

/** Työpaikan kommentti tai kysymys oppilaitokselle. */
export interface TyopaikanViesti {
  /** UUID. */
  readonly tunnus: string;
  /** Jaon tunnus. */
  readonly jako: string;
  /** Pelkkää tekstiä, sellaisena kuin se kirjoitettiin. */
  readonly teksti: string;
  readonly aika: Aikaleima;
  readonly kasitelty?: Viestinkasittely;
}

export type Vastaustoimi = 'kuittaa' | 'kirjoita';

/** Mitä saaja voi mistäkin vastata. Mikä puuttuu, on kielletty. Perusteet ovat taulukossa `spec/jakaminen.md`. */
export const VASTAUSTAULUKKO = {
  osaamisenHankkimistapa: ['kuittaa', 'kirjoita'],
  osaamisenOsoittaminen: ['kuittaa', 'kirjoita'],
  osiot: [],
  suunnitelma: [],
} as const satisfies Record<Jaonkohde['laji'], readonly Vastaustoimi[]>;

export function vastaustoimet({ laji }: Jaonkohde): readonly Vastaustoimi[] {
  return VASTAUSTAULUKKO[laji];
}

/** Merkkejä yhdessä viestissä. */
export const TYOPAIKAN_VIESTI_ENINTAAN = 2000;

/** Montako viestiä yhdestä jaosta otetaan. */
export const VIESTIRAJA = { tunteina: 24, enintaan: 10 } as const;

/** Sekuntia, jonka kuluttua viestin voi lähettää; 0, kun heti. `aiemmat`: saman jaon viestit rajan ajalta. */
export function viestinOdotus(aiemmat: readonly Aikaleima[], nyt: Aikaleima): number {
  const alkaen = siirraSekunteja(nyt, -VIESTIRAJA.tunteina * 3600);
  const vapauttava = aiemmat
    .filter((hetki) => hetki > alkaen)
    .sort()
    .at(-VIESTIRAJA.enintaan);
  return vapauttava === undefined ? 0 : Math.ceil((Date.parse(vapauttava) - Date.parse(alkaen)) / 1000);
}

export type KuittauksenTila = 'kuitattu' | 'muuttunut';

/** Pitääkö kuittaus yhä. `onSama`: näyttikö kuitattu versio saajalle saman kuin nykyinen; `undefined`, kun sitä ei tiedetä. */
export function kuittauksenTila(
  kuitattu: Muutosnumero,
  nykyinen: Muutosnumero,
  onSama: boolean | undefined,
): KuittauksenTila {
  return kuitattu === nykyinen || onSama === true ? 'kuitattu' : 'muuttunut';
}
