import fc from 'fast-check';
import { onSahkopostiosoite } from '../../src/tunnisteet/sahkopostiosoite.js';

test.each(['venla@example.com', 'v.e+hoks@posti.example.com', 'äiti@pähkinä.example', `${'a'.repeat(64)}@example.com`])(
  '%s kelpaa',
  (osoite) => expect(onSahkopostiosoite(osoite)).toBe(true),
);

test.each([
  '',
  'venla',
  '@example.com',
  'venla@example',
  'venla@.com',
  'venla@example..com',
  'venla@example.com.',
  'venla @example.com',
  'venla@example.com\n',
  'a@b@example.com',
  '<venla@example.com>',
  'venla@example.com,eetu@example.com',
  'venla@example.com;',
  '"venla"@example.com',
  'ven\u200Bla@example.com',
  `${'a'.repeat(65)}@example.com`,
  `a@${'b'.repeat(250)}.fi`,
])('%j ei kelpaa', (osoite) => expect(onSahkopostiosoite(osoite)).toBe(false));

test('tavalliset osoitteet kelpaavat', () => {
  fc.assert(fc.property(fc.emailAddress(), (osoite) => expect(onSahkopostiosoite(osoite)).toBe(true)));
});
