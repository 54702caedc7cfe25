import type { Kuvaukset } from './reittikuvaus.js';
import { TEKSTI } from './skeemanosat.js';

const OMA = 'Yours only, as long as you may enter plans in its organisation.';

/** An official's unfinished forms, below `/virkailija`. */
export const LUONNOSTEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/luonnokset': {
    yhteenveto: `Your unfinished forms, the newest first, without their content. ${OMA}`,
    data: 'Luonnostiedot',
    lista: true,
    haku: [{ nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Only those of this learner.' }],
  },
  'get /nakymat/luonnokset/:avain': {
    yhteenveto: `An unfinished form, with its \`ETag\`. ${OMA}`,
    data: 'Luonnos',
  },
  'put /nakymat/luonnokset/:avain': {
    yhteenveto:
      'Keep an unfinished form. The key is a UUID that the page makes, or `hoks-<number>` when a plan is being changed. Without `If-Match` the form is a new one: 412 when there is one already. With the `ETag` of the latest save it replaces that: 412 when another tab has saved since. The answer has the new `ETag`. Removed 30 days after the last save, and with the plan when that is destroyed.',
    runko: 'Luonnostallennus',
    data: 'Luonnostiedot',
  },
  'delete /nakymat/luonnokset/:avain': {
    yhteenveto: 'Throw an unfinished form of yours away, for example when the plan has been saved.',
    vastaus: 'tyhja',
  },
};
