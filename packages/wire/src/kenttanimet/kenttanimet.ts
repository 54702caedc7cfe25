import { fi } from './fi.js';

/** A field that has a name: its key in the JSON, or `<Type>.<key>`. */
export type Kenttanimenavain = keyof typeof fi;

/** Names of the plan's fields in one language. */
export type Kenttanimet = Readonly<Record<Kenttanimenavain, string>>;

/** By what a type's field is named: in a type where it means something of its own, by that; `undefined` when nobody has named it. */
export function kenttanimenAvain(tyyppi: string, nimi: string): Kenttanimenavain | undefined {
  return [`${tyyppi}.${nimi}`, nimi].find(onNimetty);
}

function onNimetty(avain: string): avain is Kenttanimenavain {
  return Object.hasOwn(fi, avain);
}
