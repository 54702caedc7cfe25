import type { Loydetyt } from '@ehoks/core';
import { oppijaJson, tutkinnonOsaJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { teksti } from '../../pyynto/muodot.js';
import type { Reitti, Vastaus } from '../../pyynto/reitti.js';

/** Characters of what is searched for: less would find everything. */
const LYHIN = 2;
const PISIN = 100;

/** Searches of the pickers of our own pages, each `?haku=`, at most 20 found; `meta.puuttuvat` tells who did not answer. */
export function hakujenReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { etsiOppijoita, etsiTutkinnonOsia, etsiOrganisaatioita } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/oppijat',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async ({ haku, kayttaja }) =>
        luettelo(await etsiOppijoita.suorita(hakusana(haku), kayttaja), oppijaJson),
    },
    {
      metodi: 'get',
      polku: '/tutkinnonosat',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async ({ haku, kieli }) =>
        luettelo(await etsiTutkinnonOsia.suorita(hakusana(haku), kieli), tutkinnonOsaJson),
    },
    {
      metodi: 'get',
      polku: '/organisaatiot',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async ({ haku }) =>
        luettelo(await etsiOrganisaatioita.suorita(hakusana(haku)), ({ oid, nimi }) => ({ oid, nimi })),
    },
  ];
}

/** Throws `pyynto.parametri`. */
function hakusana(haku: URLSearchParams): string {
  return lueHaku(haku, { haku: teksti(PISIN, LYHIN) }).haku;
}

function luettelo<T>({ loydetyt, puuttuvat }: Loydetyt<T>, muunna: (loydetty: T) => object): Vastaus {
  return data(loydetyt.map(muunna), { puuttuvat });
}
