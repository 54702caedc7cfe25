// Inside Fastify, without plugins of it: the requests of one path are handed to eHOKS as Node gave them.
// What Fastify does to a reply (hooks onSend and onResponse, serializers, error handlers, its own log line of the answer) does not happen to these;
// what it does before (onRequest, preHandler: for example your own authentication) does.
import { luoReitit } from '@ehoks/rest';
import { EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { createEhoks } from 'ehoks';
import express from 'express';
import fastify, { type FastifyInstance } from 'fastify';

const neighbours = await kaynnistaSimulaattori();
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

const prefix = '/ehoks-osa';
const eHoks = express().use(
  prefix,
  luoReitit(ehoks, {
    julkinenUrl: `http://localhost:3000${prefix}`,
    runkoraja: 1024 * 1024,
    tuki: 'tuki@example.com',
    tuotanto: false,
  }),
);

async function eHoksPlugin(app: FastifyInstance): Promise<void> {
  // Bodies stay unread here: eHOKS has its own limits, and reads a mass transfer line by line. Your other routes keep their parsers.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  app.all('/*', (request, reply) => {
    reply.hijack();
    eHoks(request.raw, reply.raw);
  });
}

const app = fastify();
app.get('/', async () => 'Your own page');
await app.register(eHoksPlugin, { prefix });
// Closed when the last request has been answered.
app.addHook('onClose', () => ehoks.close());
const url = await app.listen({ port: 0 });

console.log(`GET /: ${(await fetch(url)).status}`);
const api = `${url}${prefix}/ehoks-virkailija-backend/api/v1`;
console.log(`GET …/valmius: ${(await fetch(`${api}/valmius`)).status}`);
const checked = await fetch(`${api}/validointi`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ 'oppija-oid': 'not a number' }),
});
const { havainnot } = (await checked.json()) as { havainnot: readonly { koodi: string }[] };
console.log(`POST …/validointi: ${checked.status}, ${havainnot[0]?.koodi}`);
const broken = await fetch(`${api}/validointi`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{',
});
const { type } = (await broken.json()) as { type: string };
console.log(`POST …/validointi with broken JSON: ${broken.status}, ${type}`);

await app.close();
await neighbours.sulje();
