import { en as kentat } from '@ehoks/wire/kenttanimet';
import aikajana from './en/aikajana.js';
import avaukset from './en/avaukset.js';
import etusivu from './en/etusivu.js';
import historia from './en/historia.js';
import hoks from './en/hoks.js';
import jaot from './en/jaot.js';
import lomake from './en/lomake.js';
import luettelo from './en/luettelo.js';
import muistutukset from './en/muistutukset.js';
import oikeudet from './en/oikeudet.js';
import oppijanumerot from './en/oppijanumerot.js';
import raportit from './en/raportit.js';
import siirtoloki from './en/siirtoloki.js';
import taulukosta from './en/taulukosta.js';
import tiedotteet from './en/tiedotteet.js';
import viestit from './en/viestit.js';
import yleiset from './en/yleiset.js';
import yllapito from './en/yllapito.js';
import { kenttatekstit } from './kentat.js';

/** The pages' texts in English, a file for each kind of screen. */
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
