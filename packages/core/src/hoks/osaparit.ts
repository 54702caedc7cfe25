/**
 * Jokaiselle uudelle se vanha, joka on sama osa. Avaimet ovat varmimmasta heikoimpaan ja jokainen käydään läpi kaikille
 * osille ennen seuraavaa, jottei heikko osuma vie vanhaa osaa siltä, jolla on varma. Vanha osa annetaan vain kerran.
 */
export function paritaVanhoihin<T extends object>(
  uudet: readonly T[],
  vanhat: readonly T[],
  avaimet: (osa: T) => readonly (string | undefined)[],
): readonly (T | undefined)[] {
  const parit = new Array<T | undefined>(uudet.length).fill(undefined);
  if (vanhat.length === 0) return parit;
  const uusienAvaimet = uudet.map(avaimet);
  const vapaat = new Map(vanhat.map((vanha) => [vanha, avaimet(vanha)]));
  const kierroksia = uusienAvaimet.reduce((eniten, { length }) => Math.max(eniten, length), 0);
  for (let kierros = 0; kierros < kierroksia && vapaat.size > 0; kierros++) {
    const pinot = new Map<string, T[]>();
    // Viimeisestä alkaen: pinosta otetaan ensimmäinen päällimmäisenä.
    for (const [vanha, vanhanAvaimet] of [...vapaat].reverse()) {
      const avain = vanhanAvaimet[kierros];
      if (avain === undefined) continue;
      const pino = pinot.get(avain);
      if (pino) pino.push(vanha);
      else pinot.set(avain, [vanha]);
    }
    for (const [i, uudenAvaimet] of uusienAvaimet.entries()) {
      const avain = parit[i] === undefined ? uudenAvaimet[kierros] : undefined;
      const vanha = avain === undefined ? undefined : pinot.get(avain)?.pop();
      if (vanha === undefined) continue;
      parit[i] = vanha;
      vapaat.delete(vanha);
    }
  }
  return parit;
}
