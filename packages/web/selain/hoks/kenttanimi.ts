import { kenttanimenAvain } from '@ehoks/wire/kenttanimet';
import { useTekstit } from '../tekstit/kielet.js';

/** What people call a field; in a type where it means something of its own, by that name. */
export function useKenttanimi(): (tyyppi: string, nimi: string) => string {
  const t = useTekstit();
  return (tyyppi, nimi) => {
    const avain = kenttanimenAvain(tyyppi, nimi);
    return avain === undefined ? nimi : t(`kentta.${avain}`);
  };
}
