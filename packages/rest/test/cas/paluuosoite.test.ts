import { paluuosoite, tiketinKanssa } from '../../src/cas/paluuosoite.js';
import { asetukset, pyynto } from '../sivut/pyynto.js';

const POLKU = '/ehoks-virkailija-backend/cas-security-check';
const julkinen = { ...asetukset, julkinenUrl: 'https://ehoks.example', tuotanto: true };

test.each([
  [`http://localhost:3000${POLKU}`, POLKU],
  [`http://127.0.0.1:3000${POLKU}?a=1#ankkuri`, `${POLKU}?a=1`],
  [`http://kuka:mita@LOCALHOST:3000${POLKU}`, POLKU],
  ['http://localhost:3000\\@evil.example/', '/@evil.example/'],
  ['http://localhost:3000//evil.example', '//evil.example'],
])('%s is this service', (service, polku) => {
  expect(paluuosoite(service, pyynto(), asetukset)).toEqual({
    palvelu: asetukset.julkinenUrl + polku,
    osoite: asetukset.julkinenUrl + polku,
  });
});

test.each([
  '',
  '/polku',
  '//localhost:3000/',
  'javascript:alert(1)',
  'javascript://localhost:3000/%0aalert(1)',
  'ftp://localhost:3000/',
  'http://localhost/',
  'http://localhost:30000/',
  'http://localhost:3000.evil.example/',
  'http://localhost:3000@evil.example/',
  'http://evil.example/?http://localhost:3000/',
  'http://evil.example/#http://localhost:3000/',
])('%s is not', (service) => {
  expect(paluuosoite(service, pyynto(), asetukset)).toBeUndefined();
});

test('in production only the public address is', () => {
  expect(paluuosoite(`https://ehoks.example${POLKU}`, pyynto(), julkinen)?.osoite).toBe(
    `https://ehoks.example${POLKU}`,
  );
  expect(paluuosoite('https://ehoks.example', pyynto(), julkinen)?.palvelu).toBe('https://ehoks.example/');
  for (const service of [
    `http://localhost:3000${POLKU}`,
    `http://ehoks.example${POLKU}`,
    'https://ehoks.example.evil/',
  ])
    expect(paluuosoite(service, pyynto(), julkinen)).toBeUndefined();
});

test('a service below a path is only what is below it', () => {
  const alla = { ...julkinen, julkinenUrl: 'https://kunta.example/ehoks-palvelu' };
  expect(paluuosoite(`${alla.julkinenUrl}${POLKU}`, pyynto(), alla)?.osoite).toBe(`${alla.julkinenUrl}${POLKU}`);
  expect(paluuosoite('https://kunta.example/muu', pyynto(), alla)).toBeUndefined();
});

test('the ticket is added to what the address has', () => {
  const lisaa = (osoite: string) => tiketinKanssa({ palvelu: '', osoite }, 'ST-1');
  expect([lisaa('http://a/b'), lisaa('http://a/b?c=%20')]).toEqual([
    'http://a/b?ticket=ST-1',
    'http://a/b?c=%20&ticket=ST-1',
  ]);
});
