import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialekti } from '../dialects.js';
import { pakkaa, pura, type Pakattu } from '../historia/pakkaus.js';

/** Rows in memory at a time. */
const RIVEJA_KERRALLA = 200;

const TAULU = 'ehoks_historia';

/** Joined to a row of the history, the plan whose current version it is. */
const VOIMASSA = 'ehoks_hoksit hoks WHERE hoks.id = historia.hoks_id AND hoks.muutosnumero = historia.muutosnumero';

/**
 * The history keeps the documents of the versions that have passed, packed; that of the current version is the plan itself.
 * Columns are added and dropped as they are, where TypeORM would copy the table. Undone, every version is whole again.
 */
export class PakattuHistoria implements MigrationInterface {
  readonly name = 'PakattuHistoria1795651200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { bytes } = dialekti(queryRunner.connection.options.type);
    await queryRunner.query(`ALTER TABLE ${TAULU} ADD COLUMN muoto varchar`);
    await queryRunner.query(`ALTER TABLE ${TAULU} ADD COLUMN pakattu ${bytes}`);
    const vaistyneet = `NOT EXISTS (SELECT 1 FROM ${VOIMASSA})`;
    await jokaiselle<{ dokumentti: string }>(queryRunner, 'dokumentti', vaistyneet, ({ id, dokumentti }) => {
      const { muoto, pakattu } = pakkaa(dokumentti);
      return queryRunner.query(`UPDATE ${TAULU} SET muoto = $1, pakattu = $2 WHERE id = $3`, [muoto, pakattu, id]);
    });
    await queryRunner.query(`ALTER TABLE ${TAULU} DROP COLUMN dokumentti`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE ${TAULU} ADD COLUMN dokumentti text NOT NULL DEFAULT ''`);
    await queryRunner.query(
      `UPDATE ${TAULU} AS historia SET dokumentti = (SELECT hoks.dokumentti FROM ${VOIMASSA}) WHERE pakattu IS NULL`,
    );
    await jokaiselle<Pakattu>(queryRunner, 'muoto, pakattu', 'pakattu IS NOT NULL', ({ id, ...pakattu }) =>
      queryRunner.query(`UPDATE ${TAULU} SET dokumentti = $1 WHERE id = $2`, [pura(pakattu), id]),
    );
    for (const sarake of ['pakattu', 'muoto']) await queryRunner.query(`ALTER TABLE ${TAULU} DROP COLUMN ${sarake}`);
  }
}

async function jokaiselle<T>(
  queryRunner: QueryRunner,
  sarakkeet: string,
  ehto: string,
  tee: (rivi: T & { readonly id: number }) => Promise<unknown>,
): Promise<void> {
  let viimeisin = 0;
  for (;;) {
    const era = (await queryRunner.query(
      `SELECT id, ${sarakkeet} FROM ${TAULU} historia WHERE id > $1 AND ${ehto} ORDER BY id LIMIT $2`,
      [viimeisin, RIVEJA_KERRALLA],
    )) as (T & { readonly id: number })[];
    for (const rivi of era) await tee(rivi);
    const viimeinen = era.at(-1);
    if (viimeinen === undefined) return;
    viimeisin = viimeinen.id;
  }
}
