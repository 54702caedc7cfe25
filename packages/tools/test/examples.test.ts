import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const JUURI = join(__dirname, '../../..');

/** What each example says when it works. */
const ESIMERKIT = {
  'express-embed': /^GET …\/valmius: 200$/m,
  'node-http-host': /^GET \/own: 200$\n^GET .*\/valmius: 200$\n^GET \/nobodys: 404$/m,
  'fastify-host': /^POST …\/validointi: 400, oid\.oppija$\n^.* broken JSON: 400, urn:ehoks:virhe:pyynto\.json-rikki$/m,
  'nestjs-host':
    /^GET \/: Your own page$\n^.*valmius: 200$\n^.* broken JSON: 400, urn:ehoks:virhe:pyynto\.json-rikki$/m,
  'own-adapter': /(#|ℹ) pass [1-9]\d*\n[^]*(#|ℹ) fail 0\n/,
  'plain-no-di': /^\/oppija-oid: /m,
  'override-one-port': /^Plan 1 created/m,
  'own-authentication':
    /^POST with key-of-our-system: 200$\n^POST with key-of-nobody: 401$\n^The audit log says: our-system$/m,
  'own-database': /^20 students of ours, number 7 with plan 1, .*\n.*closed$/m,
  'own-text-messages': /^To \+358401234567: the link$\n^To \+358401234567: the code$/m,
  'rules-in-a-browser': /^oid\.oppija \/oppija-oid: /m,
};

describe('docs/examples', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(JUURI, 'node_modules/typescript/bin/tsc'), '-b', 'docs/examples'], {
      cwd: JUURI,
      stdio: 'inherit',
    });
  }, 180_000);

  test.each(Object.entries(ESIMERKIT))(
    '%s compiles and runs as a reader would run it',
    (nimi, tuloste) => {
      const vastaus = execFileSync(process.execPath, [join(JUURI, `docs/examples/dist/${nimi}.js`)], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(vastaus).toMatch(tuloste);
    },
    70_000,
  );
});
