import { fi as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from './fi/aikajana.js';
import avaukset from './fi/avaukset.js';
import etusivu from './fi/etusivu.js';
import historia from './fi/historia.js';
import hoks from './fi/hoks.js';
import jaot from './fi/jaot.js';
import lomake from './fi/lomake.js';
import luettelo from './fi/luettelo.js';
import muistutukset from './fi/muistutukset.js';
import oikeudet from './fi/oikeudet.js';
import oppijanumerot from './fi/oppijanumerot.js';
import raportit from './fi/raportit.js';
import siirtoloki from './fi/siirtoloki.js';
import taulukosta from './fi/taulukosta.js';
import tiedotteet from './fi/tiedotteet.js';
import viestit from './fi/viestit.js';
import yleiset from './fi/yleiset.js';
import yllapito from './fi/yllapito.js';
import { kenttatekstit } from './kentat.js';

/** The pages' texts in Finnish, a file for each kind of screen. */
export default {
  ...aikajana,
  ...avaukset,
  ...etusivu,
  ...historia,
  ...hoks,
  ...jaot,
  ...kenttatekstit(kentat),
  ...lomake,
  ...luettelo,
  ...muistutukset,
  ...oikeudet,
  ...oppijanumerot,
  ...raportit,
  ...siirtoloki,
  ...taulukosta,
  ...tiedotteet,
  ...viestit,
  ...yleiset,
  ...yllapito,
};
