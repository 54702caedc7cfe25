import { portti } from '../portti.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { Nimi } from './nimi.js';

/** Osa, jolla on perusteissa nimi ja laajuus. */
export interface PerusteenOsa {
  readonly koodiUri: KoodiUri;
  /** Koodin versio; puuttuu, kun perusteet eivät kerro sitä. */
  readonly versio?: number;
  readonly nimi: Nimi;
  /** Osaamispistettä; koulutuksen osassa (TUVA) viikkoa, vähintään. Osa-alueessa pakollinen laajuus. */
  readonly laajuus?: number;
}

/** Tutkinnon osa; yhteisellä osalla on osa-alueet (koodisto `ammatillisenoppiaineet`). */
export interface TutkinnonOsa extends PerusteenOsa {
  readonly osaAlueet: readonly PerusteenOsa[];
  /** Mitä osan suorittanut osaa; vain yhtä osaa kysyttäessä ja kun perusteet kertovat sen. */
  readonly vaatimukset?: readonly Nimi[];
}

/** Tutkinnon tai valmentavan koulutuksen perusteet ilman sisältöä. */
export interface Tutkinto {
  readonly diaarinumero: string;
  readonly nimi: Nimi;
  /** Osaamispistettä, TUVAssa viikkoa. */
  readonly laajuus?: number;
}

/** Osa siinä ryhmässä, johon muodostumissääntö sen panee; sama osa voi olla monessa. */
export interface RakenteenOsa extends TutkinnonOsa {
  readonly pakollinen: boolean;
  /** Ryhmän nimi, esimerkiksi "Valinnaiset tutkinnon osat" tai osaamisala. */
  readonly ryhma?: Nimi;
}

/** Tutkinnon osat muodostumissäännön järjestyksessä; TUVAssa koulutuksen osat. */
export interface TutkinnonRakenne extends Tutkinto {
  readonly osat: readonly RakenteenOsa[];
}

/**
 * ePerusteet. Julkaistut perusteet muuttuvat harvoin: vastausta saa käyttää vuorokauden, ellei palvelu kiellä.
 * Heittää `rekisteri.ei-vastaa` (palvelu `eperusteet`), kun palvelu ei vastaa kelvollisesti.
 */
export interface Eperusteet {
  /** `undefined`, kun osaa ei ole; sitä ei muisteta. */
  tutkinnonOsa(koodiUri: KoodiUri): Promise<TutkinnonOsa | undefined>;
  /** Perusteet juuri tällä diaarinumerolla, voimassa olleetkin. `undefined`, kun niitä ei ole. */
  tutkinto(diaarinumero: string): Promise<Tutkinto | undefined>;
  /** Samat rakenteineen. */
  tutkinnonRakenne(diaarinumero: string): Promise<TutkinnonRakenne | undefined>;
  /** Tutkinnon osia, joiden nimessä on hakusana, tai osa, jonka koodiarvo se on; kukin kerran, enintään `enintaan`. */
  etsiTutkinnonOsia(haku: string, kieli: Kieli, enintaan: number): Promise<readonly TutkinnonOsa[]>;
}
export const Eperusteet = portti<Eperusteet>('Eperusteet');
