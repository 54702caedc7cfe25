import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';
import type { HuoltoajonNimi } from './huoltoajot.js';

/** Mitä ajo teki: laskureita nimillään. */
export type Ajoraportti = Readonly<Record<string, number>>;

/** `keskeytyi`: palvelu pysähtyi tai yhden ajon määrä täyttyi; seuraava jatkaa. */
export const AJON_TULOKSET = ['onnistui', 'keskeytyi', 'epaonnistui'] as const;

/** Päättynyt ajo. */
export interface Ajontulos {
  readonly alkoi: Aikaleima;
  readonly paattyi: Aikaleima;
  readonly tulos: (typeof AJON_TULOKSET)[number];
  /** Kieltäytymisen koodi, kun ajo epäonnistui. */
  readonly koodi?: string;
  readonly raportti: Ajoraportti;
}

export interface Ajontila {
  readonly ajo: HuoltoajonNimi;
  /** Kuka ajaa, ja mihin asti varaus kestää, ellei sitä jatketa. */
  readonly haltija?: string;
  readonly varattuAsti?: Aikaleima;
  /** Milloin ajoa pyydettiin; puuttuu, kun pyyntö on toteutettu. */
  readonly pyydetty?: Aikaleima;
  readonly viimeisin?: Ajontulos;
}

export interface Varauspyynto {
  readonly ajo: HuoltoajonNimi;
  readonly haltija: string;
  readonly nyt: Aikaleima;
  readonly asti: Aikaleima;
  /** Varataan vain, jos viimeksi onnistunut ajo alkoi viimeistään tällöin tai ajoa on pyydetty; ilman tätä aina. */
  readonly edellinenViimeistaan?: Aikaleima;
}

/**
 * Huoltoajojen varaukset, kaikkien prosessien yhteiset: monesta samaan aikaan varaavasta yksi saa ajon. Varaus, jota ei jatketa, raukeaa
 * itsestään. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface Ajovaraukset {
  /** Saatiinko varaus: ei, jos toisella on se tai ajon aika ei ole vielä. */
  varaa(pyynto: Varauspyynto): Promise<boolean>;
  /** Onko varaus yhä haltijan; jos on, se kestää hetkeen `asti`. */
  jatka(ajo: HuoltoajonNimi, haltija: string, asti: Aikaleima): Promise<boolean>;
  /** Vapauttaa varauksen ja jättää tuloksen. Ilman varausta ei tee mitään ja palauttaa `false`. */
  paata(ajo: HuoltoajonNimi, haltija: string, tulos: Ajontulos): Promise<boolean>;
  /** Seuraava varaaja saa ajon, vaikka sen aika ei ole vielä. */
  pyyda(ajo: HuoltoajonNimi, nyt: Aikaleima): Promise<void>;
  /** Ne ajot, joita on varattu tai pyydetty, nimen mukaan. */
  tilat(): Promise<readonly Ajontila[]>;
}
export const Ajovaraukset = portti<Ajovaraukset>('Ajovaraukset');
