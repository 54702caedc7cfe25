import { HOKS, type Objekti } from '@ehoks/wire/esitys';
import { kentat } from './kentat.js';
import { useKenttanimi } from './kenttanimi.js';
import { useTiivistelma } from './tiivistelma.js';

/** A JSON Pointer into a plan in people's words: the part, the period in it, the field. */
export function usePaikanNimi(): (suunnitelma: Objekti, osoitin: string) => string {
  const kenttanimi = useKenttanimi();
  const tiivistelma = useTiivistelma();
  return (suunnitelma, osoitin) => {
    const nimet: string[] = [];
    let tyyppi: string | undefined = HOKS;
    let kohde: unknown = suunnitelma;
    for (const osa of osoitin.split('/').slice(1)) {
      kohde = (kohde as Objekti | undefined)?.[osa];
      if (/^\d+$/.test(osa)) {
        const nimi =
          tyyppi !== undefined && typeof kohde === 'object' && kohde !== null
            ? tiivistelma(kohde as Objekti)
            : undefined;
        nimet.push(nimi ?? String(Number(osa) + 1));
        continue;
      }
      if (tyyppi === undefined) continue;
      nimet.push(kenttanimi(tyyppi, osa));
      tyyppi = kentat(tyyppi).find(({ nimi }) => nimi === osa)?.tyyppi;
    }
    return nimet.join(' › ');
  };
}
