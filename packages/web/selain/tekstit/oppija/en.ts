import { en as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from '../en/aikajana.js';
import hoks from '../en/hoks.js';
import jaot from '../en/jaot.js';
import muistutukset from '../en/muistutukset.js';
import oma from '../en/oma.js';
import yleiset from '../en/yleiset.js';
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
