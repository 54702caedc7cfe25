import type { Kayttajatyyppi, Kayttooikeus, OrganisaationOikeus } from '@ehoks/core';
import { DEMO_OID } from './organisaatiot.js';
import type { Tunnus } from './organisaatiot.js';

/** Password of every demo account unless the environment says otherwise. */
export const DEMO_SALASANA = 'Demo-eHOKS-2026!';

/** The account with which eHOKS itself calls its neighbours. */
export const EHOKS_TILI = {
  kayttajatunnus: 'ehoks',
  salasana: 'simulaattori',
  oid: '1.2.246.562.24.44400000404',
} as const;

export interface DemoTili {
  readonly kayttajatunnus: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly oid: string;
  readonly roolit: readonly OrganisaationOikeus[];
  /** Locked as a whole: no ticket is given. */
  readonly lukittu: boolean;
}

function tili(
  kayttajatunnus: string,
  tyyppi: Kayttajatyyppi,
  oid: string,
  roolit: readonly (readonly [Kayttooikeus, Tunnus])[],
  lukittu = false,
): DemoTili {
  return {
    kayttajatunnus,
    tyyppi,
    oid: `1.2.246.562.24.44400000${oid}`,
    roolit: roolit.map(([oikeus, organisaatio]) => ({ oikeus, organisaatio: DEMO_OID[organisaatio] })),
    lukittu,
  };
}

/** One account for each way of using the service. `vastuu-a` grants rights to others but has no eHOKS right. */
export const demoTilit: readonly DemoTili[] = [
  tili('siirto-a', 'PALVELU', '064', [['CRUD', 'a']]),
  tili('siirto-b', 'PALVELU', '417', [['CRUD', 'b']]),
  tili('siirto-a1', 'PALVELU', '420', [['CRUD', 'a1']]),
  tili('virkailija-a', 'VIRKAILIJA', '051', [
    ['READ', 'a'],
    ['HYODYNTAMIS_JA_JAKO', 'a'],
  ]),
  tili('tallentaja-a1', 'VIRKAILIJA', '433', [['CRUD', 'a1']]),
  tili('paakayttaja-a', 'VIRKAILIJA', '446', [
    ['READ', 'a'],
    ['HYODYNTAMIS_JA_JAKO', 'a'],
  ]),
  tili('vastuu-a', 'VIRKAILIJA', '459', []),
  tili('oph', 'VIRKAILIJA', '462', [['OPHPAAKAYTTAJA', 'oph']]),
  tili('lukittu', 'PALVELU', '475', [['CRUD', 'a']], true),
];
