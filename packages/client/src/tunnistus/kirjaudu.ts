import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import type { Yhteys } from '../asiakas/yhteys.js';
import { casTiketeilla } from './cas-tiketit.js';
import type { Kirjautumistapa } from './kirjautuminen.js';
import { paasytunnisteella } from './paasytunniste.js';

/** `automaattinen`: an access token where the service gives them, else a ticket for each call. */
export const TUNNISTUSTAVAT = ['automaattinen', 'paasytunniste', 'tiketti'] as const;
export type Tunnistustapa = (typeof TUNNISTUSTAVAT)[number];

/** Logs in with the password at most once. */
export function kirjautumistapa(tapa: Tunnistustapa, palvelu: string): Kirjautumistapa {
  switch (tapa) {
    case 'paasytunniste':
      return paasytunnisteella;
    case 'tiketti':
      return casTiketeilla(palvelu);
    case 'automaattinen':
      return async (yhteys, ovi) => {
        if (!(await onOmaPalvelu(yhteys))) return casTiketeilla(palvelu)(yhteys, ovi);
        try {
          return await paasytunnisteella(yhteys, ovi);
        } catch (virhe) {
          // Ours, but with the accounts of Opintopolku.
          if (!(Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404)) throw virhe;
          return casTiketeilla(palvelu)(yhteys, ovi);
        }
      };
  }
}

/**
 * Is it this service and not the national one? Only this one tells its readiness. The national host gives access tokens that
 * today's eHOKS does not take, and a password offered there in vain may lock the account.
 */
export async function onOmaPalvelu(yhteys: Yhteys): Promise<boolean> {
  try {
    const { teksti } = await yhteys.kysy('ehoks-virkailija-backend/api/v1/valmius', {
      retry: 0,
      throwHttpErrors: (tila) => tila >= 300 && tila !== 503,
    });
    // A proxy's page may come with either status.
    return /"valmis"\s*:/.test(teksti);
  } catch (virhe) {
    if (!Siirtovirhe.on(virhe)) throw virhe;
    if (virhe.hylkays.tila === undefined) throw virhe;
    return false;
  }
}
