import { hankkimistapaJson, hoksJson, lueKorvaus, lueLuonti, lueMuutos, paatasoJson, vipunenJson } from '@ehoks/wire';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { hetki, hoksId, kokonaisluku, numero, opiskeluoikeusOid } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';
import { etag } from './etag.js';
import { joukkoreitit } from './joukkoreitit.js';
import { paivitys } from './paivitys.js';
import { muistaTueksi } from './tuki.js';
import { data, luontivastaus, paivitysvastaus } from './vastaukset.js';
import { versioidenReitit } from './versiot-reitit.js';

/** Page of `/paged`: as in the service that exists. */
const SIVU = { oletus: 500, enintaan: 1000 } as const;

/** The transfer API, `/ehoks-virkailija-backend/api/v1/hoks`. */
export function hoksRajapinnanReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/opiskeluoikeus/:oid',
      tunnistus: 'palvelutunnus',
      jalki: 'lue',
      kasittele: async ({ parametrit, kayttaja }) => {
        const { hoks, muutosnumero } = await palvelut.haeHoks.opiskeluoikeudella(
          opiskeluoikeusOid(parametrit.oid),
          kayttaja,
        );
        return data(paatasoJson(hoks), {}, { ETag: etag(muutosnumero) });
      },
    },
    {
      metodi: 'get',
      polku: '/paged',
      tunnistus: 'palvelutunnus',
      jalki: 'selaa',
      kasittele: async ({ haku, kayttaja }) => {
        const muokattuJalkeen = hetki(haku, 'updated-after');
        const sivu = await palvelut.selaaHokseja.suorita({
          kayttaja,
          suurempiKuin: kokonaisluku(haku, 'from-id', 0),
          enintaan: Math.min(Math.max(kokonaisluku(haku, 'amount', SIVU.oletus), 1), SIVU.enintaan),
          ...(muokattuJalkeen && { muokattuJalkeen }),
        });
        return data({
          'last-id': sivu.viimeinenId,
          'failed-ids': sivu.epaonnistuneet,
          result: sivu.hoksit.map(vipunenJson),
        });
      },
    },
    ...joukkoreitit(palvelut, asetukset),
    {
      metodi: 'get',
      polku: '/oikeudet',
      tunnistus: 'palvelutunnus',
      jalki: 'lue',
      kasittele: async ({ kayttaja: { kayttajatunnus, oikeudet } }) => data({ kayttajatunnus, oikeudet }),
    },
    {
      metodi: 'get',
      polku: '/osaamisen-hankkimistapa/:id',
      tunnistus: 'palvelutunnus',
      jalki: 'lue',
      kasittele: async ({ parametrit, kayttaja }) => {
        const id = numero('oht-id', parametrit.id);
        const { hankkimistapa } = await palvelut.haeHankkimistapa.suorita(id, kayttaja);
        return data(hankkimistapaJson(id, hankkimistapa));
      },
    },
    {
      metodi: 'post',
      polku: '/',
      tunnistus: 'palvelutunnus',
      jalki: 'luo',
      runko: 'json',
      kasittele: async (pyynto) => {
        const luettu = lueLuonti(pyynto.runko);
        muistaTueksi(pyynto.tuki, luettu.luonnos);
        return luontivastaus(pyynto, await palvelut.luoHoks.suorita({ ...luettu, kayttaja: pyynto.kayttaja }));
      },
    },
    {
      metodi: 'get',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      jalki: 'lue',
      kasittele: async ({ parametrit, kayttaja }) => {
        const { hoks, muutosnumero } = await palvelut.haeHoks.numerolla(hoksId(parametrit.hoksId), kayttaja);
        return data(hoksJson(hoks), {}, { ETag: etag(muutosnumero) });
      },
    },
    {
      metodi: 'put',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      jalki: 'korvaa',
      runko: 'json',
      kasittele: async (pyynto) =>
        paivitysvastaus(pyynto, await palvelut.paivitaHoks.korvaa(paivitys(pyynto, lueKorvaus))),
    },
    {
      metodi: 'patch',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      jalki: 'muuta',
      runko: 'json',
      kasittele: async (pyynto) =>
        paivitysvastaus(pyynto, await palvelut.paivitaHoks.muuta(paivitys(pyynto, lueMuutos))),
    },
    {
      metodi: 'get',
      polku: '/:hoksId/hankintakoulutukset',
      tunnistus: 'palvelutunnus',
      jalki: 'lue',
      kasittele: async ({ parametrit, kayttaja }) => ({
        tila: 200,
        runko: await palvelut.haeHankintakoulutukset.suorita(hoksId(parametrit.hoksId), kayttaja),
      }),
    },
    ...versioidenReitit(palvelut, 'palvelutunnus', '/:hoksId', ({ parametrit, kayttaja }) => ({
      id: hoksId(parametrit.hoksId),
      kayttaja,
    })),
  ];
}
