import type { Muutosnumero, Versiohaku } from '@ehoks/core';
import { hoksJson, kebabJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { lueHaku } from '../pyynto/kentat.js';
import { ENINTAAN, sivu, SIVU } from '../pyynto/lokisivu.js';
import { luku } from '../pyynto/muodot.js';
import { numero, SUURIN_ID } from '../pyynto/parametrit.js';
import type { Reitti, TunnistettuPyynto } from '../pyynto/reitti.js';
import { organisaatioidenNimet } from '../virkailija/organisaatioiden-nimet.js';
import { etag } from './etag.js';
import { data } from './vastaukset.js';

/** Number of a version in a query. */
export const VERSIO = luku(1, SUURIN_ID);

/**
 * The versions of one plan below its address, the same in the transfer API and for officials. `haku` reads from the
 * request whose plan it is and who asks.
 */
export function versioidenReitit(
  palvelut: EhoksPalvelut,
  tunnistus: 'palvelutunnus' | 'virkailija',
  hoksinPolku: string,
  haku: (pyynto: TunnistettuPyynto) => Versiohaku,
): readonly Reitti[] {
  const { haeVersiot } = palvelut;
  const osoite = (alla: string) => `${hoksinPolku}/versiot${alla}`;
  return [
    {
      metodi: 'get',
      polku: osoite(''),
      tunnistus,
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { enintaan = SIVU.oletus, ennen } = lueHaku(pyynto.haku, {}, { enintaan: ENINTAAN, ennen: VERSIO });
        const versiot = await haeVersiot.luettelo(haku(pyynto), {
          enintaan: enintaan + 1,
          ...(ennen !== undefined && { ennen }),
        });
        const numeroituina = versiot.map((versio) => ({ ...versio, numero: versio.versio }));
        const { rivit, meta } = sivu(numeroituina, enintaan);
        return data(
          rivit.map(({ numero: _, ...tiedot }) => kebabJson(tiedot)),
          {
            ...meta,
            ...(await organisaatioidenNimet(
              palvelut,
              rivit.map(({ tekijanOrganisaatio }) => tekijanOrganisaatio),
            )),
          },
        );
      },
    },
    {
      metodi: 'get',
      polku: osoite('/:versio'),
      tunnistus,
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { hoks, ...tiedot } = await haeVersiot.versio(haku(pyynto), versio(pyynto));
        return data(hoksJson(hoks), kebabJson(tiedot), { ETag: etag(tiedot.versio) });
      },
    },
    {
      metodi: 'get',
      polku: osoite('/:versio/vertailu'),
      tunnistus,
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { versioon: annettu } = lueHaku(pyynto.haku, {}, { versioon: VERSIO });
        const { muutokset, versiosta, versioon } = await haeVersiot.vertailu(haku(pyynto), versio(pyynto), annettu);
        return data(
          muutokset.map((muutos) => kebabJson(muutos)),
          { versiosta, versioon },
        );
      },
    },
  ];
}

/** The version of the path. Throws `pyynto.parametri`. */
export function versio({ parametrit }: TunnistettuPyynto): Muutosnumero {
  return numero('versio', parametrit.versio);
}
