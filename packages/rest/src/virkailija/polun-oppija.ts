import type { OppijaOid } from '@ehoks/core';
import { lueParametri } from '../pyynto/kentat.js';
import { oppijaOid } from '../pyynto/muodot.js';
import type { Pyynto } from '../pyynto/reitti.js';

/** The learner of the path, kept for the logs and the support part of an error. Throws `pyynto.parametri`. */
export function polunOppija({ parametrit, tuki }: Pyynto): OppijaOid {
  return (tuki.oppijaOid = lueParametri(parametrit, 'oppijaOid', oppijaOid));
}
