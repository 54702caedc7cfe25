/** The driver with nothing between: one table, one statement a plan, as durable as the service. */
export interface LimitStore {
  /** The number of the row, once it is on disk. */
  insert(opiskeluoikeus: string, document: string): Promise<number>;
  update(id: number, document: string): Promise<void>;
  read(id: number): Promise<string>;
  /** The driver's fastest way for many. */
  insertMany(documents: AsyncIterable<string>): Promise<void>;
  readMany(after: number, atMost: number): Promise<readonly Row[]>;
}

export interface Row {
  readonly id: number;
  readonly document: string;
}

/** The study right of a plan's JSON, without parsing it: every plan of the bench names it as its second. */
export function opiskeluoikeusOf(document: string): string {
  const [, oid = ''] = /"opiskeluoikeus-oid":"([\d.]+)"/.exec(document) ?? [];
  return oid;
}
