import skeemat from 'virtual:hoksin-skeemat';
import { kenttienLukija } from '@ehoks/wire/esitys';

export { HOKS, type Kentta, type Laji } from '@ehoks/wire/esitys';

/** Fields of a type in the order that a person reads them. */
export const kentat = kenttienLukija(skeemat);
