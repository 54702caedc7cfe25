import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { YTunnus } from '../tunnisteet/y-tunnus.js';

/** Järjestäjän tai hankkijan edustaja työpaikkajaksolla. */
export interface Oppilaitoshenkilo {
  readonly nimi: string;
  readonly rooli?: string;
  readonly oppilaitosOid: OrganisaatioOid;
}

/** Työpaikan nimeämä opiskelijan ohjaaja. Yhteystiedot poistetaan kolme kuukautta jakson päätyttyä. */
export interface VastuullinenTyopaikkaOhjaaja {
  readonly nimi: string;
  readonly sahkoposti?: string;
  readonly puhelinnumero?: string;
}

export interface KoulutuksenJarjestajaArvioija {
  readonly nimi: string;
  readonly organisaatio: { readonly oppilaitosOid?: OrganisaatioOid };
}

export interface TyoelamaArvioija {
  readonly nimi: string;
  readonly organisaatio: { readonly nimi: string; readonly yTunnus?: YTunnus };
}
