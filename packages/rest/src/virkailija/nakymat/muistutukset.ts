import { muistutusnakyma, muistutustilausJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueVirkailijanTilaus } from '../../muistutukset/lue-tilaus.js';
import { lueParametri } from '../../pyynto/kentat.js';
import { organisaatioOid } from '../../pyynto/muodot.js';
import type { Reitti, TunnistettuPyynto } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/muistutukset`: an official's own orders of reminders, one for each organisation. */
export function muistutustenReitit({ muistutukset }: EhoksPalvelut): readonly Reitti[] {
  const organisaatio = ({ parametrit }: TunnistettuPyynto) =>
    lueParametri(parametrit, 'organisaatioOid', organisaatioOid);
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-muistutuksia',
      kasittele: async ({ kayttaja }) => data(muistutusnakyma(await muistutukset.virkailijan(kayttaja))),
    },
    {
      metodi: 'put',
      polku: '/:organisaatioOid',
      tunnistus: 'virkailija',
      jalki: 'tilaa-muistutukset',
      runko: 'json',
      kasittele: async (pyynto) => {
        const valinnat = lueVirkailijanTilaus(pyynto.runko);
        const tilaus = await muistutukset.tilaaVirkailijana(organisaatio(pyynto), valinnat, pyynto.kayttaja);
        return data(muistutustilausJson(tilaus));
      },
    },
    {
      metodi: 'delete',
      polku: '/:organisaatioOid',
      tunnistus: 'virkailija',
      jalki: 'lopeta-muistutukset',
      kasittele: async (pyynto) => {
        await muistutukset.lopetaVirkailijana(organisaatio(pyynto), pyynto.kayttaja);
        return { tila: 204 };
      },
    },
  ];
}
