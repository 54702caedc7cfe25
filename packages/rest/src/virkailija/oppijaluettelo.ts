import { HAUN_TILAT, JARJESTYKSET, KIELET, PUUTTEET, type HoksId } from '@ehoks/core';
import { indeksiriviJson, opiskeluoikeusJson, paatasoJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueParametri } from '../pyynto/kentat.js';
import {
  jokin,
  luettelo,
  luku,
  muunnettu,
  opiskeluoikeusOid,
  oppijaOid,
  organisaatioOid,
  teksti,
} from '../pyynto/muodot.js';
import { ilmanTyhjia, SUURIN_ID } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';
import { polunOppija } from './polun-oppija.js';

const EHDOT = {
  nimi: teksti(200),
  tutkinto: teksti(200),
  osaamisala: teksti(200),
  hoksId: muunnettu(luku(1, SUURIN_ID), (numero) => numero as HoksId),
  oppijaOid,
  opiskeluoikeusOid,
  tila: jokin(HAUN_TILAT),
  puuttuu: luettelo(jokin(PUUTTEET)),
};

/** Bounds as in no answer before: a page is for a person to read. */
const SIVU = {
  orderByColumn: jokin(JARJESTYKSET),
  locale: jokin(KIELET),
  desc: jokin(['true', 'false'] as const),
  page: luku(0, SUURIN_ID),
  itemCount: luku(1, 100),
};

/** `/virkailija/oppijat`: the learners of an organisation, and what is known of one. */
export function oppijaluettelonReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { haeOppijoita, haeOppija, haeOppijanHoksit } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async ({ kayttaja, haku: annettu, tuki }) => {
        const haku = ilmanTyhjia(annettu);
        const { oppilaitosOid, ...ehdot } = lueHaku(haku, { oppilaitosOid: organisaatioOid }, EHDOT);
        tuki.oppijaOid = ehdot.oppijaOid;
        tuki.opiskeluoikeusOid = ehdot.opiskeluoikeusOid;
        const sivu = lueHaku(haku, {}, SIVU);
        const { rivit, yhteensa } = await haeOppijoita.suorita(
          { ...ehdot, organisaatioOid: oppilaitosOid },
          {
            jarjestys: sivu.orderByColumn ?? 'nimi',
            kieli: sivu.locale ?? 'fi',
            laskeva: sivu.desc === 'true',
            sivu: sivu.page ?? 0,
            enintaan: sivu.itemCount ?? 10,
          },
          kayttaja,
        );
        return data(rivit.map(indeksiriviJson), { 'total-count': yhteensa });
      },
    },
    {
      metodi: 'get',
      polku: '/:oppijaOid',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { oppijaOid: oid, nimi = '' } = await haeOppija.suorita(polunOppija(pyynto), pyynto.kayttaja);
        return data({ oid, nimi });
      },
    },
    {
      metodi: 'get',
      polku: '/:oppijaOid/with-oo',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const rivi = await haeOppija.suorita(polunOppija(pyynto), pyynto.kayttaja);
        return data({ oid: rivi.oppijaOid, nimi: rivi.nimi ?? '', 'opiskeluoikeus-oid': rivi.opiskeluoikeusOid });
      },
    },
    {
      metodi: 'get',
      polku: '/:oppijaOid/opiskeluoikeudet',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) =>
        data((await haeOppija.opiskeluoikeudet(polunOppija(pyynto), pyynto.kayttaja)).map(opiskeluoikeusJson)),
    },
    {
      metodi: 'get',
      polku: '/:oppijaOid/hoksit/oppilaitos/:oppilaitosOid',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const oppija = polunOppija(pyynto);
        const oppilaitos = lueParametri(pyynto.parametrit, 'oppilaitosOid', organisaatioOid);
        const hoksit = await haeOppijanHoksit.organisaationa(oppija, oppilaitos, pyynto.kayttaja);
        return data(hoksit.map(({ hoks }) => paatasoJson(hoks)));
      },
    },
  ];
}
