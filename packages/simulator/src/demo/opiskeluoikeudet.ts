import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '@ehoks/core';
import { DEMO_OID } from './organisaatiot.js';

/** What the study right is an example of. */
export type Esimerkki =
  'tavallinen' | 'paattynyt' | 'mitatoity' | 'tuva' | 'telma' | 'sisaltyva' | 'muu-tyyppi' | 'vaara-oppija';

export interface DemoOpiskeluoikeus {
  readonly oid: OpiskeluoikeusOid;
  /** The learner a HOKS for this right would name. */
  readonly oppija: OppijaOid;
  readonly oppilaitos: OrganisaatioOid;
  readonly esimerkki: Esimerkki;
  /** What KOSKI's suoritus names as its toimipiste: one of the school's own, or the school itself; missing: nothing. */
  readonly toimipiste?: OrganisaatioOid;
  /** The learner KOSKI has it under, when that is somebody else. */
  readonly haltija?: OppijaOid;
  /** The right that this one is included in. */
  readonly sisaltyy?: OpiskeluoikeusOid;
}

const { a1, a1t, a2, b1 } = DEMO_OID;

/** From the last digits of the OIDs: all of them share their beginnings. */
function rivi(
  oikeus: string,
  oppija: string,
  oppilaitos: OrganisaatioOid,
  toimipiste: OrganisaatioOid | undefined,
  esimerkki: Esimerkki,
  muut: { readonly haltija?: string; readonly sisaltyy?: string } = {},
): DemoOpiskeluoikeus {
  return {
    oid: opiskeluoikeusOid(oikeus),
    oppija: oppijaOid(oppija),
    oppilaitos,
    ...(toimipiste === undefined ? {} : { toimipiste }),
    esimerkki,
    ...(muut.haltija === undefined ? {} : { haltija: oppijaOid(muut.haltija) }),
    ...(muut.sisaltyy === undefined ? {} : { sisaltyy: opiskeluoikeusOid(muut.sisaltyy) }),
  };
}

function opiskeluoikeusOid(loppu: string): OpiskeluoikeusOid {
  return `1.2.246.562.15.44400000${loppu}` as OpiskeluoikeusOid;
}

function oppijaOid(loppu: string): OppijaOid {
  return `1.2.246.562.24.44400000${loppu}` as OppijaOid;
}

/** Invented study rights with valid check digits. */
export const demoOpiskeluoikeudet: readonly DemoOpiskeluoikeus[] = [
  rivi('145', '019', a1, a1t, 'tavallinen'),
  rivi('152', '022', a1, a1t, 'tavallinen'),
  rivi('160', '035', a1, a1t, 'tavallinen'),
  rivi('178', '077', a1, a1, 'tavallinen'),
  rivi('186', '080', a1, a1, 'tavallinen'),
  rivi('194', '093', a1, a1, 'tavallinen'),
  rivi('202', '103', a1, a1, 'tavallinen'),
  rivi('210', '116', a1, a1, 'tavallinen'),
  rivi('228', '129', a1, undefined, 'tavallinen'),
  rivi('236', '132', a1, undefined, 'tavallinen'),
  rivi('244', '187', a1, a1, 'paattynyt'),
  rivi('251', '190', a1, a1, 'mitatoity'),
  rivi('269', '200', a1, a1, 'tuva'),
  rivi('277', '213', a1, a1, 'telma'),
  rivi('285', '145', a1, a1, 'sisaltyva', { sisaltyy: '319' }),
  rivi('293', '226', a1, a1, 'muu-tyyppi'),
  rivi('301', '239', a1, a1, 'vaara-oppija', { haltija: '019' }),
  rivi('319', '145', a2, a2, 'tavallinen'),
  rivi('327', '158', a2, a2, 'tavallinen'),
  rivi('335', '161', b1, b1, 'tavallinen'),
  rivi('343', '174', b1, b1, 'tavallinen'),
];
