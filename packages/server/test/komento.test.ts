import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { kaynnistaKomento as kaynnista, kirjoitti, komentotiedosto } from './prosessi.js';

test('komento alkaa rivillä, jolla sen voi ajaa suoraan', () => {
  expect(readFileSync(komentotiedosto('ehoks-server'), 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});

test.each([[['SIGTERM', 'SIGTERM']], [['SIGTERM', 'SIGINT']], [['SIGINT', 'SIGINT']]] as const)(
  'toinenkaan merkki ei katkaise aloitettua pyyntöä: %j',
  async ([ensin, sitten]) => {
    const lapsi = kaynnista({});
    try {
      const loppu = once(lapsi, 'exit');
      const url = await kirjoitti(lapsi, /"url":"([^"]+)"/);
      const runko = 'username=ei-ole&password=x';
      const kesken = request(`${url}/cas/v1/tickets`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': runko.length,
          expect: '100-continue',
        },
      });
      const vastaus = once(kesken, 'response') as Promise<[{ statusCode: number; resume(): void }]>;
      kesken.flushHeaders();
      // The server has begun the request.
      await once(kesken, 'continue');
      const pysahtyy = kirjoitti(lapsi, /(Stopping)/);
      lapsi.kill(ensin);
      await pysahtyy;
      const toistui = kirjoitti(lapsi, /(Stopping)/);
      lapsi.kill(sitten);
      await toistui;
      kesken.end(runko);
      const [{ statusCode }] = await vastaus;
      expect(statusCode).toBe(401);
      expect(await loppu).toEqual([0, null]);
    } finally {
      lapsi.kill('SIGKILL');
    }
  },
  30_000,
);

test('kelpaamaton ympäristö lopettaa komennon virheeseen, joka nimetään', async () => {
  const lapsi = kaynnista({ EHOKS_IDENTITY: 'oma' });
  const loppu = once(lapsi, 'exit');
  expect(await kirjoitti(lapsi, /(EHOKS_IDENTITY)/)).toBe('EHOKS_IDENTITY');
  expect(await loppu).toEqual([1, null]);
});
