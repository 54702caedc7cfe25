import { EhoksError } from '@ehoks/core';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { hoksId, numero } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';

/** Collections whose parts once had routes of their own; parts are now updated with the whole plan. */
const OSAT = [
  'aiemmin-hankittu-ammat-tutkinnon-osa',
  'aiemmin-hankittu-paikallinen-tutkinnon-osa',
  'aiemmin-hankittu-yhteinen-tutkinnon-osa',
  'hankittava-ammat-tutkinnon-osa',
  'hankittava-paikallinen-tutkinnon-osa',
  'hankittava-yhteinen-tutkinnon-osa',
  'opiskeluvalmiuksia-tukevat-opinnot',
] as const;

/** 410 below the transfer API: the part routes, after the same access checks as today, and student feedback. */
export function poistuneetReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const osareitti = (metodi: Reitti['metodi'], polku: string): Reitti => ({
    metodi,
    polku,
    tunnistus: 'palvelutunnus',
    jalki: 'lue',
    kasittele: async ({ parametrit, kayttaja }) => {
      await palvelut.haeHoks.numerolla(hoksId(parametrit.hoksId), kayttaja);
      if (parametrit.osaId !== undefined) numero('id', parametrit.osaId);
      throw new EhoksError('toiminto.poistunut');
    },
  });
  return [
    ...OSAT.flatMap((osa) => [
      osareitti('post', `/:hoksId/${osa}`),
      osareitti('get', `/:hoksId/${osa}/:osaId`),
      osareitti('patch', `/:hoksId/${osa}/:osaId`),
    ]),
    palautereitti('patch', '/kyselylinkki'),
    palautereitti('post', '/:hoksId/kyselylinkki'),
  ];
}

/** 410 for student and workplace feedback, which is not part of this service. */
export function palautereitti(metodi: Reitti['metodi'], polku: string): Reitti {
  return {
    metodi,
    polku,
    tunnistus: 'ei',
    kasittele: () => Promise.reject(new EhoksError('toiminto.palaute-ei-kuulu')),
  };
}
