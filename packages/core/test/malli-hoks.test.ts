import { tarkista } from '../src/saannot/tarkista.js';
import { TOIMINNOT } from '../src/saannot/saanto.js';
import { malliLuonnos, malliTallennettu, malliTilanne } from './malli-hoks.js';

test.each(TOIMINNOT)('mallisuunnitelmasta ei ole huomautettavaa (%s)', (toiminto) => {
  const tallennettu = toiminto === 'luo' ? {} : { tallennettu: malliTallennettu() };
  expect(tarkista({ luonnos: malliLuonnos() }, malliTilanne({ toiminto, ...tallennettu }))).toEqual([]);
});
