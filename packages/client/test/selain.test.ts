import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as Asiakas from '../src/index.js';
import { koepalvelu, KUTSUJA, TUNNUKSET } from './koepalvelu.js';
import { suunnitelma } from './suunnitelma.js';

/** What a browser has, and nothing of Node. */
const { fetch, crypto, URL, URLSearchParams, Headers, Request, Response, Blob, FormData } = globalThis;
const { AbortController, AbortSignal, ReadableStream, TextEncoder, TextDecoder } = globalThis;
const { setTimeout, clearTimeout, performance, Event, EventTarget, DOMException } = globalThis;
const SELAIN = {
  ...{ fetch, crypto, URL, URLSearchParams, Headers, Request, Response, Blob, FormData },
  ...{ AbortController, AbortSignal, ReadableStream, TextEncoder, TextDecoder },
  ...{ setTimeout, clearTimeout, performance, Event, EventTarget, DOMException },
};

test('selaimen paketti: siirtää ja tarkistaa ilman Nodea, eikä teeskentele levyä', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../src/index.ts')],
    bundle: true,
    platform: 'browser',
    conditions: ['ehoks-src'],
    format: 'iife',
    globalName: 'asiakas',
    write: false,
  });
  const sivu = createContext({ ...SELAIN }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? '', sivu);
  const { EhoksAsiakas, siirra, siirtotiedosto, tilikansio, tuontitiedosto } = runInContext(
    'asiakas',
    sivu,
  ) as typeof Asiakas;

  const palvelu = await koepalvelu();
  const kenen = new EhoksAsiakas({ url: palvelu.url, kutsuja: KUTSUJA, odotusMs: 1, ...TUNNUKSET });
  const tilat: string[] = [];
  const siirrettavat = [
    { nimi: 'hyvä', suunnitelma: suunnitelma(1) },
    { nimi: 'huono', suunnitelma: {} },
  ];
  for await (const { tila } of siirra(kenen, siirrettavat, { nyt: () => new Date('2026-09-01T12:00:00Z') }))
    tilat.push(tila);
  await palvelu.sulje();
  expect(tilat).toEqual(['luotu', 'hylatty']);
  expect(() => tilikansio('muisti')).toThrow('Node only');
  expect(() => tuontitiedosto('muisti.json')).toThrow('Node only');
  expect(() => siirtotiedosto('muisti')).toThrow('Node only');
});
