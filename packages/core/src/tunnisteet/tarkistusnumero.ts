/** Luhn: painot 2, 1, 2 … oikealta; kaksinumeroisesta tulosta vähennetään 9. */
export function luhn(numerot: string): number {
  return tarkistusnumero(numerot, (n, i) => {
    const tulo = i % 2 === 0 ? n * 2 : n;
    return tulo > 9 ? tulo - 9 : tulo;
  });
}

/** IBM 1-3-7: painot 7, 3, 1 oikealta toistuen. */
export function ibm137(numerot: string): number {
  const painot = [7, 3, 1] as const;
  return tarkistusnumero(numerot, (n, i) => n * (painot[i % 3] ?? 1));
}

/** Täydentää painotetun summan seuraavaan kymmeneen. `i` on paikka oikealta, nollasta alkaen. */
function tarkistusnumero(numerot: string, painota: (n: number, i: number) => number): number {
  const summa = [...numerot].reverse().reduce((yht, merkki, i) => yht + painota(Number(merkki), i), 0);
  return (10 - (summa % 10)) % 10;
}
