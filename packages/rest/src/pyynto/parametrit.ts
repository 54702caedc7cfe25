import {
  aikaleima,
  EhoksError,
  onAikaleima,
  onOpiskeluoikeusOid,
  type Aikaleima,
  type HoksId,
  type OpiskeluoikeusOid,
} from '@ehoks/core';

/** Of numbers of rows and pages: 31 bits. */
export const SUURIN_ID = 2 ** 31 - 1;

/** A plan's number in a path. Throws `pyynto.parametri`. */
export function hoksId(teksti: string | undefined): HoksId {
  return numero('hoks-id', teksti) as HoksId;
}

/** Is it a whole number of at most 31 bits? */
export function onNumero(teksti: string | undefined): boolean {
  return /^\d{1,10}$/.test(teksti ?? '') && Number(teksti) <= SUURIN_ID;
}

/** A 31-bit number in a path. Throws `pyynto.parametri`. */
export function numero(nimi: string, teksti: string | undefined): number {
  if (!onNumero(teksti)) throw new EhoksError('pyynto.parametri', { tiedot: { nimi } });
  return Number(teksti);
}

/** A query without the parameters that were left empty: a form sends them all. */
export function ilmanTyhjia(haku: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...haku].filter(([, arvo]) => arvo.trim() !== ''));
}

/** An optional whole number in a query. Throws `pyynto.parametri`. */
export function kokonaisluku(haku: URLSearchParams, nimi: string, oletus: number): number {
  const teksti = haku.get(nimi);
  if (teksti === null) return oletus;
  const arvo = Number(teksti);
  if (!/^-?\d{1,10}$/.test(teksti) || Math.abs(arvo) > SUURIN_ID)
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi } });
  return arvo;
}

/** An optional ISO instant in a query; `+` of the offset may have come as a space. Throws `pyynto.parametri`. */
export function hetki(haku: URLSearchParams, nimi: string): Aikaleima | undefined {
  const teksti = haku.get(nimi)?.replace(' ', '+');
  if (teksti === undefined) return undefined;
  if (!onAikaleima(teksti)) throw new EhoksError('pyynto.parametri', { tiedot: { nimi } });
  return aikaleima(teksti);
}

/** Throws `pyynto.parametri`. */
export function opiskeluoikeusOid(teksti: string | undefined): OpiskeluoikeusOid {
  if (teksti === undefined || !onOpiskeluoikeusOid(teksti))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'opiskeluoikeus-oid' } });
  return teksti;
}
