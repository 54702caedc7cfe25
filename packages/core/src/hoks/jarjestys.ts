/**
 * Jäsenet, jotka ovat siirtyneet, kun muut pysyvät paikoillaan toisiinsa nähden: mahdollisimman harva. `paikat` ovat
 * uudet paikat vanhassa järjestyksessä, kukin kerran.
 */
export function siirtyneet(paikat: readonly number[]): ReadonlySet<number> {
  // Pisin kasvava osajono: `paat[k]` on pienin paikka, johon k + 1 jäsenen pituinen jono voi päättyä.
  const paat: number[] = [];
  const edelliset = new Map<number, number | undefined>();
  for (const paikka of paikat) {
    const kohta = ensimmainenSuurempi(paat, paikka);
    edelliset.set(paikka, paat[kohta - 1]);
    paat[kohta] = paikka;
  }
  const liikkuvat = new Set(paikat);
  for (let paikka = paat.at(-1); paikka !== undefined; paikka = edelliset.get(paikka)) liikkuvat.delete(paikka);
  return liikkuvat;
}

function ensimmainenSuurempi(nousevat: readonly number[], raja: number): number {
  let [alku, loppu] = [0, nousevat.length];
  while (alku < loppu) {
    const keskella = (alku + loppu) >> 1;
    if ((nousevat[keskella] ?? raja) > raja) loppu = keskella;
    else alku = keskella + 1;
  }
  return alku;
}
