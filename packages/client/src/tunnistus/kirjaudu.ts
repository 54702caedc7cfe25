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
      return async (paikat, ovi) => {
        if (!(await onOmaPalvelu(paikat.palvelu))) return casTiketeilla(palvelu)(paikat, ovi);
        try {
          return await paasytunnisteella(paikat, ovi);
        } catch (virhe) {
          // Ours, but with the accounts of Opintopolku.
          if (!(Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404)) throw virhe;
          return casTiketeilla(palvelu)(paikat, ovi);
        }
      };
  }
}

const RAJAPINTA = 'ehoks-virkailija-backend/api/v1';

/**
 * Is it this service and not the national one? Only this one tells its readiness. The national host gives access tokens that
 * today's eHOKS does not take, and a password offered there in vain may lock the account. Throws `Siirtovirhe` when nobody answers.
 */
export async function onOmaPalvelu(yhteys: Yhteys): Promise<boolean> {
  const { tila, oma } = await valmius(yhteys);
  if (oma || tila !== 503) return oma;
  // A proxy answers for a service that is down, whichever it is: wait for it as any other call does.
  await yhteys.kysy(`${RAJAPINTA}/healthcheck`);
  return (await valmius(yhteys)).oma;
}

async function valmius(yhteys: Yhteys): Promise<{ readonly tila: number; readonly oma: boolean }> {
  try {
    const { tila, teksti } = await yhteys.kysy(`${RAJAPINTA}/valmius`, {
      throwHttpErrors: (status) => status >= 300 && status !== 503,
    });
    // A proxy's page may come with either status.
    return { tila, oma: /"valmis"\s*:/.test(teksti) };
  } catch (virhe) {
    if (!Siirtovirhe.on(virhe) || virhe.hylkays.tila === undefined || virhe.laji === 'myohemmin') throw virhe;
    return { tila: virhe.hylkays.tila, oma: false };
  }
}
