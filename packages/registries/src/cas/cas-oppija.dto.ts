import { tekstiJosOn, type Kentat } from '../http/lukija.js';
import { taytetty, type CasVahvistus } from './cas-vahvistus.dto.js';

/** A person of the learners' CAS; the name is empty when none is told. */
export interface CasHenkilo {
  readonly personOid: string;
  readonly nimi: string;
}

/** Whose matters a ticket of the learners' CAS is for. */
export interface CasOppija extends CasHenkilo {
  /** Who is really at the keyboard, when the matters are somebody else's. */
  readonly impersonator?: CasHenkilo;
}

/** Begins the name of every attribute of one who acts on behalf of another: `impersonatorPersonOid`. */
const PUOLESTA = 'impersonator';

/** Throws `OutoVastaus`, also when somebody acts on behalf and it is not told who. */
export function lueCasOppija({ attribuutit }: CasVahvistus): CasOppija {
  const puolesta = Object.entries(attribuutit).some(([nimi, arvo]) => nimi.startsWith(PUOLESTA) && arvo !== '');
  return {
    ...lueHenkilo(attribuutit, (nimi) => nimi),
    ...(puolesta && {
      impersonator: lueHenkilo(attribuutit, (nimi) => PUOLESTA + nimi.charAt(0).toUpperCase() + nimi.slice(1)),
    }),
  };
}

/** On behalf of another, CAS may know only the `personName` of the one whose matters they are. */
function lueHenkilo(attribuutit: Kentat, nimea: (nimi: string) => string): CasHenkilo {
  const lue = (nimi: string) => tekstiJosOn(attribuutit[nimea(nimi)], nimea(nimi)) ?? '';
  return {
    personOid: taytetty(attribuutit[nimea('personOid')], nimea('personOid')),
    nimi: lue('displayName') || `${lue('firstName')} ${lue('sn')}`.trim() || lue('personName'),
  };
}
