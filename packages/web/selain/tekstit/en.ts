import hoks from './en/hoks.js';
import kentat from './en/kentat.js';
import lomake from './en/lomake.js';
import luettelo from './en/luettelo.js';
import yleiset from './en/yleiset.js';

/** The pages' texts in English, a file for each kind of screen. */
export default {
  ...hoks,
  ...kentat,
  ...lomake,
  ...luettelo,
  ...yleiset,
};
