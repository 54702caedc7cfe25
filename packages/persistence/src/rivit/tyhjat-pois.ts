type Tyhjatta<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

/** The row as core would have it: a column without a value is a key that is not there. */
export function tyhjatPois<T extends object>(rivi: T): Tyhjatta<T> {
  return Object.fromEntries(Object.entries(rivi).filter(([, arvo]) => arvo !== null)) as Tyhjatta<T>;
}
