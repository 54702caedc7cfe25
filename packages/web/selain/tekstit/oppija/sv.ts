import { sv as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from '../sv/aikajana.js';
import hoks from '../sv/hoks.js';
import jaot from '../sv/jaot.js';
import muistutukset from '../sv/muistutukset.js';
import oma from '../sv/oma.js';
import yleiset from '../sv/yleiset.js';
import { kenttatekstit } from '../kentat.js';

/** Texts of the learners' pages. */
export default {
  ...aikajana,
  ...hoks,
  ...jaot,
  ...kenttatekstit(kentat),
  ...muistutukset,
  ...oma,
  ...yleiset,
};
