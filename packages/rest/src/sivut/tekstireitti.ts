import { KIELET } from '@ehoks/core';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueParametri } from '../pyynto/kentat.js';
import { jokin } from '../pyynto/muodot.js';
import type { Reitti } from '../pyynto/reitti.js';

/** Whoever opens a page needs its texts, before any login. */
const TALTEEN = { 'Cache-Control': 'public, max-age=300' };

/** `/tekstit/:kieli`: what keepers have put over the pages' own texts. Without the register none, and that is not to be kept. */
export function sivutekstienReitti({ haeSivutekstit }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/tekstit/:kieli',
    tunnistus: 'ei',
    kasittele: async ({ parametrit }) => {
      const { tekstit, puuttuvat } = await haeSivutekstit.suorita(lueParametri(parametrit, 'kieli', jokin(KIELET)));
      return puuttuvat.length === 0 ? data(tekstit, {}, TALTEEN) : data(tekstit, { puuttuvat });
    },
  };
}
