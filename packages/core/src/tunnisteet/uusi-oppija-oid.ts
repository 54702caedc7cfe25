import type { OppijaOid } from './oid.js';
import { luhn } from './tarkistusnumero.js';
import type { Tunnistegeneraattori } from './tunnistegeneraattori.port.js';

/** Oppijanumerorekisterin testisolmu: oma rekisteri ei anna numeroita, joita voisi luulla kansallisiksi. */
const SOLMU = '1.2.246.562.98';

/** Voiko numero olla palvelun oman rekisterin antama? */
export function onOmaOppijaOid(oid: OppijaOid): boolean {
  return oid.startsWith(`${SOLMU}.`);
}

/** Uusi oppijanumero palvelun omaan rekisteriin: yksitoista numeroa, ensimmäinen ei nolla, viimeinen tarkistusnumero. */
export function uusiOppijaOid(tunnistegeneraattori: Tunnistegeneraattori): OppijaOid {
  const numerot = tunnistegeneraattori.merkit('123456789', 1) + tunnistegeneraattori.merkit('0123456789', 9);
  return `${SOLMU}.${numerot}${luhn(numerot)}` as OppijaOid;
}
