import type { OppijaOid, Versiohaku } from '@ehoks/core';
import { hoksId } from '../pyynto/parametrit.js';
import type { TunnistettuPyynto } from '../pyynto/reitti.js';
import { polunOppija } from './polun-oppija.js';

/** The plan of the path, of the learner of the path. Throws `pyynto.parametri`. */
export function oppijanHoks(pyynto: TunnistettuPyynto): Versiohaku & { readonly polunOppijaOid: OppijaOid } {
  const polunOppijaOid = polunOppija(pyynto);
  return { id: hoksId(pyynto.parametrit.hoksId), kayttaja: pyynto.kayttaja, polunOppijaOid };
}
