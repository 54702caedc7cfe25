// Without a framework of your own: plain `node:http`, your paths first and the rest to eHOKS, below a path of your site.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { luoReitit } from '@ehoks/rest';
import { EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { createEhoks } from 'ehoks';
import express from 'express';

const neighbours = await kaynnistaSimulaattori();
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

// An Express application is a request listener like any other; what is nobody's path is its own 404.
// Mounted at the path of `julkinenUrl`, so that links, cookies and the CAS service string are right.
const eHoks = express()
  .disable('x-powered-by')
  // The number of proxies in front of you: locks and limits go by the client's address.
  .set('trust proxy', 0)
  .use(
    '/ehoks-osa',
    luoReitit(ehoks, {
      julkinenUrl: 'http://localhost:3000/ehoks-osa',
      runkoraja: 1024 * 1024,
      tuki: 'tuki@example.com',
      tuotanto: false,
    }),
  );

const server = createServer((req, res) => {
  if (req.url === '/own') res.end('Your own page');
  else eHoks(req, res);
});
server.listen(0);
await once(server, 'listening');
const url = `http://localhost:${(server.address() as AddressInfo).port}`;

for (const path of ['/own', '/ehoks-osa/ehoks-virkailija-backend/api/v1/valmius', '/nobodys'])
  console.log(`GET ${path}: ${(await fetch(url + path)).status}`);

// What has begun is answered before the database is closed.
server.close();
await once(server, 'close');
await ehoks.close();
await neighbours.sulje();
