import { kenttienLukija } from '@ehoks/wire/esitys';
import skeemat from 'virtual:hoksin-skeemat';

/** Fields of a type in the order that a person reads them. */
export const kentat = kenttienLukija(skeemat);
