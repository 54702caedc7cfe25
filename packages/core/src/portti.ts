declare const tyyppi: unique symbol;

/** Portin tunnus sidontaa varten. `Symbol.for`, jotta kaksi kopiota ytimestä tarkoittaa samaa porttia. */
export type Portti<T> = symbol & { readonly [tyyppi]?: T };

export const portti = <T>(nimi: string): Portti<T> => Symbol.for(`ehoks/${nimi}`);
