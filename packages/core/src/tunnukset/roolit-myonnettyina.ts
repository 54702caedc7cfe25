import { lisaaPaivia, type Paiva } from '../aika/paiva.js';
import { onVoimassa, type Roolimyonto } from './tunnus.js';

type Roolipaikka = Pick<Roolimyonto, 'rooli' | 'organisaatio'>;

export function onSamaRooli(vanha: Roolipaikka, { rooli, organisaatio }: Roolipaikka): boolean {
  return vanha.rooli === rooli && vanha.organisaatio === organisaatio;
}

/**
 * Tunnuksen roolit, kun sille myönnetään rooli. Uusi korvaa saman roolin samassa organisaatiossa; tulevaisuudessa alkava ei
 * kuitenkaan katkaise voimassa olevaa, joka kestää omaan loppuunsa tai enintään uuden alkua edeltävään päivään.
 */
export function roolitMyonnettyina(
  roolit: readonly Roolimyonto[],
  uusi: Roolimyonto & { readonly alkaa: Paiva },
  tanaan: Paiva,
): readonly Roolimyonto[] {
  const viimeinen = lisaaPaivia(uusi.alkaa, -1);
  const jaavat = roolit.flatMap((vanha) => {
    if (!onSamaRooli(vanha, uusi)) return [vanha];
    if (uusi.alkaa <= tanaan || !onVoimassa(vanha, tanaan)) return [];
    const paattyy = vanha.paattyy !== undefined && vanha.paattyy < viimeinen ? vanha.paattyy : viimeinen;
    return [{ ...vanha, paattyy }];
  });
  return [...jaavat, uusi];
}
