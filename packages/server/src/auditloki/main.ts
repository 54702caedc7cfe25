#!/usr/bin/env node
import { once } from 'node:events';
import { createEhoks, onTietokanta, type Ehoks } from 'ehoks';
import { KonfiguraatioError, lueKonfiguraatio } from '../konfiguraatio.js';
import { auditlokinRivit } from './vienti.js';

const KAYTTO = `Usage: npm run --silent auditloki -- [--jalkeen NUMBER]

Prints the audit log as JSON lines, oldest first, from the entry after NUMBER (0: from the first). \`logSeq\` of the last line
is where the next run goes on; running it again from the same place gives the same lines.`;

/** `undefined` when the command was not given as `KAYTTO` says. */
function lueJalkeen(argv: readonly string[]): number | undefined {
  const [, annettu = argv.length === 0 ? '0' : ''] = /^--jalkeen[= ](\d{1,15})$/.exec(argv.join(' ')) ?? [];
  return annettu === '' ? undefined : Number(annettu);
}

async function vie(ehoks: Ehoks, jalkeen: number): Promise<void> {
  for await (const rivi of auditlokinRivit(ehoks.auditloki, jalkeen))
    if (!process.stdout.write(`${rivi}\n`)) await once(process.stdout, 'drain');
}

function lopeta(viesti: string): never {
  process.stderr.write(`${viesti}\n`);
  process.exit(2);
}

const jalkeen = lueJalkeen(process.argv.slice(2)) ?? lopeta(KAYTTO);
try {
  const { tietokanta, opintopolku, kutsuja } = lueKonfiguraatio(process.env);
  // Opening would make the file.
  if (!onTietokanta(tietokanta)) lopeta(`EHOKS_DATABASE_URL (${tietokanta}): there is no such database.`);
  const ehoks = await createEhoks({
    tietokanta,
    opintopolku: { url: 'http://localhost', kayttajatunnus: '-', salasana: '-', ...opintopolku, kutsuja },
  });
  try {
    if ((await ehoks.valmius()).length > 0) lopeta('EHOKS_DATABASE_URL has no database of this version.');
    await vie(ehoks, jalkeen);
  } finally {
    await ehoks.close();
  }
} catch (virhe) {
  if (virhe instanceof KonfiguraatioError) lopeta(`The environment is not fit to use:\n${virhe.message}`);
  throw virhe;
}
