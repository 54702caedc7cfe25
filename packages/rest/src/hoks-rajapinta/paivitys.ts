import type { HoksinPaivitys } from '@ehoks/core';
import type { LuettuHoks } from '@ehoks/wire';
import { hoksId } from '../pyynto/parametrit.js';
import type { TunnistettuPyynto } from '../pyynto/reitti.js';
import { ehto } from './etag.js';
import { muistaTueksi } from './tuki.js';

/** What a PUT or PATCH asks for. Throws `pyynto.parametri`. */
export function paivitys(
  { parametrit, runko, kayttaja, otsake, tuki }: TunnistettuPyynto,
  lue: (json: unknown) => LuettuHoks,
): HoksinPaivitys {
  const luettu = lue(runko);
  muistaTueksi(tuki, luettu.luonnos);
  const muutokset = ehto(otsake('if-match'));
  return { ...luettu, id: hoksId(parametrit.hoksId), kayttaja, ...(muutokset && { ehto: muutokset }) };
}
