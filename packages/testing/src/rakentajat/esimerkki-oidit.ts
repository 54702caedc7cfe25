import {
  onOpiskeluoikeusOid,
  onOppijaOid,
  onOrganisaatioOid,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
} from '@ehoks/core';

/** The n:th invented study right, check digit valid. `n` is 0 … 99999. */
export function esimerkkiOpiskeluoikeusOid(n: number): OpiskeluoikeusOid {
  return tarkistenumerolla('1.2.246.562.15.44400', n, onOpiskeluoikeusOid);
}

/** The n:th invented learner, check digit valid. `n` is 0 … 99999. */
export function esimerkkiOppijaOid(n: number): OppijaOid {
  return tarkistenumerolla('1.2.246.562.24.44400', n, onOppijaOid);
}

/** The n:th invented organisation. `n` is 0 … 99999. */
export function esimerkkiOrganisaatioOid(n: number): OrganisaatioOid {
  return tarkistenumerolla('1.2.246.562.10.44400', n, onOrganisaatioOid);
}

function tarkistenumerolla<T extends string>(alku: string, n: number, kelpaa: (oid: string) => oid is T & string): T {
  const runko = `${alku}${String(n).padStart(5, '0')}`;
  for (let tarkiste = 0; tarkiste <= 9; tarkiste += 1) {
    const oid = `${runko}${tarkiste}`;
    if (kelpaa(oid)) return oid;
  }
  throw new RangeError(`No check digit fits ${runko}`);
}
