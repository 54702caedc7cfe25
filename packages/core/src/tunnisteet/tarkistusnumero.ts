/** Luhn: painot 2, 1, 2 … oikealta; kaksinumeroisesta tulosta vähennetään 9. */
export function luhn(numerot: string): number {
  return tarkistusnumero(numerot, (n, i) => {
    const tulo = i % 2 === 0 ? n * 2 : n;
    return tulo > 9 ? tulo - 9 : tulo;
  });
}

const IBM_PAINOT = [7, 3, 1] as const;

/** IBM 1-3-7: painot 7, 3, 1 oikealta toistuen. */
export function ibm137(numerot: string): number {
  return tarkistusnumero(numerot, (n, i) => n * (IBM_PAINOT[i % 3] ?? 1));
}

/** Täydentää painotetun summan seuraavaan kymmeneen. `i` on paikka oikealta, nollasta alkaen. */
function tarkistusnumero(numerot: string, painota: (n: number, i: number) => number): number {
  let summa = 0;
  for (let i = 0; i < numerot.length; i += 1) summa += painota(Number(numerot.at(-1 - i)), i);
  return (10 - (summa % 10)) % 10;
}
