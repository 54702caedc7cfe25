import { EhoksError } from '@ehoks/core';
import { kentta, kenttaJosOn } from '../../src/pyynto/lomakekentta.js';
import { pyynto } from '../sivut/pyynto.js';

test.each([[''], ['a\0b'], [['a', 'b']], [undefined]])('%j is no field', (arvo) => {
  const lomake = pyynto({ runko: { nimi: arvo } });
  expect(kenttaJosOn(lomake, 'nimi')).toBe(undefined);
  expect(() => kentta(lomake, 'nimi')).toThrow(EhoksError);
});

test('a field is what was sent', () => {
  expect(kentta(pyynto({ runko: { nimi: ' a ' } }), 'nimi')).toBe(' a ');
});
