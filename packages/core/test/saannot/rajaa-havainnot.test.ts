import { HAVAINTORAJA, rajaaHavainnot } from '../../src/saannot/rajaa-havainnot.js';
import { TASOT, type Havainto, type Taso } from '../../src/virheet/havainto.js';

const havainto = (taso: Taso, i = 0): Havainto => ({ koodi: 'lista.ei-lista', taso, polku: [i] });
const TAYNNA = Array.from({ length: HAVAINTORAJA }, (_, i) => havainto('huomautus', i));

test('rajan verran kerrotaan sellaisinaan', () => {
  expect(rajaaHavainnot([])).toEqual([]);
  expect(rajaaHavainnot(TAYNNA)).toEqual(TAYNNA);
});

test.each(TASOT)('viimeinen on yhtä painava kuin painavin kertomatta jäänyt: %s', (taso) => {
  const rajatut = rajaaHavainnot([...TAYNNA, havainto('huomautus'), havainto(taso)]);
  expect(rajatut).toEqual([...TAYNNA, { koodi: 'havaintoja.liikaa', taso, polku: [] }]);
});
