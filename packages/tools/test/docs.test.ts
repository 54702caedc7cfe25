import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  KIELTAYTYMISET,
  MUOTOSAANNOT,
  MYONTOKIELLOT,
  oikeudenPalvelu,
  OIKEUSTAULUKKO,
  ROOLIT,
  roolitiedot,
  SAANTOKIRJA,
  TOIMET,
  type Kayttooikeus,
} from '@ehoks/core';
import { MITTARIT, MUUTTUJAT } from '@ehoks/server';
import { asetuksetSivu } from '../src/docs/asetukset-sivu.js';
import { kayttooikeudetSivu } from '../src/docs/kayttooikeudet-sivu.js';
import { saannotSivu } from '../src/docs/saannot-sivu.js';
import { OPPAAN_KIELET, VIRHEKOODIT, YKSITTAISEN_OPISKELIJAN_SYYT } from '../src/docs/siirron-syyt.js';
import { kirjoitaSivut, vanhentuneetSivut } from '../src/docs/sivut.js';
import { taulukko } from '../src/docs/taulukko.js';
import { dokumentoidutKoodit, virheetSivu } from '../src/docs/virheet-sivu.js';
import { virheopasSivu } from '../src/docs/virheopas-sivu.js';

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

test.each(['kaytto.md', 'halytykset.yml'])('%s speaks of metrics and settings that there are', (tiedosto) => {
  const teksti = readFileSync(join(__dirname, '../../../docs', tiedosto), 'utf8');
  const mainitut = [...teksti.matchAll(/\behoks_\w+/g)].map(([nimi]) => nimi.replace(/_(count|sum|bucket)$/, ''));
  const asetukset = [...teksti.matchAll(/\b(?:EHOKS|OPINTOPOLKU)_[A-Z_]+/g)].map(([nimi]) => nimi);
  const mittarit = Object.values(MITTARIT).map(({ nimi }) => nimi as string);
  expect(mainitut.filter((nimi) => !mittarit.includes(nimi))).toEqual([]);
  expect(asetukset.filter((nimi) => !Object.hasOwn(MUUTTUJAT, nimi))).toEqual([]);
  expect(mainitut.length).toBeGreaterThan(5);
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
  expect(VIRHEKOODIT.map(({ syy }) => syy.fi.slice(0, 3))).toEqual(['400', '401', '403', '423']);
  const mainitut = [...YKSITTAISEN_OPISKELIJAN_SYYT, ...VIRHEKOODIT].flatMap((syy) => syy.koodit);
  expect(mainitut.filter((koodi) => !koodit.has(koodi))).toEqual([]);
});

test('the refusals named under an error code are answered with that code', () => {
  const kieltaytymiset: Readonly<Record<string, { readonly siirtokoodi: number }>> = KIELTAYTYMISET;
  for (const { syy, koodit } of VIRHEKOODIT) {
    const siirtokoodit = koodit.flatMap((koodi) => kieltaytymiset[koodi]?.siirtokoodi ?? []);
    expect(siirtokoodit).not.toEqual([]);
    expect(new Set(siirtokoodit)).toEqual(new Set([Number(syy.fi.slice(0, 3))]));
  }
});

describe.each(OPPAAN_KIELET)('the guide for study secretaries in %s', (kieli) => {
  const opas = virheopasSivu(kieli);

  test('tells cause and remedy of every code of the instructions, and of everything that refuses a plan', () => {
    const koodit = [...YKSITTAISEN_OPISKELIJAN_SYYT, ...VIRHEKOODIT].flatMap((syy) => syy.koodit);
    const saannot = SAANTOKIRJA.filter(({ taso }) => JSON.stringify(taso).includes('virhe')).map(({ koodi }) => koodi);
    const kerrottavat = [...koodit, ...saannot, ...Object.values(MUOTOSAANNOT).map(({ koodi }) => koodi)];
    expect(saannot.length).toBeGreaterThan(30);
    expect(kerrottavat.filter((koodi) => !opas.includes(`(virheet.md#${koodi})`))).toEqual([]);
  });

  test('has no place to fill in, and no text of the other language', () => {
    expect(opas).not.toMatch(/[{]\w+[}]/);
    const [muu = 'fi'] = OPPAAN_KIELET.filter((toinen) => toinen !== kieli);
    const vieraat = SAANTOKIRJA.map(({ tekstit }) => tekstit[muu].ohje).filter((ohje) => opas.includes(`| ${ohje} |`));
    expect(vieraat).toEqual([]);
  });
});

describe('the page of rights', () => {
  const sivu = kayttooikeudetSivu();
  const osat = new Map(sivu.split('\n## ').map((osa) => [osa.split('\n')[0] ?? '', osa]));
  /** Cells of the row that begins with the code, in the part with the heading. */
  const rivi = (otsikko: string, koodi: string): readonly string[] =>
    (osat.get(otsikko) ?? '')
      .split('\n')
      .filter((teksti) => teksti.startsWith(`| \`${koodi}\` |`))
      .flatMap((teksti) => teksti.split('|').map((solu) => solu.trim()));

  test.each(ROOLIT)('has a row for the role %s: what it is, what it may do, who grants it', (rooli) => {
    const { nimi, tasot } = roolitiedot(rooli);
    expect(rivi('Roolit', rooli)).toEqual(expect.arrayContaining([nimi.fi, nimi.sv, nimi.en, tasot.join(', ')]));
    expect(rivi('Mitä roolilla saa tehdä', rooli)).toHaveLength(TOIMET.length + 3);
    expect(rivi('Kuka myöntää', rooli)[2]).not.toBe('–');
  });

  test.each(Object.entries(OIKEUSTAULUKKO))('has a row for the right %s, with its CAS role', (oikeus, toimet) => {
    const solut = rivi('Mitä oikeudella saa tehdä', oikeus);
    expect(solut.filter((solu) => solu === 'kyllä')).toHaveLength(toimet.length);
    expect(rivi('Oikeudet CASin rooleina', oikeus)).toContain(
      `\`ROLE_APP_${oikeudenPalvelu(oikeus as Kayttooikeus)}_${oikeus}_<organisaatio>\``,
    );
  });

  test('explains every obstacle to granting, and links to its texts', () => {
    const koodit = dokumentoidutKoodit();
    for (const este of MYONTOKIELLOT) {
      expect(sivu).toContain(`(virheet.md#myonto.${este})`);
      expect(koodit).toContain(`myonto.${este}`);
    }
  });
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
