/** Merkkiluokka, jota salasanalta voidaan vaatia. */
export type Merkkiluokka = 'pieni-kirjain' | 'iso-kirjain' | 'numero' | 'erikoismerkki';
const LUOKAT: Readonly<Record<Merkkiluokka, RegExp>> = {
  'pieni-kirjain': /\p{Ll}/u,
  'iso-kirjain': /\p{Lu}/u,
  numero: /\p{Nd}/u,
  erikoismerkki: /[^\p{L}\p{Nd}\s]/u,
};

export interface Salasanasaanto {
  /** Vähimmäispituus merkkeinä. */
  readonly vahintaan: number;
  readonly luokat: readonly Merkkiluokka[];
  /** Monenko luokan merkkejä vähintään on oltava. */
  readonly luokkiaVahintaan: number;
  /** Vain nämä merkit; puuttuva sallii kaikki. */
  readonly sallitut?: RegExp;
}

const KAIKKI = Object.keys(LUOKAT) as readonly Merkkiluokka[];

/** `kayttoonotto`: käyttöönoton ohjeen sääntö. `opintopolku`: Opintopolun nykyinen sääntö palvelukäyttäjille. */
export const SALASANASAANNOT = {
  kayttoonotto: { vahintaan: 10, luokat: KAIKKI, luokkiaVahintaan: 4 },
  opintopolku: { vahintaan: 20, luokat: KAIKKI, luokkiaVahintaan: 3, sallitut: /^[a-zA-Z0-9!#$%*_+=?]*$/ },
} as const satisfies Record<string, Salasanasaanto>;
export type SalasanasaannonNimi = keyof typeof SALASANASAANNOT;

/** Merkkiä: tätä pidempää salasanaa ei tiivistetä. */
const ENINTAAN = 200;

export const SALASANAPUUTTEET = ['liian-lyhyt', 'liian-pitka', 'kielletty-merkki', ...KAIKKI] as const;
export type Salasanapuute = (typeof SALASANAPUUTTEET)[number];

/** Mitä salasanasta puuttuu; tyhjä, kun se kelpaa. Puuttuva luokka kerrotaan vain, kun luokkia on liian vähän. */
export function salasananPuutteet(salasana: string, nimi: SalasanasaannonNimi): readonly Salasanapuute[] {
  const { vahintaan, luokat, luokkiaVahintaan, sallitut }: Salasanasaanto = SALASANASAANNOT[nimi];
  const puuttuvat = luokat.filter((luokka) => !LUOKAT[luokka].test(salasana));
  return [
    ...([...salasana].length < vahintaan ? (['liian-lyhyt'] as const) : []),
    ...(salasana.length > ENINTAAN ? (['liian-pitka'] as const) : []),
    ...(sallitut && !sallitut.test(salasana) ? (['kielletty-merkki'] as const) : []),
    ...(luokat.length - puuttuvat.length < luokkiaVahintaan ? puuttuvat : []),
  ];
}

/**
 * Luotavien salasanojen pituus ja merkit: täyttävät kummankin säännön, eikä yksikään merkki sekoitu toiseen. Merkeillä `+` ja `%`
 * on osoitteissa ja lomakkeissa oma merkityksensä, joten niitä ei ole.
 */
export const LUOTAVA_SALASANA = {
  pituus: 24,
  merkit: 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$*_=?',
} as const;
