import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { OpiskeluoikeusOid } from '@ehoks/core';
import { build } from 'esbuild';
import { avaaTietokanta, TypeormHoksRepository } from '../src/index.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';

const PAKETTI = path.join(__dirname, '..');
/** How many of the example plan's parts have a module-id. */
const OSIA = 15;

/** The child as one CommonJS script made of the sources, so that nothing needs to have been built. */
async function lapsenLahdekoodi(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'kaatuva-prosessi.ts')],
    bundle: true,
    platform: 'node',
    conditions: ['ehoks-src'],
    external: ['typeorm', 'sqlite3'],
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('kun prosessi tapetaan kesken 200 yhtäaikaisen lisäyksen', () => {
  const tiedosto = valiaikainenKansio();

  it.each([1, 150, 400])(
    'ensimmäisten %i kuittauksen jälkeen kaikki kuitatut ovat tallessa eikä yksikään ole puolikas',
    async (kuittauksia) => {
      const kanta = tiedosto(`kaatuva-${kuittauksia}.sqlite`);
      // Read from stdin, the script finds its packages from the working directory.
      const lapsi = spawn(process.execPath, ['-'], {
        cwd: PAKETTI,
        env: { ...process.env, EHOKS_KOE_KANTA: kanta },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const loppui = once(lapsi, 'close');
      lapsi.stdin.end(await lapsenLahdekoodi());
      const kuitatut: OpiskeluoikeusOid[] = [];
      for await (const rivi of createInterface({ input: lapsi.stdout })) {
        kuitatut.push(rivi as OpiskeluoikeusOid);
        if (kuitatut.length === kuittauksia) lapsi.kill('SIGKILL');
      }
      const [, signaali] = (await loppui) as [number | null, string | null];
      expect(signaali).toBe('SIGKILL');
      expect(kuitatut.length).toBeGreaterThanOrEqual(kuittauksia);

      const tietokanta = await avaaTietokanta(`sqlite:${kanta}`);
      try {
        const repository = new TypeormHoksRepository(tietokanta);
        for (const oid of kuitatut)
          expect((await repository.haeOpiskeluoikeudella(oid))?.hoks.opiskeluoikeusOid).toBe(oid);

        const rivit: unknown[] = await tietokanta.dataSource.query(
          `SELECT hoks.id, (SELECT count(*) FROM ehoks_osat WHERE hoks_id = hoks.id) AS osia,
                  (SELECT count(*) FROM ehoks_historia WHERE hoks_id = hoks.id) AS muutoksia
             FROM ehoks_hoksit hoks
            WHERE osia <> ${OSIA} OR muutoksia <> 1`,
        );
        expect(rivit).toEqual([]);
        const numerot = (kysely: string) => tietokanta.dataSource.query<{ id: number }[]>(kysely);
        const hoksit = await numerot('SELECT id FROM ehoks_hoksit ORDER BY id');
        for (const loki of ['ehoks_auditloki', 'ehoks_siirtoloki'])
          expect(await numerot(`SELECT hoks_id AS id FROM ${loki} ORDER BY hoks_id`)).toEqual(hoksit);
        expect(await tietokanta.dataSource.query('PRAGMA foreign_key_check')).toEqual([]);
        expect(await tietokanta.dataSource.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      } finally {
        await tietokanta.sulje();
      }
    },
    60_000,
  );
});
