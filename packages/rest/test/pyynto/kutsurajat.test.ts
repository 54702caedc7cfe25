import type { EhoksError } from '@ehoks/core';
import { kieltaytyminen } from '@ehoks/testing';
import { luoKutsurajat } from '../../src/pyynto/kutsurajat.js';

const LIIAN_MONTA = 'pyynto.liian-monta';

test('a request is counted before it is known whether it was identified, and taken back when it was', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 300; i += 1) await rajat.tunnistamaton('2001:db8::1');
  await rajat.hyvitaTunnistamaton('2001:db8::2');
  expect(await kieltaytyminen(rajat.tunnistamaton('2001:db8::3'))).toBe(undefined);
  expect(await kieltaytyminen(rajat.tunnistamaton('2001:db8::4'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.tunnistamaton('2001:db8:0:1::1'))).toBe(undefined);
});

test('nothing is taken back of what was never counted', async () => {
  const rajat = luoKutsurajat(1);
  await rajat.hyvitaTunnistamaton('192.0.2.1');
  for (let i = 0; i < 300; i += 1) await rajat.tunnistamaton('192.0.2.1');
  expect(await kieltaytyminen(rajat.tunnistamaton('192.0.2.1'))).toBe(LIIAN_MONTA);
});

test('requests without identification have a limit of their own source', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 300; i += 1) await rajat.tunnistamaton('192.0.2.1');
  expect(await kieltaytyminen(rajat.tunnistamaton('192.0.2.1'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.tunnistamaton('192.0.2.2'))).toBe(undefined);
});

test('an account has as many requests as it is given, whatever the case of its name', async () => {
  const rajat = luoKutsurajat(3);
  for (const nimi of ['siirto', 'SIIRTO', 'Siirto']) expect(await kieltaytyminen(rajat.kutsu(nimi))).toBe(undefined);
  expect(await kieltaytyminen(rajat.kutsu('siirto'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.kutsu('toinen'))).toBe(undefined);
});

test('what anybody may ask is counted by its source and apart from everything else', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 60; i += 1) expect(await kieltaytyminen(rajat.nimeton('192.0.2.1'))).toBe(undefined);
  expect(await kieltaytyminen(rajat.nimeton('192.0.2.1'))).toBe(LIIAN_MONTA);
  expect(await kieltaytyminen(rajat.nimeton('192.0.2.2'))).toBe(undefined);
  expect(await kieltaytyminen(rajat.tunnistamaton('192.0.2.1'))).toBe(undefined);
});

test('a learner has as many links sent in a day as a plan has periods, not a mailbox full', async () => {
  const rajat = luoKutsurajat(1);
  for (let i = 0; i < 20; i += 1) expect(await kieltaytyminen(rajat.jaonLahetys('oppija'))).toBe(undefined);
  const liika = await rajat.jaonLahetys('oppija').catch((virhe: unknown) => virhe as EhoksError);
  expect([liika?.koodi, Number(liika?.tiedot['sekuntia']) > 3600]).toEqual(['jako.lahetyksia-liikaa', true]);
  expect(await kieltaytyminen(rajat.jaonLahetys('toinen'))).toBe(undefined);
});
