import type { Aikaleima } from '../aika/aikaleima.js';
import type { HoksId } from '../hoks/hoks.js';
import type { Merkitty } from '../merkki.js';
import type { Toimi } from '../oikeudet/oikeustaulukko.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';

/** Luonnoksen tunniste tekijänsä luonnosten joukossa: selaimen arpoma UUID, tai `hoks-<numero>`, kun muutetaan olemassa olevaa suunnitelmaa. */
export type Luonnosavain = Merkitty<string, 'Luonnosavain'>;

/** Virkailijan keskeneräinen syöttölomake. Ei ole suunnitelma: sitä ei tarkisteta, eikä sitä näe kukaan muu. */
export interface Lomakeluonnos {
  readonly avain: Luonnosavain;
  /** Tekijän käyttäjätunnus pienin kirjaimin. */
  readonly omistaja: string;
  /** Organisaatio, jonka suunnitelmaa syötetään: siihen on oltava oikeus joka kerta, kun luonnokseen kosketaan. */
  readonly organisaatio: OrganisaatioOid;
  readonly oppijaOid?: OppijaOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
  /** Muutettavan suunnitelman ETag, josta luonnos aloitettiin. */
  readonly perusta?: string;
  /** Lomakkeen oma asia. */
  readonly sisalto: Readonly<Record<string, unknown>>;
  readonly muokattu: Aikaleima;
  /** Vaihtuu joka tallennuksessa eikä toistu: kaksi välilehteä ei tallenna toistensa päälle. */
  readonly versio: string;
}

/** Luonnos luettelossa, ilman sisältöä. */
export type Luonnostiedot = Omit<Lomakeluonnos, 'sisalto'>;

/** Luonnosta, jotka yhdellä virkailijalla voi olla. Kohtuuden raja: yhtäaikaiset tallennukset voivat ylittää sen. */
export const LUONNOKSIA_ENINTAAN = 50;

const UUSI = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OLEMASSA_OLEVAN = /^hoks-([1-9]\d{0,9})$/;
/** Suurin suunnitelman numero: 31 bittiä. */
const SUURIN_NUMERO = 2 ** 31 - 1;

export function onLuonnosavain(arvo: string): arvo is Luonnosavain {
  return UUSI.test(arvo) || Number(OLEMASSA_OLEVAN.exec(arvo)?.[1] ?? Infinity) <= SUURIN_NUMERO;
}

/** Suunnitelma, jota luonnos muuttaa; `undefined`, kun luonnoksesta tulee uusi. */
export function luonnoksenHoks(avain: Luonnosavain): HoksId | undefined {
  const [, numero] = OLEMASSA_OLEVAN.exec(avain) ?? [];
  return numero === undefined ? undefined : (Number(numero) as HoksId);
}

/** Toimi, johon tekijällä on oltava oikeus luonnoksen organisaatiossa: sama kuin suunnitelman tallentamiseen. */
export function luonnoksenToimi(avain: Luonnosavain): Toimi {
  return luonnoksenHoks(avain) === undefined ? 'luo' : 'muuta';
}
