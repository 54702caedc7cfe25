import { palvelunNimi, tikettipalvelu } from '../../src/pyynto/palvelun-nimi.js';

const POLKU = '/ehoks-virkailija-backend/cas-security-check';
const julkinenUrl = 'https://ehoks.example';

test.each([
  ['/ehoks-virkailija-backend/api/v1/hoks', POLKU],
  ['/oppijanumerorekisteri-service/oppija', '/oppijanumerorekisteri-service/j_spring_cas_security_check'],
  ['/oppijanumerorekisteri-servicen/oppija', POLKU],
])('polun %s tiketti annetaan palvelulle, joka on julkisen osoitteen alla', (polku, palvelu) => {
  expect(tikettipalvelu(julkinenUrl, polku)).toBe(julkinenUrl + palvelu);
});

test.each([
  ['localhost:3000', 'http://localhost:3000'],
  ['127.0.0.1:3000', 'http://localhost:3000'],
  ['localhost:3000', 'http://127.0.0.1:3000'],
  ['testi.example', 'https://TESTI.example'],
])('pyynnön Host %s on sama palvelu kuin %s', (host, osoite) => {
  expect(palvelunNimi(osoite + POLKU, host, { julkinenUrl, tuotanto: false })).toBe(julkinenUrl + POLKU);
});

test.each([
  ['muu kone', `https://muu.example${POLKU}`],
  ['muu portti', `http://localhost:3001${POLKU}`],
  ['127.0.0.1 nimen alkuna', `http://127.0.0.1.example:3000${POLKU}`],
  ['ei osoite', 'roskaa'],
])('%s pysyy sellaisenaan', (_nimi, palvelu) => {
  expect(palvelunNimi(palvelu, 'localhost:3000', { julkinenUrl, tuotanto: false })).toBe(palvelu);
});

test('polku ja haku säilyvät: muu osoite samassa koneessa on muu palvelu', () => {
  expect(palvelunNimi('http://localhost:3000/muu?a=1', 'localhost:3000', { julkinenUrl, tuotanto: false })).toBe(
    `${julkinenUrl}/muu?a=1`,
  );
});

test('tuotannossa ja ilman Hostia vain julkinen osoite kelpaa', () => {
  const palvelu = `http://localhost:3000${POLKU}`;
  expect(palvelunNimi(palvelu, 'localhost:3000', { julkinenUrl, tuotanto: true })).toBe(palvelu);
  expect(palvelunNimi(palvelu, undefined, { julkinenUrl, tuotanto: false })).toBe(palvelu);
});
