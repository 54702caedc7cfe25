import { roolitiedot } from '@ehoks/core';
import type { Kayttajatyyppi, Kayttooikeus, OrganisaationOikeus, OrganisaatioOid, Rooli } from '@ehoks/core';
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
  readonly nimi: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly oid: string;
  /** Roles granted to it, all in one organisation. */
  readonly myonnetyt: readonly Rooli[];
  readonly organisaatio: OrganisaatioOid;
  /** The rights of the roles, as Opintopolku knows them. */
  readonly roolit: readonly OrganisaationOikeus[];
  /** Locked as a whole: no ticket is given. */
  readonly lukittu: boolean;
}

/** Rights by which eHOKS's own accounts are managed. In Opintopolku that is no right of eHOKS. */
const EI_OPINTOPOLUSSA: readonly Kayttooikeus[] = ['VASTUUKAYTTAJA', 'PAAKAYTTAJA', 'TALLENTAJAN_PAAKAYTTAJA'];

function tili(
  kayttajatunnus: string,
  nimi: string,
  oid: string,
  myonnetyt: readonly [Rooli, ...Rooli[]],
  tunnus: Tunnus,
  lukittu = false,
): DemoTili {
  const { kenelle } = roolitiedot(myonnetyt[0]);
  const oikeudet = myonnetyt.flatMap((rooli) => roolitiedot(rooli).oikeudet);
  const organisaatio = DEMO_OID[tunnus];
  return {
    kayttajatunnus,
    nimi,
    tyyppi: kenelle,
    oid: `1.2.246.562.24.44400000${oid}`,
    myonnetyt,
    organisaatio,
    roolit: oikeudet.filter((oikeus) => !EI_OPINTOPOLUSSA.includes(oikeus)).map((oikeus) => ({ oikeus, organisaatio })),
    lukittu,
  };
}

/** One account for each way of using the service. */
export const demoTilit: readonly DemoTili[] = [
  tili(
    'siirto-a',
    'Esimerkkikuntayhtymän opiskelijahallinto',
    '064',
    ['ehoks-palvelukayttaja', 'oppijoiden-tuonti'],
    'a',
  ),
  tili('siirto-b', 'Mallisäätiön opiskelijahallinto', '417', ['ehoks-palvelukayttaja', 'oppijoiden-tuonti'], 'b'),
  tili('siirto-a1', 'Esimerkkiopiston opiskelijahallinto', '420', ['ehoks-palvelukayttaja'], 'a1'),
  tili('virkailija-a', 'Virke Virkailija', '051', ['ehoks-kayttaja'], 'a'),
  tili('tallentaja-a1', 'Taimi Tallentaja', '433', ['ehoks-tallentaja'], 'a1'),
  tili('paakayttaja-a', 'Päiviö Pääkäyttäjä', '446', ['ehoks-paakayttaja'], 'a'),
  tili('vastuu-a', 'Vieno Vastuukäyttäjä', '459', ['vastuukayttaja'], 'a'),
  tili('oppijanumero-a', 'Onerva Oppijanumero', '488', ['oppijanumeropalvelun-paakayttaja'], 'a'),
  tili('oph', 'Oiva Opetushallitus', '462', ['oph-paakayttaja'], 'oph'),
  tili('lukittu', 'Esimerkkikuntayhtymän vanha opiskelijahallinto', '475', ['ehoks-palvelukayttaja'], 'a', true),
];
