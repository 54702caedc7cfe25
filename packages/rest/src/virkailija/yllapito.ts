import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueKentat, lueParametri } from '../pyynto/kentat.js';
import { opiskeluoikeusOid, oppijaOid, organisaatioOid } from '../pyynto/muodot.js';
import { hoksId } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';

/** What only OPH does, below `/virkailija`: the index of learners, and plans by their number. */
export function yllapidonReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { tutkiOppijaindeksia, paivitaOppijaindeksi, havitaHoks } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/system-info/oppijaindex',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => {
        const { nimettomia, opiskeluoikeudettomia, tutkinnottomia } = await tutkiOppijaindeksia.tilanne(kayttaja);
        return data({
          unindexedOppijat: nimettomia,
          unindexedOpiskeluoikeudet: opiskeluoikeudettomia,
          unindexedTutkinnot: tutkinnottomia,
        });
      },
    },
    {
      metodi: 'get',
      polku: '/system-info/hoksit',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => data({ amount: (await tutkiOppijaindeksia.tilanne(kayttaja)).hokseja }),
    },
    {
      metodi: 'post',
      polku: '/index',
      tunnistus: 'virkailija',
      jalki: 'paivita-indeksi',
      kasittele: async ({ kayttaja }) => data({ paivitettyja: await paivitaOppijaindeksi.puuttuvat(kayttaja) }),
    },
    {
      metodi: 'post',
      polku: '/onrmodify',
      tunnistus: 'virkailija',
      jalki: 'paivita-indeksi',
      kasittele: async ({ kayttaja, haku, tuki }) => {
        const { oid } = lueHaku(haku, { oid: oppijaOid });
        tuki.oppijaOid = oid;
        await paivitaOppijaindeksi.henkiloMuuttui(oid, kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'put',
      polku: '/oppija/update',
      tunnistus: 'virkailija',
      jalki: 'paivita-indeksi',
      runko: 'json',
      kasittele: async ({ kayttaja, runko, tuki }) => {
        tuki.oppijaOid = lueKentat(runko, { oppijaOid }).oppijaOid;
        await paivitaOppijaindeksi.oppija(tuki.oppijaOid, kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'put',
      polku: '/opiskeluoikeus/update',
      tunnistus: 'virkailija',
      jalki: 'paivita-indeksi',
      runko: 'json',
      kasittele: async ({ kayttaja, runko, tuki }) => {
        tuki.opiskeluoikeusOid = lueKentat(runko, { opiskeluoikeusOid }).opiskeluoikeusOid;
        await paivitaOppijaindeksi.opiskeluoikeus(tuki.opiskeluoikeusOid, kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'get',
      polku: '/opiskeluoikeus/:oid',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja, parametrit, tuki }) => {
        tuki.opiskeluoikeusOid = lueParametri(parametrit, 'oid', opiskeluoikeusOid);
        return data({ id: (await tutkiOppijaindeksia.opiskeluoikeus(tuki.opiskeluoikeusOid, kayttaja)).hoksId });
      },
    },
    {
      metodi: 'put',
      polku: '/opiskeluoikeudet/update',
      tunnistus: 'virkailija',
      jalki: 'paivita-indeksi',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        const { koulutustoimijaOid } = lueKentat(runko, { koulutustoimijaOid: organisaatioOid });
        await paivitaOppijaindeksi.koulutustoimija(koulutustoimijaOid, kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'get',
      polku: '/opiskeluoikeudet/:koulutustoimijaOid/deletion-info',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja, parametrit }) => {
        const oid = lueParametri(parametrit, 'koulutustoimijaOid', organisaatioOid);
        return data(await tutkiOppijaindeksia.koulutustoimijanMaara(oid, kayttaja));
      },
    },
    {
      metodi: 'get',
      polku: '/hoks/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja, parametrit }) => {
        const rivi = await tutkiOppijaindeksia.hoks(hoksId(parametrit.hoksId), kayttaja);
        return data({ 'opiskeluoikeus-oid': rivi.opiskeluoikeusOid, 'oppija-oid': rivi.oppijaOid });
      },
    },
    {
      metodi: 'get',
      polku: '/hoks/:hoksId/deletion-info',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja, parametrit }) => {
        const { rivi, oppilaitos } = await tutkiOppijaindeksia.havitettava(hoksId(parametrit.hoksId), kayttaja);
        return data({
          nimi: rivi.nimi ?? '',
          hoksId: rivi.hoksId,
          oppilaitosNimi: oppilaitos?.nimi ?? {},
          tutkinnonNimi: rivi.opiskeluoikeus?.tutkinto?.nimi ?? {},
          opiskeluoikeusOid: rivi.opiskeluoikeusOid,
          oppilaitosOid: rivi.organisaatiot.oppilaitosOid,
        });
      },
    },
    {
      metodi: 'delete',
      polku: '/hoks/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'havita',
      kasittele: async ({ kayttaja, parametrit }) => {
        await havitaHoks.suorita(hoksId(parametrit.hoksId), kayttaja);
        return data({});
      },
    },
  ];
}
