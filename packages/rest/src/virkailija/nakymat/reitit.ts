import type { RestAsetukset } from '../../asetukset.js';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import type { Reitti } from '../../pyynto/reitti.js';
import { etusivunReitti } from './etusivu.js';
import { hoksinReitti } from './hoks.js';
import { hakujenReitit } from './haut.js';
import { kehyksenReitti } from './kehys.js';
import { lomakkeenReitti } from './lomake.js';
import { oppijanReitti } from './oppija.js';
import { tulosteenReitti } from './tuloste.js';
import { tyopaikkojenViestienReitti } from './tyopaikkojen-viestit.js';
import { vertailunReitti } from './vertailu.js';

/** `/virkailija/nakymat`: one request for each page of our own. */
export function nakymienReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  return [
    kehyksenReitti(palvelut, asetukset),
    etusivunReitti(palvelut),
    oppijanReitti(palvelut),
    hoksinReitti(palvelut),
    tulosteenReitti(palvelut),
    vertailunReitti(palvelut),
    lomakkeenReitti(palvelut),
    tyopaikkojenViestienReitti(palvelut),
    ...hakujenReitit(palvelut),
  ];
}
