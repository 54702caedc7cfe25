import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KIELTAYTYMISET, SAANTOKIRJA } from '@ehoks/core';
import { asetuksetSivu } from '../src/docs/asetukset-sivu.js';
import { saannotSivu } from '../src/docs/saannot-sivu.js';
import { VIRHEKOODIT, YKSITTAISEN_OPISKELIJAN_SYYT } from '../src/docs/siirron-syyt.js';
import { kirjoitaSivut, vanhentuneetSivut } from '../src/docs/sivut.js';
import { taulukko } from '../src/docs/taulukko.js';
import { dokumentoidutKoodit, virheetSivu } from '../src/docs/virheet-sivu.js';

test('the generated documents are current: npm run docs', () => {
  expect(vanhentuneetSivut(join(__dirname, '../../../docs'))).toEqual([]);
});

describe('a folder of documents', () => {
  let kansio: string;
  beforeEach(() => {
    kansio = mkdtempSync(join(tmpdir(), 'ehoks-docs-'));
  });
  afterEach(() => rmSync(kansio, { recursive: true }));

  test('is written once and then current', () => {
    const kirjoitetut = kirjoitaSivut(kansio);
    expect(kirjoitetut).toContain('saannot.md');
    expect(vanhentuneetSivut(kansio)).toEqual([]);
    expect(kirjoitaSivut(kansio)).toEqual([]);
  });

  test('is stale when a page was changed by hand', () => {
    kirjoitaSivut(kansio);
    const sivu = join(kansio, 'virheet.md');
    writeFileSync(sivu, readFileSync(sivu, 'utf8').replace('400', '418'));
    expect(vanhentuneetSivut(kansio)).toEqual(['virheet.md']);
  });
});

test('every rule has a row of its own in the rule book', () => {
  const sivu = saannotSivu();
  expect(SAANTOKIRJA.length).toBeGreaterThan(0);
  expect(
    SAANTOKIRJA.map(({ koodi }) => koodi).filter((koodi) => sivu.split(`\n| \`${koodi}\` |`).length !== 2),
  ).toEqual([]);
});

test('every code can be linked to exactly once', () => {
  const sivu = virheetSivu();
  const koodit = [...dokumentoidutKoodit()];
  expect(koodit).toEqual(expect.arrayContaining(Object.keys(KIELTAYTYMISET)));
  expect(koodit.filter((koodi) => sivu.split(`<a id="${koodi}"></a>`).length !== 2)).toEqual([]);
});

test('the six reasons and the four error codes lead to codes that exist', () => {
  const koodit = dokumentoidutKoodit();
  expect(YKSITTAISEN_OPISKELIJAN_SYYT).toHaveLength(6);
  expect(VIRHEKOODIT.map(({ syy }) => syy.slice(0, 3))).toEqual(['400', '401', '403', '423']);
  const mainitut = [...YKSITTAISEN_OPISKELIJAN_SYYT, ...VIRHEKOODIT].flatMap((syy) => syy.koodit);
  expect(mainitut.filter((koodi) => !koodit.has(koodi))).toEqual([]);
});

test('the refusals named under an error code are answered with that code', () => {
  const kieltaytymiset: Readonly<Record<string, { readonly siirtokoodi: number }>> = KIELTAYTYMISET;
  for (const { syy, koodit } of VIRHEKOODIT) {
    const siirtokoodit = koodit.flatMap((koodi) => kieltaytymiset[koodi]?.siirtokoodi ?? []);
    expect(siirtokoodit).not.toEqual([]);
    expect(new Set(siirtokoodit)).toEqual(new Set([Number(syy.slice(0, 3))]));
  }
});

test('a bar or a line break in a text does not break its table', () => {
  expect(
    taulukko(
      ['a', 'b'],
      [
        ['x|y', 'p\nq'],
        ['', 'z'],
      ],
    ),
  ).toBe('| a | b |\n| --- | --- |\n| x\\|y | p q |\n| – | z |');
});

test('a setting has a row with its default', () => {
  expect(asetuksetSivu({ PORT: { oletus: 3000, kuvaus: 'Port.' } })).toContain('| `PORT` | `3000` |');
  expect(asetuksetSivu({ URL: { oletusSanoin: 'the simulator', kuvaus: 'Host.' } })).toContain(
    '| `URL` | the simulator |',
  );
});
