import type { Reitti } from '../pyynto/reitti.js';
import { AVAUSTEN_KUVAUKSET } from './avausten-kuvaukset.js';
import { JAKOJEN_KUVAUKSET, OPPIJAN_JAKOJEN_KUVAUKSET, TYOPAIKAN_KUVAUKSET } from './jakojen-kuvaukset.js';
import {
  OPPIJAN_ISTUNNON_KUVAUKSET,
  PAASYTUNNISTEEN_KUVAUKSET,
  VIRKAILIJAN_ISTUNNON_KUVAUKSET,
} from './kirjautumisen-kuvaukset.js';
import { LUONNOSTEN_KUVAUKSET } from './luonnosten-kuvaukset.js';
import { OPPIJANUMEROREKISTERIN_KUVAUKSET, OPPIJANUMERONAKYMIEN_KUVAUKSET } from './oppijanumerojen-kuvaukset.js';
import {
  MUISTUTUSSIVUN_KUVAUKSET,
  MUISTUTUSTEN_KUVAUKSET,
  OPPIJAN_MUISTUTUSTEN_KUVAUKSET,
} from './muistutusten-kuvaukset.js';
import { OPPIJAN_KUVAUKSET } from './oppijan-kuvaukset.js';
import type { Kuvaukset } from './reittikuvaus.js';
import { OPPIJAN_TIEDOTTEIDEN_KUVAUKSET, TIEDOTTEIDEN_KUVAUKSET } from './tiedotteiden-kuvaukset.js';
import { TIEDONSIIRRON_KUVAUKSET } from './tiedonsiirron-kuvaukset.js';
import { VIRKAILIJAN_KUVAUKSET } from './virkailijan-kuvaukset.js';
import { YHTEISET_KUVAUKSET } from './yhteiset-kuvaukset.js';

/** Every route of the public API, by `method address`. A test holds this table and the routes together. */
export const KUVAUKSET: Kuvaukset = {
  ...alla('/ehoks-virkailija-backend/api/v1', { ...YHTEISET_KUVAUKSET, ...TIEDONSIIRRON_KUVAUKSET }),
  ...alla('/ehoks-virkailija-backend/api/v1/virkailija', {
    ...VIRKAILIJAN_KUVAUKSET,
    ...LUONNOSTEN_KUVAUKSET,
    ...TIEDOTTEIDEN_KUVAUKSET,
    ...AVAUSTEN_KUVAUKSET,
    ...JAKOJEN_KUVAUKSET,
    ...MUISTUTUSTEN_KUVAUKSET,
  }),
  ...alla('/ehoks-virkailija-backend/api/v1/virkailija/nakymat/oppijanumerot', OPPIJANUMERONAKYMIEN_KUVAUKSET),
  ...alla('/oppijanumerorekisteri-service', OPPIJANUMEROREKISTERIN_KUVAUKSET),
  ...alla('/ehoks-virkailija-backend', VIRKAILIJAN_ISTUNNON_KUVAUKSET),
  ...alla('/ehoks-oppija-backend/api/v1', { ...YHTEISET_KUVAUKSET, ...OPPIJAN_ISTUNNON_KUVAUKSET }),
  ...alla('/ehoks-oppija-backend/api/v1/oppija', {
    ...OPPIJAN_ISTUNNON_KUVAUKSET,
    ...OPPIJAN_KUVAUKSET,
    ...OPPIJAN_TIEDOTTEIDEN_KUVAUKSET,
    ...OPPIJAN_JAKOJEN_KUVAUKSET,
    ...OPPIJAN_MUISTUTUSTEN_KUVAUKSET,
  }),
  ...alla('/ehoks-oppija-backend/api/v1/muistutukset', MUISTUTUSSIVUN_KUVAUKSET),
  ...alla('/ehoks-oppija-backend/api/v1/tyopaikka', TYOPAIKAN_KUVAUKSET),
  ...alla('/kayttooikeus-service/oauth2', PAASYTUNNISTEEN_KUVAUKSET),
};

/** Name of a route in the table above. */
export function reitinNimi(etuliite: string, { metodi, polku }: Pick<Reitti, 'metodi' | 'polku'>): string {
  return `${metodi} ${etuliite}${polku === '/' ? '' : polku}`;
}

function alla(etuliite: string, kuvaukset: Kuvaukset): Kuvaukset {
  return Object.fromEntries(
    Object.entries(kuvaukset).map(([nimi, kuvaus]) => [nimi.replace(' ', ` ${etuliite}`), kuvaus]),
  );
}
