import { DataSource, type DataSourceOptions } from 'typeorm';
import { siistiVirhe } from './ajurin-virheet.js';
import { dialekti, type Room } from './dialects.js';
import { Kirjoitusvahti } from './kirjoitusvahti.js';
import { seuraaLauseita, type Lause } from './lauseseuranta.js';
import { MIGRAATIOT, MIGRAATIOTAULU } from './migraatiot/migraatiot.js';
import { HoksTaulu } from './rivit/hoks-rivi.js';
import { taulut } from './rivit/taulut.js';
import { Together } from './together.js';
import type { Transactions } from './transaction.js';

/** An open database. Opening changes no tables: `migroi` does, when it is asked to. */
export interface Tietokanta {
  readonly dataSource: DataSource;
  /** All that the repositories do goes through here; so must anything else done on the same connection. */
  readonly transactions: Transactions;
  /** The same for calls that come in masses. */
  readonly together: Together;
  /** Brings the tables up to this version; makes sure that the store takes changes even when they are. Throws `tallennus.ei-onnistu`. */
  migroi(): Promise<void>;
  /** Are the tables those of this version? */
  migraatiotAjettu(): Promise<boolean>;
  /** Does the database answer? Never rejects. */
  vastaa(): Promise<boolean>;
  /** Does the store take changes? Known from the latest writes, tried when there have been none lately. Never rejects. */
  kirjoitettavissa(): Promise<boolean>;
  /** Waits for no other work, once it has been asked. Throws what the database throws. */
  mittaa(): Promise<TietokannanMitat>;
  /** Finishes what has begun and closes the connection. */
  sulje(): Promise<void>;
}

/** How the database is reached, besides its URL. */
export interface Yhteysasetukset {
  /** PostgreSQL: the largest number of connections. Default 10. */
  readonly yhteyksia?: number;
  /** PostgreSQL: URL of a streaming replica, which then answers lists, reports, exports and logs. */
  readonly replika?: string;
  /** Is told of each statement. */
  readonly lause?: ((lause: Lause) => void) | undefined;
}

export interface TietokannanMitat {
  /** Works that wait for their turn on the connection. */
  readonly jonossa: number;
  /** Number of migrations that have been run: that of the latest one's file. */
  readonly skeemaversio: number;
  readonly tila: Room;
}

/**
 * TypeORM's options for a database of ours: `sqlite:<file>`, `sqlite::memory:` or `postgres://…`. For those who make the DataSource
 * themselves, with a logger or entities of their own. Rejects with an `Error` for any other URL.
 */
export async function tietokannanAsetukset(url: string, yhteyksia?: number): Promise<DataSourceOptions> {
  const [nimi = ''] = url.split(':', 1);
  const dialect = dialekti(nimi);
  return {
    ...(await dialect.options(url, yhteyksia)),
    entities: taulut(dialect.bytes),
    migrations: MIGRAATIOT,
    migrationsTableName: MIGRAATIOTAULU,
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Without this a condition that is undefined finds the first row there is.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  };
}

/**
 * Opens a database by its URL, or takes over a DataSource made with `tietokannanAsetukset`; that one is closed by `sulje`
 * too. The parent folder of a database file is made. Throws an `Error` when the database is not supported or does not
 * open; a DataSource that was open stays open then.
 */
export async function avaaTietokanta(
  kohde: string | DataSource,
  { yhteyksia, replika, lause }: Yhteysasetukset = {},
): Promise<Tietokanta> {
  const dataSource = typeof kohde === 'string' ? new DataSource(await tietokannanAsetukset(kohde, yhteyksia)) : kohde;
  const dialect = dialekti(dataSource.options.type);
  const avatut: DataSource[] = [];
  const avaa = async (avattava: DataSource): Promise<DataSource> => {
    if (!avattava.isInitialized) avatut.push(await avattava.initialize());
    return avattava;
  };
  let reader: DataSource | undefined;
  try {
    await avaa(dataSource);
    if (!dataSource.hasMetadata(HoksTaulu)) throw new Error('The DataSource was not made with tietokannanAsetukset()');
    await dialect.prepare(dataSource);
    const luku = await dialect.readerOptions(dataSource.options, { replika, yhteyksia });
    if (luku) {
      reader = await avaa(new DataSource(luku));
      await dialect.prepare(reader);
    }
  } catch (error) {
    await Promise.all(avatut.map((avattu) => avattu.destroy()));
    throw siistiVirhe(error);
  }
  if (lause) for (const kanta of [dataSource, ...(reader ? [reader] : [])]) seuraaLauseita(kanta, lause);
  const vahti = new Kirjoitusvahti(dialect.transactions(dataSource, reader), dialect.writeProbe);
  const { transactions } = vahti;
  const together = new Together(transactions, dialect.batchesAtOnce);
  let ajettu = false;
  let skeemaversio: number | undefined;

  const ajetut = (): Promise<ReadonlySet<string>> =>
    transactions.read(async () => {
      // Not TypeORM's showMigrations(): asking it makes the table.
      const runner = dataSource.createQueryRunner();
      try {
        if (!(await runner.hasTable(MIGRAATIOTAULU))) return new Set();
        const rivit = (await runner.query(`SELECT name FROM ${MIGRAATIOTAULU}`)) as { name: string }[];
        return new Set(rivit.map(({ name }) => name));
      } finally {
        await runner.release();
      }
    });

  return {
    dataSource,
    transactions,
    together,
    migroi: async () => {
      for (let ajettuja = -1; ;) {
        try {
          await transactions.exclusive((kanta) => kanta.runMigrations());
          break;
        } catch (error) {
          // Another process may have made the same tables: SQLite has no lock for all of them together.
          const nyt = (await ajetut()).size;
          if (nyt <= ajettuja) throw siistiVirhe(error);
          ajettuja = nyt;
        }
      }
      skeemaversio = undefined;
      await vahti.kokeile();
    },
    migraatiotAjettu: async () => {
      // Migrations that have been run stay run: once they have, asking costs nothing.
      if (!ajettu) {
        const nimet = await ajetut();
        ajettu = dataSource.migrations.every(({ name }) => name !== undefined && nimet.has(name));
      }
      return ajettu;
    },
    vastaa: () =>
      transactions
        .read((manager) => manager.query('SELECT 1'))
        .then(
          () => true,
          () => false,
        ),
    kirjoitettavissa: () => vahti.kirjoitettavissa(),
    mittaa: async () => ({
      jonossa: transactions.waiting,
      skeemaversio: (skeemaversio ??= (await ajetut()).size),
      tila: await dialect.room(dataSource),
    }),
    sulje: async () => {
      await together.drain();
      await transactions.drain();
      // One at a time: whoever is the last at a SQLite file takes its log into it.
      await reader?.destroy();
      await dataSource.destroy();
    },
  };
}
