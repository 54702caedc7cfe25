import fi from '../tekstit/fi.js';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

/** What people call a field; in a type where it means something of its own, by that name. */
export function useKenttanimi(): (tyyppi: string, nimi: string) => string {
  const t = useTekstit();
  return (tyyppi, nimi) => {
    const avain = [`kentta.${tyyppi}.${nimi}`, `kentta.${nimi}`].find(onAvain);
    return avain === undefined ? nimi : t(avain);
  };
}

function onAvain(avain: string): avain is Tekstiavain {
  return Object.hasOwn(fi, avain);
}
