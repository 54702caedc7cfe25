import { DEMO_OID } from './organisaatiot.js';
import type { OrganisaatioOid } from '@ehoks/core';

/** Rights of Oppijanumerorekisteri, which are not rights of eHOKS. */
export type Rekisterioikeus = 'OPPIJOIDENTUONTI' | 'YLEISTUNNISTE_LUONTI' | 'TUONTIDATA_READ' | 'REKISTERINPITAJA';

export interface Tuontioikeudet {
  readonly oikeudet: readonly Rekisterioikeus[];
  readonly organisaatio: OrganisaatioOid;
}

const TUOJA = ['OPPIJOIDENTUONTI', 'YLEISTUNNISTE_LUONTI'] as const;

/** By the account. Who is not here may not import nor see imports. */
export const TUONTIOIKEUDET: Readonly<Record<string, Tuontioikeudet>> = {
  'siirto-a': { oikeudet: TUOJA, organisaatio: DEMO_OID.a },
  'siirto-b': { oikeudet: TUOJA, organisaatio: DEMO_OID.b },
  'vastuu-a': { oikeudet: [...TUOJA, 'TUONTIDATA_READ'], organisaatio: DEMO_OID.a },
  oph: { oikeudet: ['REKISTERINPITAJA'], organisaatio: DEMO_OID.oph },
};
