import type { Merkitty } from '../merkki.js';
import { ibm137, luhn } from './tarkistusnumero.js';

/** KOSKIn opiskeluoikeuden OID, solmu 15. */
export type OpiskeluoikeusOid = Merkitty<string, 'OpiskeluoikeusOid'>;
/** Oppijanumero: henkilön OID, solmu 24 (testissä 98, 198, 298). */
export type OppijaOid = Merkitty<string, 'OppijaOid'>;
/** Organisaation OID, solmu 10 (testissä 99, 199, 299). */
export type OrganisaatioOid = Merkitty<string, 'OrganisaatioOid'>;

export const OPISKELUOIKEUS_OID = /^1\.2\.246\.562\.15\.([1-9]\d{9})(\d|10)$/;
export const OPPIJA_OID = /^1\.2\.246\.562\.(24|[12]?98)\.([1-9]\d{9})(\d|10)$/;
/** Kolme muotoa: 11–12 numeroa, juuriorganisaatio ja vanha 22-numeroinen. Tarkistusnumeroa ei vaadita: vanhoissa se on tunnetusti väärin. */
export const ORGANISAATIO_OID = /^1\.2\.246\.562\.(10|[12]?99)\.([1-9]\d{9}(\d|10)|0{10}1|201[34]\d{18})$/;

/** Opetushallitus: organisaatiopuun juuri. */
export const OPH_OID = '1.2.246.562.10.00000000001' as OrganisaatioOid;

export function onOpiskeluoikeusOid(arvo: string): arvo is OpiskeluoikeusOid {
  const [, numerot, tarkiste] = OPISKELUOIKEUS_OID.exec(arvo) ?? [];
  return numerot !== undefined && tarkiste !== undefined && luhn(numerot) === odotettu(tarkiste);
}

export function onOppijaOid(arvo: string): arvo is OppijaOid {
  const [, solmu, numerot, tarkiste] = OPPIJA_OID.exec(arvo) ?? [];
  if (numerot === undefined || tarkiste === undefined) return false;
  return (solmu === '24' ? ibm137(numerot) : luhn(numerot)) === odotettu(tarkiste);
}

export function onOrganisaatioOid(arvo: string): arvo is OrganisaatioOid {
  return ORGANISAATIO_OID.test(arvo);
}

/** Onko arvo minkä tahansa OID:n muotoinen: numeroita pisteiden välissä. */
export function onOid(arvo: string): boolean {
  return /^\d+(\.\d+){3,}$/.test(arvo.trim());
}

/** Vanha OID-generaattori kirjoitti tarkistusnumeron nolla kahtena numerona `10`. */
function odotettu(tarkiste: string): number {
  return tarkiste === '10' ? 0 : Number(tarkiste);
}
