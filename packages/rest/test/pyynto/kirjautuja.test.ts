import { merkitseKirjautuja } from '../../src/pyynto/kirjautuja.js';
import { pyynto } from '../sivut/pyynto.js';

test.each([
  ['siirto-a', true],
  ['1.2.246.562.24.44400000019', true],
  ['Salasana!2026', false],
  ['150706A902Y', false],
  ['150706-902Y', false],
  ['maija@example.invalid', false],
  ['N'.repeat(51), false],
])('the one who tries to log in as %s is told in the log: %s', (kayttajatunnus, merkitaan) => {
  const pyydetty = pyynto();
  merkitseKirjautuja(pyydetty, kayttajatunnus);
  expect(pyydetty.tuki.kayttajatunnus).toBe(merkitaan ? kayttajatunnus : undefined);
});
