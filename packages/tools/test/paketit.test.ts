import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked, type Tokens } from 'marked';

const JUURI = join(__dirname, '../../..');
const PAKETIT = readdirSync(join(JUURI, 'packages'), { withFileTypes: true })
  .filter((kansio) => kansio.isDirectory() && kansio.name !== 'tools')
  .map(({ name }) => name);

interface Kuvaus {
  readonly name: string;
  readonly version: string;
  readonly exports: { readonly '.': Readonly<Record<string, string>> };
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface Pakattu {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The packages as a vendor gets them: packed, and unpacked into a project that has nothing else of this checkout but third parties' packages. */
describe('pakattuina', () => {
  let kansio: string;
  let pakatut: readonly Pakattu[];

  beforeAll(() => {
    execFileSync(process.execPath, [join(JUURI, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: JUURI });
    kansio = mkdtempSync(join(tmpdir(), 'ehoks-paketit-'));
    const npm = [
      'pack',
      '--json',
      '--pack-destination',
      kansio,
      ...PAKETIT.flatMap((nimi) => ['-w', `packages/${nimi}`]),
    ];
    pakatut = JSON.parse(execFileSync('npm', npm, { cwd: JUURI, encoding: 'utf8' })) as readonly Pakattu[];
    asenna(kansio, pakatut);
    for (const nimi of PAKETIT)
      writeFileSync(
        join(kansio, `${nimi}.mts`),
        esimerkki(readFileSync(join(JUURI, 'packages', nimi, 'README.md'), 'utf8')),
      );
  }, 300_000);
  afterAll(() => rmSync(kansio, { recursive: true, force: true }));

  test.each(PAKETIT)('%s: vain mitä tarvitaan, ja kaikki, mihin se viittaa', (nimi) => {
    const kuvaus = JSON.parse(readFileSync(join(JUURI, 'packages', nimi, 'package.json'), 'utf8')) as Kuvaus;
    const pakattu = pakatut.find(({ name }) => name === kuvaus.name);
    const tiedostot = pakattu?.files.map(({ path }) => path) ?? [];
    expect(tiedostot).toContain('README.md');
    expect(tiedostot.filter((tiedosto) => /(^|\/)test\/|tsbuildinfo/.test(tiedosto))).toEqual([]);
    for (const kohde of Object.values(kuvaus.exports['.'])) expect(tiedostot).toContain(kohde.replace(/^\.\//, ''));
    for (const [toinen, versio] of Object.entries(kuvaus.dependencies ?? {}))
      if (toinen === 'ehoks' || toinen.startsWith('@ehoks/'))
        expect([toinen, versio]).toEqual([toinen, kuvaus.version]);
  });

  test.each(PAKETIT)('%s: README:n esimerkki toimii ES-moduulina', (nimi) => {
    const tiedosto = join(kansio, `${nimi}.mts`);
    const tulos = execFileSync(process.execPath, [join(JUURI, 'node_modules/esbuild/bin/esbuild'), tiedosto], {
      encoding: 'utf8',
    });
    writeFileSync(join(kansio, `${nimi}.mjs`), tulos);
    expect(aja(kansio, `${nimi}.mjs`)).not.toBe('');
  });

  test('esimerkit ovat tyypeiltään oikein pakattuja tyyppejä vasten', () => {
    const tiedostot = PAKETIT.map((nimi) => `${nimi}.mts`);
    const asetukset = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--skipLibCheck',
      '--types',
      'node',
    ];
    const tsc = join(JUURI, 'node_modules/typescript/bin/tsc');
    const tulos = spawnSync(process.execPath, [tsc, ...asetukset, ...tiedostot], { cwd: kansio, encoding: 'utf8' });
    expect(tulos.stdout).toBe('');
  });

  test('kaikki tulevat myös require()-kutsulla, samoina', () => {
    const nimet = pakatut.map(({ name }) => name);
    writeFileSync(
      join(kansio, 'vaadi.cjs'),
      `const nimet = ${JSON.stringify(nimet)};
       Promise.all(nimet.map(async (nimi) => Object.keys(require(nimi)).length > 0 && require(nimi).default === (await import(nimi)).default))
         .then((tulokset) => console.log(tulokset.every(Boolean)));`,
    );
    expect(aja(kansio, 'vaadi.cjs').trim()).toBe('true');
  });

  test('komento ehoks toimii paketista', () => {
    const komento = join(kansio, 'node_modules/@ehoks/client/dist/komentorivi/ehoks.js');
    expect(
      JSON.parse(execFileSync(process.execPath, [komento, '--json', 'selita', '423'], { encoding: 'utf8' })),
    ).toEqual(expect.arrayContaining([expect.objectContaining({ koodi: 'tunnus.lukittu', siirtokoodi: 423 })]));
  });
});

/** Third parties' packages are those of this checkout, so that the driver of SQLite is not compiled anew. */
function asenna(kansio: string, pakatut: readonly Pakattu[]): void {
  const omat = join(kansio, 'node_modules');
  mkdirSync(join(omat, '@ehoks'), { recursive: true });
  const linkita = (mista: string, minne: string): void => {
    for (const nimi of readdirSync(mista)) {
      if (nimi === 'ehoks' || nimi === '@ehoks' || nimi.startsWith('.')) continue;
      symlinkSync(join(mista, nimi), join(minne, nimi));
    }
  };
  linkita(join(JUURI, 'node_modules'), omat);
  for (const { name, filename } of pakatut) {
    const minne = join(omat, name);
    mkdirSync(minne, { recursive: true });
    execFileSync('tar', [
      '-xzf',
      join(
        kansio,
        filename.replace(/^@|\//g, (merkki) => (merkki === '/' ? '-' : '')),
      ),
      '--strip-components=1',
      '-C',
      minne,
    ]);
    // Versions that this package alone has.
    const oma = join(JUURI, 'packages', name.replace('@ehoks/', ''), 'node_modules');
    if (!existsSync(oma)) continue;
    mkdirSync(join(minne, 'node_modules'), { recursive: true });
    linkita(oma, join(minne, 'node_modules'));
  }
  writeFileSync(join(kansio, 'package.json'), '{ "private": true }');
}

function aja(kansio: string, tiedosto: string): string {
  const env = { ...process.env, EHOKS_SALASANA: 'esimerkin salasana' };
  return execFileSync(process.execPath, [tiedosto], { cwd: kansio, encoding: 'utf8', timeout: 60_000, env });
}

/** The one example of a README. */
function esimerkki(readme: string): string {
  const lohkot = marked.lexer(readme).filter((osa): osa is Tokens.Code => osa.type === 'code' && osa.lang === 'ts');
  if (lohkot.length !== 1) throw new Error(`${lohkot.length} examples`);
  return lohkot[0]?.text ?? '';
}
