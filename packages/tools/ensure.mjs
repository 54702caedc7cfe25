import { locked } from './lock.mjs';
import { installPackages, packagesInstalled } from './npm-packages.mjs';
import { buildSqlite3, sqlite3Loads } from './sqlite3.mjs';
import { stop } from './stop.mjs';

const OLDEST_NODE = [20, 19];

/** Installs what is missing, saying it first. Nothing is done, nor said, when all is there. */
export async function ensure({ sqlite3 = true } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    stop(`This is Node ${process.version}; at least Node ${OLDEST_NODE.join('.')} is needed.`);
  if (isReady(sqlite3)) return;
  await locked(async () => {
    if (!packagesInstalled()) await installPackages();
    if (sqlite3 && !sqlite3Loads()) await buildSqlite3();
  });
}

const isReady = (sqlite3) => packagesInstalled() && (!sqlite3 || sqlite3Loads());
