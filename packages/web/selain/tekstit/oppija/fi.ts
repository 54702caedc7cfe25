import { fi as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from '../fi/aikajana.js';
import hoks from '../fi/hoks.js';
import jaot from '../fi/jaot.js';
import muistutukset from '../fi/muistutukset.js';
import oma from '../fi/oma.js';
import yleiset from '../fi/yleiset.js';
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
