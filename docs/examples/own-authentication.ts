// Your application knows who calls: no tickets, tokens, sessions or accounts of ours, only the API for whom you let in.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Kayttaja } from '@ehoks/core';
import { luoReitit } from '@ehoks/rest';
import { DEMO, DEMO_OID, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { createEhoks } from 'ehoks';
import express from 'express';
import { plan } from './plan.js';

const neighbours = await kaynnistaSimulaattori();
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

// Yours: keys of systems here; as well a session of your own, a JSON Web Token, a client certificate …
const callers = new Map<string | undefined, Kayttaja>([
  [
    'key-of-our-system',
    {
      kayttajatunnus: 'our-system',
      oid: '1.2.246.562.24.44400000064',
      tyyppi: 'PALVELU',
      oikeudet: [{ oikeus: 'CRUD', organisaatio: DEMO_OID.a1 }],
    },
  ],
]);

const app = express();
app.use(
  luoReitit(ehoks, {
    julkinenUrl: 'http://localhost:3000',
    runkoraja: 1024 * 1024,
    tuki: 'tuki@example.com',
    tuotanto: false,
    tunnista: async (req) => callers.get(req.get('x-api-key')),
  }),
);
const server = app.listen(0);
await once(server, 'listening');
const hoks = `http://localhost:${(server.address() as AddressInfo).port}/ehoks-virkailija-backend/api/v1/hoks`;

const right = DEMO.opiskeluoikeudet.find(({ esimerkki }) => esimerkki === 'tavallinen');
for (const key of ['key-of-our-system', 'key-of-nobody']) {
  const answer = await fetch(hoks, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'caller-id': 'our-system', 'x-api-key': key },
    body: JSON.stringify(plan(right?.oid ?? '', right?.oppija ?? '')),
  });
  console.log(`POST with ${key}: ${answer.status}`);
}
const [creation] = (await ehoks.auditloki.jalkeen(0, 100)).filter(({ toimi }) => toimi === 'luo');
console.log(`The audit log says: ${creation?.tekija.kayttajatunnus}`);

server.close();
await ehoks.close();
await neighbours.sulje();
