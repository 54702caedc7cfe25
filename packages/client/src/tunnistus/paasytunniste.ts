import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { KERRAN, type Yhteys } from '../asiakas/yhteys.js';
import type { Kirjautuminen, Kirjautumistapa, Ovi } from './kirjautuminen.js';

/** Seconds before its end when a token is no longer used. */
const VARA = 60;

/** One access token for all calls until it ends (OAuth 2.0, client credentials). Not known by the national service of today. */
export const paasytunnisteella: Kirjautumistapa = async ({ palvelu: yhteys }, ovi): Promise<Kirjautuminen> => {
  let tunniste = pyyda(yhteys, ovi);
  let voimassa = await tunniste;
  return {
    otsakkeet: async () => {
      if (Date.now() > voimassa.asti) {
        // Many calls wait for the same new token.
        tunniste = tunniste.then((vanha) => (Date.now() > vanha.asti ? pyyda(yhteys, ovi) : vanha));
        voimassa = await tunniste;
      }
      return { authorization: `Bearer ${voimassa.tunniste}` };
    },
  };
};

function pyyda(yhteys: Yhteys, ovi: Ovi) {
  return ovi.kirjaudu(async ({ kayttajatunnus, salasana }) => {
    const { teksti } = await yhteys.ovella('kayttooikeus-service/oauth2/token', {
      ...KERRAN,
      method: 'post',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: kayttajatunnus,
        client_secret: salasana,
      }),
    });
    const { access_token, expires_in } = jsonina(teksti);
    if (typeof access_token !== 'string' || typeof expires_in !== 'number')
      throw new Siirtovirhe({ tila: 404, viesti: yhteys.sano('eiPaasytunnisteita'), havainnot: [], tuki: {} });
    return { tunniste: access_token, asti: Date.now() + (expires_in - VARA) * 1000 };
  });
}

/** A page of another service under the address is not a token. */
function jsonina(teksti: string): { readonly access_token?: unknown; readonly expires_in?: unknown } {
  try {
    return (JSON.parse(teksti) ?? {}) as object;
  } catch {
    return {};
  }
}
