import { camel, kebab, type Havainto, type Polku } from '@ehoks/core';
import { muotosaanto } from '../kentat/kentta.js';

/** Characters of an unknown key that are told and logged. */
const AVAIMEN_ENIMMAISPITUUS = 200;

/** A fault of form always refuses. */
export function muotohavainto(koodi: string, polku: Polku): Havainto {
  return { koodi, taso: 'virhe', polku };
}

/** A key that is not known in its place; `lahin` is the field that was probably meant. Its name is kept as sent when our spelling of keys would change it; what is longer than any key is cut. */
export function tuntematonAvain(polku: Polku, avain: string, lahin?: string): Havainto {
  const nimi = camel(avain);
  const sellaisenaan = avain.length > AVAIMEN_ENIMMAISPITUUS || kebab(nimi) !== avain;
  const osa = sellaisenaan ? { lahetetty: avain.slice(0, AVAIMEN_ENIMMAISPITUUS) } : nimi;
  const kohta = [...polku, osa];
  return lahin === undefined
    ? muotohavainto(muotosaanto('kenttaTuntematon').koodi, kohta)
    : { ...muotohavainto(muotosaanto('kenttaKirjoitusvirhe').koodi, kohta), tiedot: { kentta: lahin } };
}
