import type { Havainto } from '@ehoks/core';
import { havaintodata } from '../../src/hoks-rajapinta/havainnot.js';

const osassa: Havainto = { koodi: 'sahkoposti.muoto', taso: 'varoitus', polku: ['sahkoposti'] };
const juuressa: Havainto = { koodi: 'hyvaksytty-hoks.tutkinnon-osat-puuttuvat', taso: 'huomautus', polku: [] };

test('ilmoitus sanoo paikkansa, paitsi kun se koskee koko suunnitelmaa', () => {
  const { notifications, havainnot } = havaintodata([osassa, juuressa], 'fi');
  const [ensimmainen, toinen] = havainnot;
  expect(notifications).toEqual([`${ensimmainen?.viesti} (/sahkoposti)`, toinen?.viesti]);
  expect(havainnot.map(({ polku }) => polku)).toEqual(['/sahkoposti', '']);
});
