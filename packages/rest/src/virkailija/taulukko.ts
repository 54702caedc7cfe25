import { createHash } from 'node:crypto';
import { EhoksError } from '@ehoks/core';
import {
  kirjoitaTaulukko,
  lueTaulukko,
  mallitaulukko,
  TAULUKON_TILAT,
  taulukonOhje,
  type Rivitulos,
  type Taulukko,
} from '@ehoks/wire';
import { EI_LOPETETA, type RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../pyynto/kentat.js';
import { jokin, teksti } from '../pyynto/muodot.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { csvOtsakkeet, haluaaCsvn } from '../vastaus/csv.js';
import { siirraTaulukko } from './taulukkosiirto.js';

/** `/virkailija/hoksit/csv`: an official creates plans from a table. */
export function taulukonReitit(
  palvelut: EhoksPalvelut,
  { tuki, lopetus = EI_LOPETETA }: RestAsetukset,
): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/csv/malli',
      // A link in a page cannot send Caller-Id, and the template is nobody's data.
      tunnistus: 'ei',
      kasittele: async ({ kieli }) => tiedosto(`hoks-malli-${kieli}.csv`, mallitaulukko(kieli), kieli),
    },
    {
      metodi: 'get',
      polku: '/csv/ohje',
      tunnistus: 'ei',
      kasittele: async ({ kieli }) =>
        data(taulukonOhje(kieli), {}, { 'Content-Language': kieli, Vary: 'Accept-Language' }),
    },
    {
      metodi: 'post',
      polku: '/csv',
      tunnistus: 'virkailija',
      jalki: 'luo',
      runko: 'taulukko',
      kasittele: async (pyynto) => {
        const { haku, kieli, kayttaja, ilmoita } = pyynto;
        const { vahvista, vahvistus: annettu } = lueHaku(
          haku,
          {},
          { vahvista: jokin(['true', 'false']), vahvistus: teksti(100) },
        );
        const tavut = pyynto.runko as Uint8Array | string;
        const taulukko = lueTaulukko(tavut);
        const vahvistus = createHash('sha256').update(tavut).digest('hex');
        const kuiva = vahvista !== 'true';
        if (!kuiva && annettu !== vahvistus) throw new EhoksError('taulukko.vahvistus');
        const yhteys = { kieli, aika: palvelut.kello.nyt(), tukiosoite: tuki, ...pyynto.tuki };
        const rivit = await siirraTaulukko(palvelut, { taulukko, kuiva, kayttaja, yhteys, lopetus, ilmoita });
        return vastaus(pyynto, taulukko, rivit, vahvistus);
      },
    },
  ];
}

/** The result as JSON, or as the same table with its result columns. */
function vastaus(pyynto: Pyynto, taulukko: Taulukko, rivit: readonly Rivitulos[], vahvistus: string): Vastaus {
  const { kieli } = pyynto;
  if (haluaaCsvn(pyynto)) {
    const taulukkona = tiedosto(`hoks-tulos-${kieli}.csv`, kirjoitaTaulukko(taulukko, rivit, kieli), kieli);
    return { ...taulukkona, otsakkeet: { ...taulukkona.otsakkeet, 'Ehoks-Vahvistus': vahvistus } };
  }
  return data({ rivit, yhteenveto: yhteenveto(rivit), tuntemattomat: taulukko.tuntemattomat, vahvistus });
}

function yhteenveto(rivit: readonly Rivitulos[]): Readonly<Record<string, number>> {
  const maarat = Object.keys(TAULUKON_TILAT).map(
    (tila) => [tila, rivit.filter((rivi) => rivi.tila === tila).length] as const,
  );
  return { rivit: rivit.length, ...Object.fromEntries(maarat) };
}

function tiedosto(nimi: string, runko: string, kieli: string): Vastaus {
  return {
    tila: 200,
    tyyppi: 'text/csv; charset=utf-8',
    runko,
    otsakkeet: { ...csvOtsakkeet(nimi), 'Content-Language': kieli },
  };
}
