// The transfer API inside your own Express application. The simulator plays KOSKI and the other neighbours.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { luoReitit } from '@ehoks/rest';
import { EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { createEhoks } from 'ehoks';
import express from 'express';

const neighbours = await kaynnistaSimulaattori();

// Create, migrate, mount: three calls. Nothing listens and nothing is read from the environment.
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

const app = express();
app.get('/', (_req, res) => void res.send('Your own page'));
app.use(
  luoReitit(ehoks, {
    julkinenUrl: 'http://localhost:3000',
    runkoraja: 1024 * 1024,
    tuki: 'tuki@example.com',
    tuotanto: false,
  }),
);

const server = app.listen(0);
await once(server, 'listening');
const url = `http://localhost:${(server.address() as AddressInfo).port}`;

const own = await fetch(url);
console.log(`GET /: ${own.status} ${await own.text()}`);
const ready = await fetch(`${url}/ehoks-virkailija-backend/api/v1/valmius`);
console.log(`GET …/valmius: ${ready.status}`);

server.close();
await ehoks.close();
await neighbours.sulje();
