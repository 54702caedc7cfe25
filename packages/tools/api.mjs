import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

const folder = join(root, 'docs/api');

/** The tools of this checkout are nobody's dependency. */
const OWN_USE = ['tools'];

/** What matters of a type that a signature names and no entry gives: it stands in the report. */
const QUIET = { default: { logLevel: 'none' } };
const MESSAGES = {
  compilerMessageReporting: QUIET,
  tsdocMessageReporting: QUIET,
  extractorMessageReporting: {
    ...QUIET,
    'ae-forgotten-export': { logLevel: 'warning', addToApiReportFile: true },
  },
};

function packages() {
  const all = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return all.map(({ name }) => name).filter((name) => !OWN_USE.includes(name));
}

/** Every entry of every package, and the file of its declarations. */
function entries() {
  return packages().flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    return Object.entries(exports).map(([entry, { types }]) => ({
      folder: name,
      name: name + entry.slice(1).replaceAll('/', '-'),
      types,
    }));
  });
}

/** Everything that an entry gives, with its type: writes it, or tells whether what is written is that. */
function report({ folder: packageName, name, types }, update) {
  const packageFolder = join(root, 'packages', packageName);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(packageFolder, 'api-extractor.json'),
    packageJsonFullPath: join(packageFolder, 'package.json'),
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: join(packageFolder, types),
      compiler: {
        skipLibCheck: true,
        overrideTsconfig: {
          extends: join(packageFolder, 'tsconfig.json'),
          // Without the DOM the extractor does not find what fetch and its headers are.
          compilerOptions: { types: ['node'], lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'] },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(tmpdir(), `ehoks-api-${process.pid}`),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: MESSAGES,
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return apiReportChanged;
}

await ensure({ sqlite3: false });
await build('packages/server');
await build('packages/client');
mkdirSync(folder, { recursive: true });
const check = process.argv.includes('--check');
const changed = entries().filter((entry) => report(entry, !check));
for (const { name } of changed) console.log(`docs/api/${name}.api.md`);
if (check && changed.length > 0) {
  console.error('The public surface has changed: look at it by `npm run api` and `git diff docs/api`.');
  process.exitCode = 1;
}
