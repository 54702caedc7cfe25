import { kieltaytyminen } from '@ehoks/testing';
import { Keskeneraiset } from '../../src/pyynto/keskeneraiset.js';

test('a source has so many works at a time, whether they succeed or fail; others have their own', async () => {
  const kesken = new Keskeneraiset(2);
  const vapautukset: (() => void)[] = [];
  const odota = () => new Promise<void>((valmis) => vapautukset.push(valmis));
  const tyot = [kesken.aja('a', odota), kesken.aja('a', () => odota().then(() => Promise.reject(new Error('vika'))))];
  expect(await kieltaytyminen(kesken.aja('a', async () => 1))).toBe('pyynto.liian-monta');
  expect(await kesken.aja('b', async () => 1)).toBe(1);
  for (const vapauta of vapautukset) vapauta();
  expect((await Promise.allSettled(tyot)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await Promise.all([1, 2].map((i) => kesken.aja('a', async () => i)))).toEqual([1, 2]);
});
