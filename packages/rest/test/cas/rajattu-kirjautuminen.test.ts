import { EhoksError, type Kieltaytymiskoodi } from '@ehoks/core';
import { rajattuKirjautuminen } from '../../src/cas/rajattu-kirjautuminen.js';
import { luoKutsurajat } from '../../src/pyynto/kutsurajat.js';

const kirjaudu = (rajat: ReturnType<typeof luoKutsurajat>, lahde: string, koodi: Kieltaytymiskoodi) =>
  rajattuKirjautuminen(rajat, lahde, () => Promise.reject(new EhoksError(koodi))).catch(
    (virhe: EhoksError) => virhe.koodi,
  );

test('a source that fails a hundred times is refused for a while; others and successes are not counted', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 100; i++) {
    expect(await kirjaudu(rajat, 'a', 'tunnistus.vaarat-tunnukset')).toBe('tunnistus.vaarat-tunnukset');
    expect(await kirjaudu(rajat, 'b', 'tunnus.lukittu')).toBe('tunnus.lukittu');
    expect(await rajattuKirjautuminen(rajat, 'b', async () => 'TGT')).toBe('TGT');
  }
  expect(await kirjaudu(rajat, 'a', 'tunnistus.vaarat-tunnukset')).toBe('pyynto.liian-monta');
  expect(await kirjaudu(rajat, 'b', 'tunnistus.vaarat-tunnukset')).toBe('tunnistus.vaarat-tunnukset');
});

test('many at once are counted before they are tried', async () => {
  const rajat = luoKutsurajat(1);
  let yritetty = 0;
  const yrita = () =>
    rajattuKirjautuminen(rajat, 'a', async () => {
      yritetty += 1;
      await new Promise(setImmediate);
      throw new EhoksError('tunnistus.vaarat-tunnukset');
    }).catch((virhe: EhoksError) => virhe.koodi);
  for (let i = 0; i < 10; i += 1) await Promise.all(Array.from({ length: 80 }, yrita));
  expect(yritetty).toBe(100);
});

test('an account is locked for the network of an IPv6 source', async () => {
  expect(await rajattuKirjautuminen(luoKutsurajat(1), '2001:db8::1', async (lahde) => lahde)).toBe('2001:db8:0:0::/64');
});
