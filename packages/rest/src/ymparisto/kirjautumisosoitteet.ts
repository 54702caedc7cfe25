import type { Kieli } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto } from '../pyynto/reitti.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { POLUT } from '../sivut/polut.js';

/** Addresses that a browser logs in and out at, and comes back from. */
export interface Kirjautumisosoitteet {
  virkailija(kieli?: Kieli): string;
  virkailijaUlos(): string;
  oppija(kieli: Kieli): string;
  oppijaUlos(kieli: Kieli): string;
}

export function kirjautumisosoitteet(pyynto: Pyynto, asetukset: RestAsetukset): Kirjautumisosoitteet {
  const oma = omaOsoite(pyynto, asetukset);
  const { casUrl = `${oma}/cas`, casOppijaUrl = `${oma}/cas-oppija` } = asetukset;
  return {
    virkailija: (locale) =>
      osoite(`${casUrl}/login`, { service: oma + POLUT.virkailijanIstunto, ...(locale && { locale }) }),
    virkailijaUlos: () => osoite(`${casUrl}/logout`, { service: oma + POLUT.virkailijanSivut }),
    oppija: (locale) =>
      osoite(`${casOppijaUrl}/login`, { service: oma + POLUT.oppijanIstunto, valtuudet: 'true', locale }),
    oppijaUlos: (locale) => osoite(`${casOppijaUrl}/logout`, { service: oma + POLUT.oppijanSivut, locale }),
  };
}

function osoite(sivu: string, haku: Readonly<Record<string, string>>): string {
  return `${sivu}?${new URLSearchParams(haku).toString()}`;
}
