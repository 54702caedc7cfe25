import type { Kieli } from '@ehoks/core';

/** A document to print, as data: what it says, in its order. */
export interface Asiakirja {
  readonly kieli: Kieli;
  readonly otsikko: string;
  /** When it was made. */
  readonly laadittu: Date;
  /** What stands at the foot of a page besides its number. */
  readonly alateksti: string;
  readonly sivunumero: (sivu: number) => string;
  /** Said at the end when the font lacked some character. */
  readonly korvatutMerkit: (korvaava: string) => string;
  readonly lohkot: readonly Lohko[];
}

export type Lohko = Otsikko | Kappale | Sisalto;

export interface Otsikko {
  readonly laji: 'otsikko';
  readonly taso: Otsikkotaso;
  readonly teksti: string;
}
export type Otsikkotaso = 1 | 2 | 3 | 4 | 5;

export interface Kappale {
  readonly laji: 'kappale';
  readonly teksti: string;
}

/** What a field or a section holds. */
export type Sisalto = Teksti | Luettelo | Tiedot | Tietueet | Taulukko;

export interface Teksti {
  readonly laji: 'teksti';
  readonly teksti: string;
}
export interface Luettelo {
  readonly laji: 'luettelo';
  readonly kohdat: readonly string[];
}
export interface Tiedot {
  readonly laji: 'tiedot';
  readonly tiedot: readonly Tieto[];
}
/** A list of objects that do not fit in the columns of a table. */
export interface Tietueet {
  readonly laji: 'tietueet';
  readonly tietueet: readonly (readonly Tieto[])[];
}
export interface Taulukko {
  readonly laji: 'taulukko';
  readonly otsikot: readonly string[];
  readonly rivit: readonly (readonly string[])[];
}

/** A field with its name. */
export interface Tieto {
  readonly nimi: string;
  readonly sisalto: Sisalto;
}
