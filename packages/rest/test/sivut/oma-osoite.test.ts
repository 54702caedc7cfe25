import { omaOsoite } from '../../src/sivut/oma-osoite.js';
import { asetukset, pyynto } from './pyynto.js';

test.each([
  ['http://localhost:3000', 'http://127.0.0.1:3000', false, 'http://127.0.0.1:3000'],
  ['http://localhost:3000', 'http://kone.lan:3000', false, 'http://kone.lan:3000'],
  ['http://localhost:3000/oma', 'http://127.0.0.1:3000', false, 'http://127.0.0.1:3000/oma'],
  ['http://localhost:3000', 'http://', false, 'http://localhost:3000'],
  ['http://localhost:3000', 'http://127.0.0.1:3000', true, 'http://localhost:3000'],
  ['http://localhost.example:3000', 'http://127.0.0.1:3000', false, 'http://localhost.example:3000'],
  ['https://ehoks.example', 'http://sisainen:3000', false, 'https://ehoks.example'],
])('%s, when the browser came by %s (production: %s), is %s', (julkinenUrl, juuri, tuotanto, odotettu) => {
  expect(omaOsoite(pyynto({ juuri }), { ...asetukset, julkinenUrl, tuotanto })).toBe(odotettu);
});
