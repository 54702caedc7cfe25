import { uloskirjattuTiketti } from '../../src/istunto/uloskirjautumisilmoitus.js';
import { pyynto } from '../sivut/pyynto.js';

const tiketti = (logoutRequest: unknown) => uloskirjattuTiketti(pyynto({ runko: { logoutRequest } }));

test.each([
  ['<samlp:SessionIndex>ST-1-abc</samlp:SessionIndex>', 'ST-1-abc'],
  ['<SessionIndex xmlns="urn:x">\n  ST-1-abc\n</SessionIndex>', 'ST-1-abc'],
  ['<a:SessionIndex>ST-1</a:SessionIndex><a:SessionIndex>ST-2</a:SessionIndex>', 'ST-1'],
])('%s names a ticket', (xml, odotettu) => {
  expect(tiketti(`<samlp:LogoutRequest>${xml}</samlp:LogoutRequest>`)).toBe(odotettu);
});

test.each([
  undefined,
  '',
  'ST-1',
  ['<SessionIndex>ST-1</SessionIndex>'],
  '<SessionIndex></SessionIndex>',
  '<SessionIndex>&e;</SessionIndex>',
  '<SessionIndex>ST-1 ST-2</SessionIndex>',
  '<SessionIndexX>ST-1</SessionIndexX>',
  '<SessionIndex><b>ST-1</b></SessionIndex>',
  `<SessionIndex>${'x'.repeat(513)}</SessionIndex>`,
])('%j names none', (xml) => {
  expect(tiketti(xml)).toBeUndefined();
});

test('a message made to be slow is not', () => {
  // Read in the square of its length each of these would take minutes.
  const alku = performance.now();
  for (const osa of ['<SessionIndex ', '<a', '<SessionIndex>', '<a:', '<SessionIndex>a '])
    expect(tiketti(osa.repeat(Math.ceil(300_000 / osa.length)))).toBeUndefined();
  expect(performance.now() - alku).toBeLessThan(10_000);
});
