import { startPostgres } from './postgres.mjs';

/** Gives the tests a PostgreSQL server: the one that `EHOKS_TEST_PG_URL` names, else one that lives as long as they run. */
export default async function () {
  if (process.env.EHOKS_TEST_PG_URL) return;
  const server = await startPostgres();
  process.env.EHOKS_TEST_PG_URL = server.url;
  globalThis.stopPostgres = server.stop;
}
