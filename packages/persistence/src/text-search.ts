import type { QueryRunner } from 'typeorm';

/** A text column in which any part is searched, and the integer key of its table. */
export interface SearchedColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
}

/** A condition on the rows of the table called `alias`, with the parameters that it names. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Search for parts of texts by their trigrams. */
export interface TextSearch {
  /** From now on parts of three characters or more are found by an index, also in rows that are there already. */
  create(runner: QueryRunner, searched: SearchedColumn): Promise<void>;
  drop(runner: QueryRunner, searched: SearchedColumn): Promise<void>;
  /** Every part is in the text. Parts are letters and digits; those shorter than three characters are looked for row by row. */
  condition(searched: SearchedColumn, parts: readonly string[], alias: string): Condition;
}

/** Of the condition's parameters, of which a query may have others. */
const PARAMETER = 'osa';

const onlyLike = ({ column }: SearchedColumn, parts: readonly string[], alias: string): Condition => ({
  sql: parts.map((_, i) => `${alias}.${column} LIKE :${column}_${PARAMETER}${i}`).join(' AND '),
  parameters: Object.fromEntries(parts.map((part, i) => [`${column}_${PARAMETER}${i}`, `%${part}%`])),
});

const fts = ({ table, column }: SearchedColumn): string => `${table}_${column}`;

/** FTS5, in a table of its own that triggers keep in step. */
export const SQLITE_TEXT_SEARCH: TextSearch = {
  async create(runner, searched) {
    const { table, key, column } = searched;
    const index = fts(searched);
    const remove = `INSERT INTO ${index} (${index}, rowid, ${column}) VALUES ('delete', old.${key}, old.${column});`;
    const add = `INSERT INTO ${index} (rowid, ${column}) VALUES (new.${key}, new.${column});`;
    await runner.query(
      `CREATE VIRTUAL TABLE ${index} USING fts5 (${column}, content = '${table}', content_rowid = '${key}',
       tokenize = 'trigram case_sensitive 1', columnsize = 0)`,
    );
    await runner.query(`CREATE TRIGGER ${index}_lisays AFTER INSERT ON ${table} BEGIN ${add} END`);
    await runner.query(`CREATE TRIGGER ${index}_poisto AFTER DELETE ON ${table} BEGIN ${remove} END`);
    await runner.query(
      `CREATE TRIGGER ${index}_muutos AFTER UPDATE OF ${column} ON ${table} WHEN old.${column} <> new.${column}
       BEGIN ${remove} ${add} END`,
    );
    await runner.query(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
  },

  async drop(runner, searched) {
    for (const event of ['lisays', 'poisto', 'muutos']) await runner.query(`DROP TRIGGER ${fts(searched)}_${event}`);
    await runner.query(`DROP TABLE ${fts(searched)}`);
  },

  condition(searched, parts, alias) {
    const indexed = parts.filter(hasTrigram);
    const rest = onlyLike(
      searched,
      parts.filter((part) => !hasTrigram(part)),
      alias,
    );
    if (indexed.length === 0) return rest;
    const index = fts(searched);
    const parameter = `${searched.column}_${PARAMETER}t`;
    const match = `${alias}.${searched.key} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH :${parameter})`;
    return {
      sql: rest.sql === '' ? match : `${match} AND ${rest.sql}`,
      parameters: { ...rest.parameters, [parameter]: indexed.map((part) => `"${part}"`).join(' AND ') },
    };
  },
};

/** Characters are counted as SQLite does: those beyond the basic plane are one each. */
const hasTrigram = (part: string): boolean => Array.from(part).length >= 3;

/** pg_trgm: the planner itself takes the index when it is worth it. */
export const POSTGRES_TEXT_SEARCH: TextSearch = {
  async create(runner, searched) {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(
      `CREATE INDEX ${fts(searched)} ON ${searched.table} USING gin (${searched.column} gin_trgm_ops)`,
    );
  },
  async drop(runner, searched) {
    await runner.query(`DROP INDEX ${fts(searched)}`);
  },
  condition: onlyLike,
};
