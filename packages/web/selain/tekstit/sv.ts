import hoks from './sv/hoks.js';
import kentat from './sv/kentat.js';
import lomake from './sv/lomake.js';
import luettelo from './sv/luettelo.js';
import yleiset from './sv/yleiset.js';

/** The pages' texts in Swedish, a file for each kind of screen. */
export default {
  ...hoks,
  ...kentat,
  ...lomake,
  ...luettelo,
  ...yleiset,
};
