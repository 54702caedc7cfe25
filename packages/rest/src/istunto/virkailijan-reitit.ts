import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { POLUT } from '../sivut/polut.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { avaaIstunto, kirjaaUlosTiketilla, paataIstunto } from './istunnon-vaiheet.js';
import { onPaakayttaja, organisaatioittain } from './oikeudet-json.js';
import { selaimenHylkays } from './selaimen-hylkays.js';

/** Where a CAS sends officials back to: as it is named today, and as the transfer API's tickets name it. */
const PALUUPOLUT = ['/cas-security-check', '/api/v1/virkailija/session/opintopolku'];
const ISTUNTO = '/api/v1/virkailija/session';

/** Sessions of officials, below `/ehoks-virkailija-backend`. */
export function virkailijanIstunnonReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  /**
   * What the ticket was issued for: the address that the browser was sent back to. The embedded CAS gives its tickets for the
   * public address, whichever of its names the browser used.
   */
  const palvelu = (pyynto: Pyynto): string =>
    (palvelut.omatTunnukset ? asetukset.julkinenUrl : omaOsoite(pyynto, asetukset)) + pyynto.pyydettyPolku;

  const avaa = (pyynto: Pyynto): Promise<Vastaus> =>
    avaaIstunto(
      pyynto,
      palvelut,
      asetukset,
      'virkailija',
      omaOsoite(pyynto, asetukset) + POLUT.virkailijanSivut,
      (tiketti) => palvelut.istunnot.avaaVirkailijalle(tiketti, palvelu(pyynto), pyynto.yhteys),
    );

  return [
    ...PALUUPOLUT.flatMap((polku): readonly Reitti[] => [
      {
        metodi: 'get',
        polku,
        tunnistus: 'ei',
        rajoitettu: true,
        kasittele: (pyynto) =>
          avaa(pyynto).catch((virhe: unknown) => {
            const osoitteet = kirjautumisosoitteet(pyynto, asetukset);
            return selaimenHylkays(virhe, pyynto, asetukset, {
              kirjaudu: osoitteet.virkailija(sivunKieli(pyynto)),
              kirjauduUlos: osoitteet.virkailijaUlos(),
            });
          }),
      },
      {
        metodi: 'post',
        polku,
        tunnistus: 'ei',
        runko: 'lomake',
        kasittele: (pyynto) => kirjaaUlosTiketilla(pyynto, palvelut),
      },
    ]),
    {
      metodi: 'get',
      polku: ISTUNTO,
      tunnistus: 'virkailija',
      jalki: 'lue-tunnuksia',
      kasittele: async ({ kayttaja }) => {
        const { oid, kayttajatunnus, oikeudet } = kayttaja;
        const oppilaitokset = await palvelut.haeOppilaitokset.suorita(kayttaja);
        return data({
          oidHenkilo: oid,
          kayttajatunnus,
          isSuperuser: onPaakayttaja(oikeudet),
          'organisation-privileges': organisaatioittain(oikeudet).map((oikeus) => ({
            ...oikeus,
            'child-organisations': oppilaitokset.get(oikeus.oid) ?? [],
          })),
        });
      },
    },
    {
      metodi: 'delete',
      polku: ISTUNTO,
      tunnistus: 'ei',
      kasittele: async (pyynto) => ({
        tila: 200,
        runko: { meta: {}, data: {} },
        otsakkeet: await paataIstunto(pyynto, palvelut, asetukset, 'virkailija'),
      }),
    },
  ];
}
