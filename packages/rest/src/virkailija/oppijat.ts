import { hoksJson, lueKorvaus, lueLuonti, lueMuutos, paatasoJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { ehto, etag } from '../hoks-rajapinta/etag.js';
import { paivitys } from '../hoks-rajapinta/paivitys.js';
import { muistaTueksi } from '../hoks-rajapinta/tuki.js';
import { data, luontivastaus, paivitysvastaus } from '../hoks-rajapinta/vastaukset.js';
import { versio, versioidenReitit } from '../hoks-rajapinta/versiot-reitit.js';
import { hoksId } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';
import { oppijanHoks } from './oppijan-hoks.js';
import { polunOppija } from './polun-oppija.js';

/** `/virkailija/oppijat`: an official reads and enters the plans of a learner. */
export function oppijoidenReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/:oppijaOid/hoksit',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const hoksit = await palvelut.haeOppijanHoksit.virkailijalle(polunOppija(pyynto), pyynto.kayttaja);
        return data(hoksit.map(({ hoks }) => paatasoJson(hoks)));
      },
    },
    {
      metodi: 'post',
      polku: '/:oppijaOid/hoksit',
      tunnistus: 'virkailija',
      jalki: 'luo',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { kayttaja, runko, tuki } = pyynto;
        const luettu = lueLuonti(runko);
        muistaTueksi(tuki, luettu.luonnos);
        const polunOppijaOid = polunOppija(pyynto);
        const luotu = await palvelut.luoHoks.suorita({ ...luettu, polunOppijaOid, kayttaja });
        // A merged number has no plans of its own: the address of the new one is under the main number.
        const polku = pyynto.polku.replace(polunOppijaOid, luotu.oppijaOid);
        return luontivastaus({ ...pyynto, polku }, luotu);
      },
    },
    {
      metodi: 'get',
      polku: '/:oppijaOid/hoksit/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { hoks, muutosnumero } = await palvelut.haeOppijanHoksit.yksiVirkailijalle(
          polunOppija(pyynto),
          hoksId(pyynto.parametrit.hoksId),
          pyynto.kayttaja,
        );
        return data(hoksJson(hoks), {}, { ETag: etag(muutosnumero) });
      },
    },
    {
      metodi: 'put',
      polku: '/:oppijaOid/hoksit/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'korvaa',
      runko: 'json',
      kasittele: async (pyynto) => {
        const korvaus = { ...paivitys(pyynto, lueKorvaus), polunOppijaOid: polunOppija(pyynto) };
        return paivitysvastaus(pyynto, await palvelut.paivitaHoks.korvaa(korvaus));
      },
    },
    {
      metodi: 'patch',
      polku: '/:oppijaOid/hoksit/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'muuta',
      runko: 'json',
      kasittele: async (pyynto) => {
        const muutos = { ...paivitys(pyynto, lueMuutos), polunOppijaOid: polunOppija(pyynto) };
        return paivitysvastaus(pyynto, await palvelut.paivitaHoks.muuta(muutos));
      },
    },
    {
      metodi: 'patch',
      polku: '/:oppijaOid/hoksit/:hoksId/shallow-delete',
      tunnistus: 'virkailija',
      jalki: 'poista',
      kasittele: async (pyynto) => {
        const oppija = polunOppija(pyynto);
        const id = hoksId(pyynto.parametrit.hoksId);
        await palvelut.poistaHoks.poista(id, pyynto.kayttaja, oppija);
        return { tila: 200, runko: { success: id } };
      },
    },
    ...versioidenReitit(palvelut, 'virkailija', '/:oppijaOid/hoksit/:hoksId', oppijanHoks),
    {
      metodi: 'post',
      polku: '/:oppijaOid/hoksit/:hoksId/versiot/:versio/palautus',
      tunnistus: 'virkailija',
      jalki: 'palauta-versio',
      kasittele: async (pyynto) => {
        const muutokset = ehto(pyynto.otsake('if-match'));
        const tulos = await palvelut.palautaVersio.suorita({
          ...oppijanHoks(pyynto),
          versio: versio(pyynto),
          ...(muutokset && { ehto: muutokset }),
        });
        return paivitysvastaus(pyynto, tulos);
      },
    },
  ];
}
