import { onHenkilotunnus, type Vaestotiedot } from '@ehoks/core';
import { kentat, teksti } from '../http/lukija.js';
import { OutoVastaus } from '../http/vastaus.js';

/** `{henkilo}`: null means that nobody has the code, a missing one nothing. Throws `OutoVastaus`. */
export function lueVaestotiedot(json: unknown): Vaestotiedot | undefined {
  const { henkilo } = kentat(json, 'vtj');
  if (henkilo === null) return undefined;
  const { hetu, etunimet, sukunimi } = kentat(henkilo, 'henkilo');
  const tunnus = teksti(hetu, 'hetu');
  if (!onHenkilotunnus(tunnus)) throw new OutoVastaus('hetu is not an identity code');
  return { hetu: tunnus, etunimet: teksti(etunimet, 'etunimet'), sukunimi: teksti(sukunimi, 'sukunimi') };
}
