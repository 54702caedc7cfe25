/** Random numbers that are the same for the same seed. */
export interface Satunnaisluvut {
  /** An integer from 0 up to, not including, the bound. */
  alle(raja: number): number;
  /** True so often. */
  osuus(todennakoisyys: number): boolean;
  /** One of them; `undefined` of none. */
  yksi<T>(joukko: readonly T[]): T | undefined;
}

/** Mulberry32: enough for choosing, nothing for secrets. */
export function satunnaisluvut(siemen: number): Satunnaisluvut {
  let tila = siemen;
  const seuraava = (): number => {
    tila = (tila + 0x6d2b79f5) | 0;
    let t = Math.imul(tila ^ (tila >>> 15), tila | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const alle = (raja: number): number => Math.floor(seuraava() * raja);
  return {
    alle,
    osuus: (todennakoisyys) => seuraava() < todennakoisyys,
    yksi: (joukko) => joukko[alle(joukko.length)],
  };
}
