import { lueLuonti } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { havaintodata } from '../hoks-rajapinta/havainnot.js';
import { muistaTueksi } from '../hoks-rajapinta/tuki.js';
import type { Reitti } from '../pyynto/reitti.js';

/** `/ehoks-virkailija-backend/api/v1/validointi`: would this plan be accepted? With an account also against the registries. */
export function validoinninReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'post',
      polku: '/',
      tunnistus: 'valinnainen',
      jalki: 'tarkista',
      runko: 'json',
      kasittele: async ({ runko, kayttaja, kieli, tuki }) => {
        const luettu = lueLuonti(runko);
        muistaTueksi(tuki, luettu.luonnos);
        const havainnot = await palvelut.validoiHoks.suorita(luettu, kayttaja);
        return { tila: 200, runko: { meta: {}, data: havaintodata(havainnot, kieli) } };
      },
    },
  ];
}
