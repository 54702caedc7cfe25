import { en as kentat } from '@ehoks/wire/kenttanimet';
import hoks from '../en/hoks.js';
import tyopaikka from '../en/tyopaikka.js';
import yleiset from '../en/yleiset.js';
import { kenttatekstit } from '../kentat.js';

export default { ...hoks, ...kenttatekstit(kentat), ...tyopaikka, ...yleiset };
