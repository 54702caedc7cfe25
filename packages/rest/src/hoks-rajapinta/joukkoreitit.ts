import { JOUKKOSIIRTOTAVAT } from '@ehoks/core';
import type { Virheyhteys } from '@ehoks/wire';
import { EI_LOPETETA, type RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { lueHaku } from '../pyynto/kentat.js';
import { jokin } from '../pyynto/muodot.js';
import { hetki, kokonaisluku } from '../pyynto/parametrit.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import type { Rivi } from '../pyynto/rivit.js';
import { joukkosiirto } from './joukkosiirto.js';
import { Joukkosiirtokuitti } from './joukkosiirtokuitti.js';
import { vienti } from './vienti.js';

/** Mass transfer and export, a plan a line. */
export function joukkoreitit(
  palvelut: EhoksPalvelut,
  { runkoraja, tuki, lopetus = EI_LOPETETA }: RestAsetukset,
): readonly Reitti[] {
  const yhteys =
    ({ kieli, tuki: tukitiedot }: Pyynto) =>
    (): Virheyhteys => ({ kieli, aika: palvelut.kello.nyt(), tukiosoite: tuki, ...tukitiedot });
  return [
    {
      metodi: 'post',
      polku: '/bulk',
      tunnistus: 'palvelutunnus',
      jalki: 'luo',
      runko: 'rivit',
      kasittele: async (pyynto) => {
        const { tapa, kuiva: annettu } = lueHaku(
          pyynto.haku,
          { tapa: jokin(JOUKKOSIIRTOTAVAT) },
          { kuiva: jokin(['true', 'false']) },
        );
        const kuiva = annettu === 'true';
        return riveina(
          pyynto,
          joukkosiirto(palvelut, {
            rivit: pyynto.runko as AsyncIterable<Rivi>,
            tapa,
            kuiva,
            kayttaja: pyynto.kayttaja,
            pyyntoId: pyynto.tuki.pyyntoId,
            runkoraja,
            lopetus,
            kuitti: new Joukkosiirtokuitti({ kuiva, yhteys: yhteys(pyynto), ilmoita: pyynto.ilmoita }),
          }),
        );
      },
    },
    {
      metodi: 'get',
      polku: '/bulk',
      tunnistus: 'palvelutunnus',
      jalki: 'selaa',
      kasittele: async (pyynto) => {
        const muokattuJalkeen = hetki(pyynto.haku, 'updated-after');
        return riveina(
          pyynto,
          vienti(palvelut, {
            kayttaja: pyynto.kayttaja,
            pyyntoId: pyynto.tuki.pyyntoId,
            suurempiKuin: kokonaisluku(pyynto.haku, 'from-id', 0),
            ...(muokattuJalkeen && { muokattuJalkeen }),
            yhteys: yhteys(pyynto),
            lopetus,
            ilmoita: pyynto.ilmoita,
          }),
        );
      },
    },
  ];
}

function riveina({ kieli }: Pyynto, virta: AsyncIterable<string>): Vastaus {
  return {
    tila: 200,
    tyyppi: 'application/x-ndjson; charset=utf-8',
    virta,
    // Nginx would gather the lines otherwise.
    otsakkeet: { 'Content-Language': kieli, Vary: 'Accept-Language', 'X-Accel-Buffering': 'no' },
  };
}
