import { kebabJson } from '@ehoks/wire';
import type { EhoksPalvelut, OmatTunnuksetPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { lueKentat, lueParametri } from '../pyynto/kentat.js';
import { organisaatioOid, teksti, totuusarvo } from '../pyynto/muodot.js';
import { organisaatioidenNimet } from './organisaatioiden-nimet.js';

const PERUSTELU = teksti(4000);

/** `/virkailija/anomukset`: a provider that cannot transfer asks OPH for the right to enter plans by hand. */
export function anomustenReitit(
  { anomukset }: OmatTunnuksetPalvelut,
  palvelut: Pick<EhoksPalvelut, 'organisaatiot'>,
): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-tunnuksia',
      kasittele: async ({ kayttaja }) => {
        const luettelo = await anomukset.luettelo(kayttaja);
        return data(
          luettelo.map(kebabJson),
          await organisaatioidenNimet(
            palvelut,
            luettelo.map(({ organisaatio }) => organisaatio),
          ),
        );
      },
    },
    {
      metodi: 'post',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'jata-anomus',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        const { organisaatio, perustelu } = lueKentat(runko, { organisaatio: organisaatioOid, perustelu: PERUSTELU });
        return data(kebabJson(await anomukset.ano(kayttaja, organisaatio, perustelu)));
      },
    },
    {
      metodi: 'post',
      polku: '/:anomus/ratkaisu',
      tunnistus: 'virkailija',
      jalki: 'ratkaise-anomus',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) => {
        const ratkaisu = lueKentat(runko, { hyvaksytaan: totuusarvo }, { perustelu: PERUSTELU });
        return data(
          kebabJson(await anomukset.ratkaise(kayttaja, lueParametri(parametrit, 'anomus', teksti(50)), ratkaisu)),
        );
      },
    },
  ];
}
