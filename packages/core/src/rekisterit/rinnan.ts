/** Kysymyksiä, joita yhdelle rekisterille on kerralla kesken. */
const RINNAKKAIN = 10;

/** Kysyy jokaisesta, enintään `RINNAKKAIN` kerrallaan. Ensimmäinen virhe lopettaa. */
export async function rinnan<T>(kysyttavat: Iterable<T>, kysy: (kysyttava: T) => Promise<unknown>): Promise<void> {
  const jono = kysyttavat[Symbol.iterator]();
  const tyonna = async (): Promise<void> => {
    for (let seuraava = jono.next(); seuraava.done !== true; seuraava = jono.next()) await kysy(seuraava.value);
  };
  await Promise.all(Array.from({ length: RINNAKKAIN }, tyonna));
}
