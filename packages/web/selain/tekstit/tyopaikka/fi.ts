import { fi as kentat } from '@ehoks/wire/kenttanimet';
import hoks from '../fi/hoks.js';
import tyopaikka from '../fi/tyopaikka.js';
import yleiset from '../fi/yleiset.js';
import { kenttatekstit } from '../kentat.js';

export default { ...hoks, ...kenttatekstit(kentat), ...tyopaikka, ...yleiset };
