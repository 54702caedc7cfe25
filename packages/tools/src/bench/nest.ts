import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Child } from './child.js';
import { type Context, Loader, type Server, startLimit, startService } from './context.js';
import { measure } from './measure.js';
import { type Findings, ratesTable, type Table } from './report.js';
import { limitTarget, peerTarget, serviceTarget } from './target.js';
import type { Result } from './targets.js';

const CLIENTS = 16;
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** Only the peer needs these; the rest is what we have ourselves. */
const INSTALLED = ['@nestjs/common@11', '@nestjs/core@11', '@nestjs/platform-express@11', 'rxjs@7'];
const OURS = ['typeorm', 'sqlite3', 'class-validator', 'class-transformer', 'reflect-metadata', '@ehoks/wire'];

/**
 * A plain application of the same plans as many would write it, NestJS + TypeORM + class-validator: it checks the shape by the
 * very DTO classes of wire and stores a row. No rules, registries, rights, history or logs.
 */
export async function measureNest(context: Context): Promise<Findings> {
  const { kinds, scale, tell, folder } = context;
  tell(`Installing ${INSTALLED.join(', ')}`);
  const program = install(folder);
  const tables: Table[] = [];
  const results: Result[] = [];
  for (const kind of kinds.filter(({ name }) => name === 'SQLite')) {
    const loader = await Loader.start(scale);
    const peer: Server = await Child.start(program, [(await kind.create()).replace('sqlite:', '')]);
    const limit = await startLimit(await kind.create());
    const service = await startService({ database: await kind.create() }, context);
    const ours = await serviceTarget(service);
    const targets = [
      await peerTarget(peer, 'NestJS + TypeORM + class-validator'),
      await limitTarget(limit, ours.answers),
      ours,
    ];
    for (const [method, target] of [
      ['POST', 'nest-post'],
      ['GET', 'nest-get'],
    ] as const) {
      const title = `${method} on ${kind.name}, ${CLIENTS} at a time, the peer first`;
      tell(title);
      const measured = await measure(
        targets.map((each) => ({
          name: each.name,
          round: () => loader.round(each.server, CLIENTS, each.requests(method)),
        })),
        scale.rounds,
      );
      tables.push(ratesTable(title, measured));
      const ratio = measured.at(-1)?.ratio;
      if (ratio) results.push({ target, of: kind.name, value: ratio });
    }
    for (const child of [loader, peer, limit, service]) await child.stop();
  }
  return { tables, results };
}

/** The peer's program in a folder of its own, with its packages. */
function install(folder: string): string {
  const home = join(folder, 'nest');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', ...INSTALLED], {
    cwd: home,
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`npm install of the peer failed:\n${npm.stderr}`);
  mkdirSync(join(home, 'node_modules/@ehoks'), { recursive: true });
  for (const name of OURS) symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  const program = join(home, 'nest-peer.mjs');
  cpSync(join(ROOT, 'packages/tools/nest-peer.mjs'), program);
  return program;
}
