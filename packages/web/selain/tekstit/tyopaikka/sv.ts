import { sv as kentat } from '@ehoks/wire/kenttanimet';
import hoks from '../sv/hoks.js';
import tyopaikka from '../sv/tyopaikka.js';
import yleiset from '../sv/yleiset.js';
import { kenttatekstit } from '../kentat.js';

export default { ...hoks, ...kenttatekstit(kentat), ...tyopaikka, ...yleiset };
