import { kieltaytyminen } from '@ehoks/testing';
import { luoKutsurajat } from '../../src/pyynto/kutsurajat.js';

const LIIAN_MONTA = 'pyynto.liian-monta';

test('a source that fails to log in too often is not heard, others are', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 100; i += 1) {
    expect(await kieltaytyminen(rajat.vaadiKirjautuminen('192.0.2.1'))).toBe(undefined);
    await rajat.kirjautuminenEpaonnistui('192.0.2.1');
  }
  expect(await kieltaytyminen(rajat.vaadiKirjautuminen('192.0.2.1'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.vaadiKirjautuminen('192.0.2.2'))).toBe(undefined);
});

test('requests without identification have a limit of their own source', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 3000; i += 1) await rajat.tunnistamaton('192.0.2.1');
  expect(await kieltaytyminen(rajat.tunnistamaton('192.0.2.1'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.vaadiTunnistamaton('192.0.2.1'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.vaadiTunnistamaton('192.0.2.2'))).toBe(undefined);
});

test('an account has as many requests as it is given, whatever the case of its name', async () => {
  const rajat = luoKutsurajat(3);
  for (const nimi of ['siirto', 'SIIRTO', 'Siirto']) expect(await kieltaytyminen(rajat.kutsu(nimi))).toBe(undefined);
  expect(await kieltaytyminen(rajat.kutsu('siirto'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.kutsu('toinen'))).toBe(undefined);
});
