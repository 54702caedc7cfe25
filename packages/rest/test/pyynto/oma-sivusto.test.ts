import { EhoksError } from '@ehoks/core';
import { vaadiOmaSivusto } from '../../src/pyynto/tunnistus.js';
import { asetukset, pyynto } from '../sivut/pyynto.js';

const JULKINEN = 'https://ehoks.example';

function torjutaan(otsakkeet: Readonly<Record<string, string>>, tuotanto: boolean): boolean {
  const pyydetty = pyynto({ juuri: 'http://sisainen:3000' }, otsakkeet);
  try {
    vaadiOmaSivusto(pyydetty, { ...asetukset, julkinenUrl: `${JULKINEN}/polku`, tuotanto });
    return false;
  } catch (virhe) {
    return EhoksError.on(virhe) && virhe.koodi === 'pyynto.vieras-sivusto';
  }
}

test.each([
  [{}, false, false],
  [{ origin: JULKINEN }, false, false],
  [{ origin: 'http://ehoks.example' }, true, true],
  [{ origin: 'http://sisainen:3000' }, false, true],
  [{ origin: 'https://sisainen:3000' }, false, true],
  [{ origin: 'null' }, true, true],
  [{ origin: 'https://paha.example' }, true, true],
  [{ 'sec-fetch-site': 'cross-site' }, true, true],
  [{ 'sec-fetch-site': 'same-site', origin: JULKINEN }, true, true],
  [{ 'sec-fetch-site': 'same-origin', origin: JULKINEN }, false, false],
])('%j is refused: %s; in production: %s', (otsakkeet, muualla, tuotannossa) => {
  expect([torjutaan(otsakkeet, false), torjutaan(otsakkeet, true)]).toEqual([muualla, tuotannossa]);
});
