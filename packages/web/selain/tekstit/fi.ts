import hoks from './fi/hoks.js';
import kentat from './fi/kentat.js';
import lomake from './fi/lomake.js';
import luettelo from './fi/luettelo.js';
import yleiset from './fi/yleiset.js';

/** The pages' texts in Finnish, a file for each kind of screen. */
export default {
  ...hoks,
  ...kentat,
  ...lomake,
  ...luettelo,
  ...yleiset,
};
