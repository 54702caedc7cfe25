import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';

export interface Henkilo {
  readonly oid: OppijaOid;
  readonly etunimet: string;
  readonly kutsumanimi: string;
  readonly sukunimi: string;
  /** Numero on yhdistetty toiseen, joka on hänen päänumeronsa (`masterOid`). */
  readonly yhdistetty: boolean;
  /** Henkilöä ei ole yksilöity: numero ei vielä ole oppijanumero. Puuttuu, kun rekisteri ei kerro sitä. */
  readonly yksiloimatta?: true;
}

/** Oppijanumerorekisteri. Heittää `rekisteri.ei-vastaa` (palvelu `onr`), kun rekisteri ei vastaa kelvollisesti. */
export interface Oppijanumerorekisteri {
  /** `undefined`, kun numeroa ei ole; sitä ei muisteta. */
  henkilo(oid: OppijaOid): Promise<Henkilo | undefined>;
  /** Numero, johon oppija on yhdistetty; oma numero, jos ei mihinkään. `undefined`, kun numeroa ei ole. */
  masterOid(oid: OppijaOid): Promise<OppijaOid | undefined>;
  /** Numerot, jotka on yhdistetty tähän; tyhjä, kun ei mitään tai numeroa ei ole. */
  yhdistetyt(oid: OppijaOid): Promise<readonly OppijaOid[]>;
  /** Monta henkilöä kerralla. Numero puuttuu, kun sitä ei ole tai siihen ei ole oikeutta; kumpi, sen kertoo `henkilo`. */
  henkilot(oidit: readonly OppijaOid[]): Promise<ReadonlyMap<OppijaOid, Henkilo>>;
}
export const Oppijanumerorekisteri = portti<Oppijanumerorekisteri>('Oppijanumerorekisteri');
