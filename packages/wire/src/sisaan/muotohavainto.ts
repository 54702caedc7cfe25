import { camel, kebab, type Havainto, type Polku } from '@ehoks/core';
import { muotosaanto } from '../kentat/kentta.js';

/** A fault of form always refuses. */
export function muotohavainto(koodi: string, polku: Polku): Havainto {
  return { koodi, taso: 'virhe', polku };
}

/** A key that is not known in its place. Its name is kept as sent when our spelling of keys would change it. */
export function tuntematonAvain(polku: Polku, avain: string): Havainto {
  const nimi = camel(avain);
  const osa = kebab(nimi) === avain ? nimi : { lahetetty: avain };
  return muotohavainto(muotosaanto('kenttaTuntematon').koodi, [...polku, osa]);
}
