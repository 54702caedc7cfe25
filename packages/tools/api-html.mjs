import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

await ensure({ sqlite3: false });
const { Application } = await import('typedoc');

const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'tools')
  .map(({ name }) => join(root, 'packages', name));

/** The public surface of every package with its docstrings, to be browsed. The same in text: docs/api. */
const app = await Application.bootstrapWithPlugins({
  name: 'eHOKS',
  entryPointStrategy: 'packages',
  entryPoints: packages,
  readme: join(root, 'docs/README.md'),
  out: join(root, 'docs/api/html'),
  disableSources: true,
  packageOptions: { entryPoints: ['src/index.ts'], skipErrorChecking: true, disableSources: true, readme: 'README.md' },
  // What is missing from an entry stands in docs/api as a warning.
  validation: { notExported: false },
});
const project = await app.convert();
if (project === undefined) process.exitCode = 1;
else {
  await app.generateOutputs(project);
  console.log('docs/api/html/index.html');
}
