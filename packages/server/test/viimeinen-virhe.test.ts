import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import { viimeinenVirhe } from '../src/viimeinen-virhe.js';

const rivit: string[] = [];
let palvelin: Server;
beforeAll(async () => {
  const kohde = new Writable({
    write(pala: Buffer, _koodaus, valmis) {
      rivit.push(pala.toString());
      valmis();
    },
  });
  const sovellus = express();
  sovellus.get('/rikki', () => {
    throw new Error('salainen polku /srv/ehoks');
  });
  sovellus.get('/outo', () => {
    throw Object.assign(new Error('outo'), { status: 418 });
  });
  sovellus.use(viimeinenVirhe(pino(kohde)));
  palvelin = createServer(sovellus).listen(0);
  await once(palvelin, 'listening');
});
afterAll(() => {
  palvelin.close();
  palvelin.closeAllConnections();
});

test.each([
  ['/rikki', 500, 50],
  ['/outo', 418, 30],
])('%s is %d without its cause, which is one line of the log', async (polku, tila, taso) => {
  rivit.length = 0;
  const vastaus = await fetch(`http://localhost:${(palvelin.address() as AddressInfo).port}${polku}`);
  expect(vastaus.status).toBe(tila);
  expect(await vastaus.text()).not.toMatch(/salainen|node_modules|outo/);
  expect(rivit.map((rivi) => JSON.parse(rivi) as { tila: number; level: number })).toMatchObject([
    { tila, level: taso },
  ]);
});
