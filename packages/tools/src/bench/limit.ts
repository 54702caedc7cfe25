import { createReadStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { answering } from './child.js';
import { compiledSchema } from './compiled-schema.js';
import { lines } from './lines.js';
import { opiskeluoikeusOf } from './limit-store.js';
import { openStore } from './open-limit-store.js';

/** Bytes read from a file at once. */
const FILE_PART = 256 * 1024;
/** Plans read at once in an export. */
const PAGE = 200;

// The bare limit: the same framework, driver and compiled schema with nothing between them. No rules, rights, history or logs.
const [, , database = ''] = process.argv;
const store = await openStore(database);
const acceptsNew = compiledSchema('HoksLuonti');
const acceptsChanged = compiledSchema('HoksKorvaus');

const app = express().disable('x-powered-by');
const json = express.text({ type: 'application/json', limit: '1mb' });
app.post('/plan', json, async (req, res) => {
  const text = req.body as string;
  if (!acceptsNew(JSON.parse(text))) return void res.status(400).end();
  const id = await store.insert(opiskeluoikeusOf(text), text);
  res.status(200).set('Content-Type', 'application/json').end(JSON.stringify({ id }));
});
app.get('/plan/:id', async (req, res) => {
  const text = await store.read(Number(req.params.id));
  res.status(200).set('Content-Type', 'application/json').end(text);
});
app.put('/plan/:id', json, async (req, res) => {
  const text = req.body as string;
  if (!acceptsChanged(JSON.parse(text))) return void res.status(400).end();
  await store.update(Number(req.params.id), text);
  res.status(204).end();
});
/** An answer that GET is to give, byte by byte. */
app.post('/answer', json, async (req, res) => {
  const text = req.body as string;
  res.json({ id: await store.insert(opiskeluoikeusOf(text), text) });
});
app.get('/plans', async (_req, res) => {
  res.set('Content-Type', 'application/x-ndjson');
  for (let last = 0; ;) {
    const rows = await store.readMany(last, PAGE);
    const after = rows.at(-1)?.id;
    if (after === undefined) break;
    last = after;
    res.write(rows.map(({ document }) => `${document}\n`).join(''));
  }
  res.end();
});

const server = app.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  // The file's plans, a line each, into the store by the driver alone; how many milliseconds it took.
  answering(
    async ({ file }: { readonly file: string }) => {
      const started = performance.now();
      await store.insertMany(lines(createReadStream(file, { highWaterMark: FILE_PART })));
      return performance.now() - started;
    },
    { port },
  );
});
