import { HOKS, kentat } from '../../hoks/kentat.js';
import { useKenttanimi } from '../../hoks/kenttanimi.js';
import type { Objekti } from '../../hoks/osat.js';
import { useTiivistelma } from './kentat/tiivistelma.js';
import { useLomake } from './tila.js';

/** A JSON Pointer in people's words: the part, the period in it, the field. */
export function usePaikanNimi(): (osoitin: string) => string {
  const kenttanimi = useKenttanimi();
  const tiivistelma = useTiivistelma();
  const { suunnitelma } = useLomake();
  return (osoitin) => {
    const nimet: string[] = [];
    let tyyppi: string | undefined = HOKS;
    let kohde: unknown = suunnitelma;
    for (const osa of osoitin.split('/').slice(1)) {
      kohde = (kohde as Objekti | undefined)?.[osa];
      if (/^\d+$/.test(osa)) {
        const nimi: string | undefined =
          tyyppi !== undefined && typeof kohde === 'object' && kohde !== null
            ? tiivistelma(tyyppi, kohde as Objekti)
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
