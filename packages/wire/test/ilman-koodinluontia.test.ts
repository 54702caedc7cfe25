import { createContext, runInContext } from 'node:vm';
import { buildSync, type BuildOptions } from 'esbuild';
import fc from 'fast-check';
import type { Hoks } from '@ehoks/core';
import { hoksJson, lueKorvaus, lueLuonti, lueMuutos, type LuettuHoks } from '@ehoks/wire';
import { HoksLuontiDto } from '../src/dto/hoks-luonti.dto.js';
import { kelpoJson, muunna, muunnos } from './arvonta.js';

const NIPUT: Record<string, Pick<BuildOptions, 'platform' | 'mainFields' | 'external'>> = {
  'a page’s bundle': { platform: 'browser' },
  'a bundle that knows nothing of browsers': {
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The table's parser asks for it only when it is given a stream.
    external: ['stream'],
  },
};

const LUKIJAT = { lueLuonti, lueKorvaus, lueMuutos };
type Lukija = keyof typeof LUKIJAT;

const lukutulos = (luettu: LuettuHoks): string => JSON.stringify([luettu, hoksJson(luettu.luonnos as Hoks)]);

/** Runs it where neither Node is nor code may be made from text, as on a page under a strict Content-Security-Policy. */
function suljettu(asetukset: (typeof NIPUT)[string]): (lukija: Lukija, json: string) => string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import * as wire from '@ehoks/wire';
        globalThis.lue = (lukija, json) => {
          const luettu = wire[lukija](JSON.parse(json));
          return JSON.stringify([luettu, wire.hoksJson(luettu.luonnos)]);
        };`,
      resolveDir: __dirname,
    },
    bundle: true,
    format: 'iife',
    conditions: ['ehoks-src'],
    write: false,
    ...asetukset,
  });
  const sivu = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext('globalThis.self = globalThis', sivu);
  runInContext(outputFiles[0]!.text, sivu);
  return sivu['lue'] as (lukija: Lukija, json: string) => string;
}

describe.each(Object.entries(NIPUT))('%s reads and writes where code may not be made from text', (_, asetukset) => {
  const lue = suljettu(asetukset);

  test.each(Object.entries(LUKIJAT))('%s as on the server', (nimi, lukija) => {
    const lahetykset = fc.oneof(
      kelpoJson(HoksLuontiDto),
      fc.tuple(kelpoJson(HoksLuontiDto), muunnos).map(([json, uusi]) => muunna(json, uusi)),
      fc.jsonValue(),
    );
    let kelpoja = 0;
    fc.assert(
      fc.property(lahetykset, (lahetetty) => {
        const json = JSON.stringify(lahetetty);
        const palvelimella = LUKIJAT[nimi as Lukija](JSON.parse(json));
        expect(lue(nimi as Lukija, json)).toBe(lukutulos(palvelimella));
        if (palvelimella.muotohavainnot.length === 0) kelpoja += 1;
      }),
      { numRuns: 60 },
    );
    if (lukija !== lueMuutos) expect(kelpoja).toBeGreaterThan(5);
  });
});

test('the sandbox of these tests refuses code made from text', () => {
  const sivu = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext('new Function("")', sivu)).toThrow('Code generation from strings disallowed');
});
