import {
  RateLimiterMemory,
  RateLimiterPostgres,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { KutsurajaTaulu } from '../rivit/kutsuraja-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/**
 * Makes limits of calls that all processes of one PostgreSQL database count together. While the database does not answer,
 * each process counts its own. `undefined` for SQLite, to which one process writes.
 */
export function yhteisetKutsurajat({
  dataSource,
}: Tietokanta): ((asetukset: IRateLimiterOptions) => RateLimiterAbstract) | undefined {
  if (dataSource.options.type !== 'postgres') return undefined;
  return (asetukset) =>
    new RateLimiterPostgres({
      ...asetukset,
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: KutsurajaTaulu.options.tableName,
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(asetukset),
    });
}
