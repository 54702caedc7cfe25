import { sv as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from './sv/aikajana.js';
import avaukset from './sv/avaukset.js';
import etusivu from './sv/etusivu.js';
import historia from './sv/historia.js';
import hoks from './sv/hoks.js';
import jaot from './sv/jaot.js';
import lomake from './sv/lomake.js';
import luettelo from './sv/luettelo.js';
import muistutukset from './sv/muistutukset.js';
import oikeudet from './sv/oikeudet.js';
import oppijanumerot from './sv/oppijanumerot.js';
import raportit from './sv/raportit.js';
import siirtoloki from './sv/siirtoloki.js';
import taulukosta from './sv/taulukosta.js';
import tiedotteet from './sv/tiedotteet.js';
import viestit from './sv/viestit.js';
import yleiset from './sv/yleiset.js';
import yllapito from './sv/yllapito.js';
import { kenttatekstit } from './kentat.js';

/** The pages' texts in Swedish, a file for each kind of screen. */
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
