import { jakoJson, jaotnakyma } from '@ehoks/wire';
import type { RestAsetukset } from '../../asetukset.js';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { jaonLinkki } from '../../jaot/linkki.js';
import { lueJako } from '../../jaot/lue-jako.js';
import { lueKentat, lueParametri } from '../../pyynto/kentat.js';
import { paiva, uuid } from '../../pyynto/muodot.js';
import { hoksId } from '../../pyynto/parametrit.js';
import type { Reitti } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/jaot/:hoksId`: what officials share of a plan with people at workplaces. */
export function jakojenReitit(
  { jaa, lueJakoja, muutaJakoa, tyopaikanViestit }: EhoksPalvelut,
  asetukset: RestAsetukset,
): readonly Reitti[] {
  const linkki = jaonLinkki(asetukset);
  return [
    {
      metodi: 'get',
      polku: '/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'lue-jakoja',
      kasittele: async ({ parametrit, kayttaja }) =>
        data(jaotnakyma(await lueJakoja.virkailijalle(hoksId(parametrit.hoksId), kayttaja), linkki)),
    },
    {
      metodi: 'post',
      polku: '/:hoksId',
      tunnistus: 'virkailija',
      jalki: 'jaa',
      runko: 'json',
      kasittele: async ({ parametrit, kayttaja, runko }) =>
        data(
          jakoJson(await jaa.virkailijana(hoksId(parametrit.hoksId), lueJako(runko), kayttaja, linkki), linkki, true),
        ),
    },
    {
      metodi: 'patch',
      polku: '/:hoksId/:jako',
      tunnistus: 'virkailija',
      jalki: 'lyhenna-jako',
      runko: 'json',
      kasittele: async ({ parametrit, kayttaja, runko }) => {
        const { loppu } = lueKentat(runko, { loppu: paiva });
        const tunnus = lueParametri(parametrit, 'jako', uuid);
        return data(
          jakoJson(
            await muutaJakoa.lyhennaVirkailijana(hoksId(parametrit.hoksId), tunnus, loppu, kayttaja),
            linkki,
            true,
          ),
        );
      },
    },
    {
      metodi: 'delete',
      polku: '/:hoksId/:jako',
      tunnistus: 'virkailija',
      jalki: 'peru-jako',
      kasittele: async ({ parametrit, kayttaja }) => {
        await muutaJakoa.peruVirkailijana(hoksId(parametrit.hoksId), lueParametri(parametrit, 'jako', uuid), kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'post',
      polku: '/:hoksId/viestit/:viesti/kasittely',
      tunnistus: 'virkailija',
      jalki: 'kasittele-viesti',
      kasittele: async ({ parametrit, kayttaja }) => {
        const tunnus = lueParametri(parametrit, 'viesti', uuid);
        await tyopaikanViestit.kasittele(hoksId(parametrit.hoksId), tunnus, kayttaja);
        return { tila: 204 };
      },
    },
  ];
}
