import { YLEISOT, type Tiedotesisalto } from '@ehoks/core';
import { kebabJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueKentat, lueParametri } from '../../pyynto/kentat.js';
import { hetki, joitakin, jokin, kielinenTeksti, teksti } from '../../pyynto/muodot.js';
import type { Reitti } from '../../pyynto/reitti.js';

const PAKOLLISET = {
  otsikko: kielinenTeksti(200),
  teksti: kielinenTeksti(5000),
  alkaen: hetki,
  yleiso: joitakin(YLEISOT),
};

/** `/virkailija/nakymat/tiedotteet`: notices of OPH for officials, and for OPH the publishing of all of them. */
export function tiedotteidenReitit({ tiedotteet }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja, haku }) => {
        const { kaikki } = lueHaku(haku, {}, { kaikki: jokin(['true', 'false']) });
        const naytettavat = kaikki === 'true' ? tiedotteet.kaikki(kayttaja) : tiedotteet.voimassa('virkailija');
        return data((await naytettavat).map(kebabJson));
      },
    },
    {
      metodi: 'post',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'julkaise-tiedote',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => data(kebabJson(await tiedotteet.julkaise(lueSisalto(runko), kayttaja))),
    },
    {
      metodi: 'put',
      polku: '/:tiedote',
      tunnistus: 'virkailija',
      jalki: 'muuta-tiedote',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) =>
        data(kebabJson(await tiedotteet.muuta(tunniste(parametrit), lueSisalto(runko), kayttaja))),
    },
    {
      metodi: 'delete',
      polku: '/:tiedote',
      tunnistus: 'virkailija',
      jalki: 'poista-tiedote',
      kasittele: async ({ kayttaja, parametrit }) => {
        await tiedotteet.poista(tunniste(parametrit), kayttaja);
        return { tila: 204 };
      },
    },
  ];
}

/** Throws `pyynto.parametri`. */
function lueSisalto(runko: unknown): Tiedotesisalto {
  return lueKentat(runko, PAKOLLISET, { asti: hetki });
}

function tunniste(parametrit: Readonly<Record<string, string>>): string {
  return lueParametri(parametrit, 'tiedote', teksti(50));
}
