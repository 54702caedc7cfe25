import type { Siirtoehdot, Siirtohaku } from '@ehoks/core';
import { kebabJson, siirtoJson, siirtomaaraJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { lueHaku, type Kentat } from '../pyynto/kentat.js';
import {
  hetkiTaiPaiva,
  jokin,
  koodi,
  opiskeluoikeusOid,
  oppijaOid,
  organisaatioOid,
  teksti,
} from '../pyynto/muodot.js';
import { ENINTAAN, RIVINUMERO, sivu, SIVU } from '../pyynto/lokisivu.js';
import { organisaatioidenNimet } from './organisaatioiden-nimet.js';

const TULOKSET = ['onnistui', 'hylatty', 'korjaamatta'] as const satisfies readonly Siirtoehdot['tulos'][];

const EHDOT = {
  organisaatio: organisaatioOid,
  tulos: jokin(TULOKSET),
  koodi,
  alkaen: hetkiTaiPaiva,
  ennen: hetkiTaiPaiva,
  oppijaOid,
  opiskeluoikeusOid,
  pyyntoId: teksti(50),
  kayttajatunnus: teksti(50),
} satisfies Kentat & Record<keyof Siirtohaku, unknown>;

/** `/virkailija/siirtoloki`: what was transferred and what was refused and why; counts and the status of the whole country. */
export function siirtolokinReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { selaaSiirtolokia } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-siirtoloki',
      kasittele: async ({ kayttaja, haku, kieli }) => {
        const ehdot = lueHaku(haku, {}, EHDOT);
        const { enintaan = SIVU.oletus, ennenNumeroa } = lueHaku(
          haku,
          {},
          { enintaan: ENINTAAN, ennenNumeroa: RIVINUMERO },
        );
        const { rivit, meta } = sivu(
          await selaaSiirtolokia.hae(kayttaja, ehdot, {
            enintaan: enintaan + 1,
            ...(ennenNumeroa !== undefined && { ennenNumeroa }),
          }),
          enintaan,
        );
        return data(
          rivit.map((rivi) => siirtoJson(rivi, kieli)),
          {
            ...meta,
            ...(await organisaatioidenNimet(
              palvelut,
              rivit.flatMap(({ organisaatio, oppilaitosOid }) => [organisaatio, oppilaitosOid]),
            )),
          },
        );
      },
    },
    {
      metodi: 'get',
      polku: '/maarat',
      tunnistus: 'virkailija',
      jalki: 'lue-siirtoloki',
      kasittele: async ({ kayttaja, haku, kieli }) => {
        const maarat = await selaaSiirtolokia.maarat(kayttaja, lueHaku(haku, {}, EHDOT));
        return data(maarat.map((maara) => siirtomaaraJson(maara, kieli)));
      },
    },
    {
      metodi: 'get',
      polku: '/tilanne',
      tunnistus: 'virkailija',
      jalki: 'lue-siirtoloki',
      kasittele: async ({ kayttaja }) => data(kebabJson(await selaaSiirtolokia.tilanne(kayttaja))),
    },
  ];
}
