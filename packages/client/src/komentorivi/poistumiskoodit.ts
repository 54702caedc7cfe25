import type { Siirtovirhe, Virhelaji } from '../asiakas/siirtovirhe.js';

/** What the command's end tells to a script; documented in the help. */
export const POISTUMISKOODIT = {
  onnistui: 0,
  /** Some plans have to be mended, or the compared ones differ. */
  korjattavaa: 1,
  /** The command was written wrong, or a file cannot be read. */
  kaytto: 2,
  /** The service does not answer; the same may succeed later. */
  yhteys: 3,
  /** 423: the account is locked. Nothing may be sent. */
  lukittu: 4,
  /** 401, 403: the account, its password or its right. */
  tunnus: 5,
  /** Ctrl-C. */
  keskeytetty: 130,
} as const;

export const VIRHEEN_KOODI: Readonly<Record<Virhelaji, number>> = {
  suunnitelma: POISTUMISKOODIT.korjattavaa,
  tunnistus: POISTUMISKOODIT.tunnus,
  oikeus: POISTUMISKOODIT.tunnus,
  lukittu: POISTUMISKOODIT.lukittu,
  myohemmin: POISTUMISKOODIT.yhteys,
  palvelu: POISTUMISKOODIT.yhteys,
};

/** Of a refusal that ends the command: with one plan asked for, a right that is missing is the account's and not the plan's. */
export function virheenKoodi({ laji, hylkays }: Siirtovirhe): number {
  return laji === 'suunnitelma' && hylkays.tila === 401 ? POISTUMISKOODIT.tunnus : VIRHEEN_KOODI[laji];
}

/** Ends the command with a code and a text for the person. */
export class KomentoVirhe extends Error {
  constructor(
    readonly poistumiskoodi: number,
    message: string,
    /** Of the catalogue, when what ended it is there. */
    readonly koodi?: string,
  ) {
    super(message);
    this.name = 'KomentoVirhe';
  }
}
