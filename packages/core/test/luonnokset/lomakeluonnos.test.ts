import { aikaleima, siirraSekunteja } from '../../src/aika/aikaleima.js';
import {
  luonnoksenHoks,
  luonnoksenToimi,
  LUONNOKSIA_ENINTAAN,
  onLuonnosavain,
} from '../../src/luonnokset/lomakeluonnos.js';
import { luonnostenRaja } from '../../src/sailytys/sailytysajat.js';
import { tiedostonTaulukot } from '../taulukko.js';

const [AVAIMET = [], RAJAT = []] = tiedostonTaulukot('luonnokset.md');

test.each(AVAIMET)('$avain', ({ avain = '', kelpaa, suunnitelma, ...rivi }) => {
  expect(onLuonnosavain(avain)).toBe(kelpaa === 'kyllä');
  if (!onLuonnosavain(avain)) return;
  expect(String(luonnoksenHoks(avain) ?? '')).toBe(suunnitelma);
  expect(luonnoksenToimi(avain)).toBe(rivi['vaadittu oikeus']);
});

test('rajat ovat ne, jotka taulukko sanoo', () => {
  const nyt = aikaleima('2026-10-31T09:00:00.000Z');
  const [maara, paivia] = RAJAT.map(({ arvo }) => Number(arvo));
  expect(maara).toBe(LUONNOKSIA_ENINTAAN);
  expect(luonnostenRaja(nyt)).toBe(siirraSekunteja(nyt, -(paivia ?? NaN) * 24 * 3600));
});
