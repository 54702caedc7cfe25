import { EhoksError, PAASYTUNNISTEEN_KESTO, type Kieltaytymiskoodi } from '@ehoks/core';
import { kentta } from '../pyynto/lomakekentta.js';
import { rajattuKirjautuminen } from '../cas/rajattu-kirjautuminen.js';
import type { OmatTunnuksetPalvelut } from '../ehoks-palvelut.js';
import { merkitseKirjautuja } from '../pyynto/kirjautuja.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import type { Reitti } from '../pyynto/reitti.js';
import { asiakkaanTunnukset } from './asiakkaan-tunnukset.js';

/** Our refusals in the words of OAuth 2.0 (RFC 6749, 5.2); the others have none there. */
const OAUTH_VIRHEET: Partial<Record<Kieltaytymiskoodi, string>> = {
  'pyynto.parametri': 'invalid_request',
  'tunnistus.kirjautumistapaa-ei-tueta': 'unsupported_grant_type',
  'tunnistus.vaarat-tunnukset': 'invalid_client',
  'tunnistus.tunnus-on-oid': 'invalid_client',
  'tunnus.ei-kaytossa': 'invalid_client',
  'tunnus.ei-palvelutunnus': 'unauthorized_client',
};

/** Access tokens of service accounts, `/kayttooikeus-service/oauth2`, as Opintopolku gives them. */
export function paasytunnisteReitit(
  { annaPaasytunniste }: OmatTunnuksetPalvelut,
  rajat: Kutsurajat,
): readonly Reitti[] {
  return [
    {
      metodi: 'post',
      polku: '/token',
      tunnistus: 'ei',
      runko: 'lomake',
      virheeseen: (koodi) => {
        const error = OAUTH_VIRHEET[koodi];
        return error === undefined ? {} : { error };
      },
      kasittele: async (pyynto) => {
        if (kentta(pyynto, 'grant_type') !== 'client_credentials')
          throw new EhoksError('tunnistus.kirjautumistapaa-ei-tueta');
        const tunnukset = asiakkaanTunnukset(pyynto);
        merkitseKirjautuja(pyynto, tunnukset.kayttajatunnus);
        const paasytunniste = await rajattuKirjautuminen(rajat, pyynto.yhteys.lahde, (lahde) =>
          annaPaasytunniste.suorita({ ...tunnukset, lahde }),
        );
        return {
          tila: 200,
          runko: { access_token: paasytunniste, token_type: 'Bearer', expires_in: PAASYTUNNISTEEN_KESTO },
          otsakkeet: { 'Cache-Control': 'no-store', Pragma: 'no-cache' },
        };
      },
    },
  ];
}
