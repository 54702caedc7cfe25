import { luoReitit } from '@ehoks/rest';
import { createEhoks } from 'ehoks';
import express from 'express';
import { REGISTRIES } from './registries.js';

// A process of its own, so that its client does not take its time: database file as argument, port told to the parent.
const [, , database = ''] = process.argv;
const ehoks = await createEhoks({ tietokanta: `sqlite:${database}`, portit: REGISTRIES });
await ehoks.migrate();
const app = express().disable('x-powered-by');
app.use(
  luoReitit(ehoks, {
    julkinenUrl: 'http://localhost',
    runkoraja: 1024 * 1024,
    tuki: 'tuki@posti.example',
    tuotanto: false,
    kutsujaMinuutissa: Number.MAX_SAFE_INTEGER,
  }),
);
const server = app.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
