const RIVINVAIHTO = 0x0a;

/** A line of a body with its number, from 1. */
export interface Rivi {
  readonly rivi: number;
  /** Without the line break; `undefined` when there are more bytes than the limit. */
  readonly tavut: Uint8Array | undefined;
}

/**
 * Splits bytes into lines; the last one needs no line break. Lines of nothing but white space are left out but counted.
 * Of a line that is longer than `raja` bytes nothing is kept, however long it goes on.
 */
export async function* riveittain(palat: AsyncIterable<Uint8Array>, raja: number): AsyncGenerator<Rivi> {
  let rivi = 1;
  let osat: Uint8Array[] = [];
  let pituus = 0;

  const lisaa = (osa: Uint8Array): void => {
    pituus += osa.length;
    if (pituus <= raja) osat.push(osa);
    else osat = [];
  };
  const valmis = (): Rivi => {
    const tulos = { rivi, tavut: pituus <= raja ? Buffer.concat(osat) : undefined };
    [rivi, osat, pituus] = [rivi + 1, [], 0];
    return tulos;
  };

  for await (const pala of palat) {
    let alku = 0;
    for (let loppu = pala.indexOf(RIVINVAIHTO); loppu !== -1; loppu = pala.indexOf(RIVINVAIHTO, alku)) {
      lisaa(pala.subarray(alku, loppu));
      alku = loppu + 1;
      const luettu = valmis();
      if (!onTyhja(luettu)) yield luettu;
    }
    lisaa(pala.subarray(alku));
  }
  const viimeinen = valmis();
  if (!onTyhja(viimeinen)) yield viimeinen;
}

function onTyhja({ tavut }: Rivi): boolean {
  return tavut?.every((tavu) => tavu === 0x20 || tavu === 0x09 || tavu === 0x0d) ?? false;
}
