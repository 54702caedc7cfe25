import type { Havainto, HoksinPaivitys, Paivitystulos } from '@ehoks/core';
import {
  hankkimistapaJson,
  hoksJson,
  lueKorvaus,
  lueLuonti,
  lueMuutos,
  paatasoJson,
  vipunenJson,
  type LuettuHoks,
} from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { hetki, hoksId, kokonaisluku, numero, opiskeluoikeusOid } from '../pyynto/parametrit.js';
import type { Reitti, TunnistettuPyynto, Vastaus } from '../pyynto/reitti.js';
import { ehto, etag } from './etag.js';
import { havaintodata } from './havainnot.js';
import { muistaTueksi } from './tuki.js';

/** Page of `/paged`: as in the service that exists. */
const SIVU = { oletus: 500, enintaan: 1000 } as const;

/** The transfer API, `/ehoks-virkailija-backend/api/v1/hoks`. */
export function hoksRajapinnanReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/opiskeluoikeus/:oid',
      tunnistus: 'palvelutunnus',
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
    {
      metodi: 'get',
      polku: '/osaamisen-hankkimistapa/:id',
      tunnistus: 'palvelutunnus',
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
      runko: 'json',
      kasittele: async ({ runko, kayttaja, polku, kieli, tuki }) => {
        const luettu = lueLuonti(runko);
        muistaTueksi(tuki, luettu.luonnos);
        const { id, havainnot } = await palvelut.luoHoks.suorita({ ...luettu, kayttaja });
        return data({ uri: `${polku}/${id}`, ...havaintodata(havainnot, kieli) }, { id });
      },
    },
    {
      metodi: 'get',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      kasittele: async ({ parametrit, kayttaja }) => {
        const { hoks, muutosnumero } = await palvelut.haeHoks.numerolla(hoksId(parametrit.hoksId), kayttaja);
        return data(hoksJson(hoks), {}, { ETag: etag(muutosnumero) });
      },
    },
    {
      metodi: 'put',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      runko: 'json',
      kasittele: async (pyynto) =>
        paivitysvastaus(pyynto, await palvelut.paivitaHoks.korvaa(paivitys(pyynto, lueKorvaus))),
    },
    {
      metodi: 'patch',
      polku: '/:hoksId',
      tunnistus: 'palvelutunnus',
      runko: 'json',
      kasittele: async (pyynto) =>
        paivitysvastaus(pyynto, await palvelut.paivitaHoks.muuta(paivitys(pyynto, lueMuutos))),
    },
    {
      metodi: 'get',
      polku: '/:hoksId/hankintakoulutukset',
      tunnistus: 'palvelutunnus',
      kasittele: async ({ parametrit, kayttaja }) => ({
        tila: 200,
        runko: await palvelut.haeHankintakoulutukset.suorita(hoksId(parametrit.hoksId), kayttaja),
      }),
    },
  ];
}

function paivitys(
  { parametrit, runko, kayttaja, otsake, tuki }: TunnistettuPyynto,
  lue: (json: unknown) => LuettuHoks,
): HoksinPaivitys {
  const luettu = lue(runko);
  muistaTueksi(tuki, luettu.luonnos);
  const muutokset = ehto(otsake('if-match'));
  return { ...luettu, id: hoksId(parametrit.hoksId), kayttaja, ...(muutokset && { ehto: muutokset }) };
}

/** 204 as today, or 200 with the findings when the client prefers a body (RFC 7240). */
function paivitysvastaus({ otsake, kieli }: TunnistettuPyynto, { havainnot, muutosnumero }: Paivitystulos): Vastaus {
  const otsakkeet = { ETag: etag(muutosnumero), ...havaintojenMaara(havainnot) };
  if (!/\breturn\s*=\s*representation\b/i.test(otsake('prefer') ?? '')) return { tila: 204, otsakkeet };
  return data(havaintodata(havainnot, kieli), {}, { ...otsakkeet, 'Preference-Applied': 'return=representation' });
}

function havaintojenMaara(havainnot: readonly Havainto[]): Record<string, string> {
  return { 'Ehoks-Havaintoja': String(havainnot.length) };
}

function data(sisalto: unknown, meta: object = {}, otsakkeet?: Record<string, string>): Vastaus {
  return { tila: 200, runko: { meta, data: sisalto }, ...(otsakkeet && { otsakkeet }) };
}
