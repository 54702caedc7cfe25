import { OPH_OID } from '@ehoks/core';
import type { OrganisaatioOid } from '@ehoks/core';

/** OIDs of the demo organisations by their short names. Invented, with valid check digits. */
export const DEMO_OID = {
  oph: OPH_OID,
  a: '1.2.246.562.10.44400000111' as OrganisaatioOid,
  a1: '1.2.246.562.10.44400000129' as OrganisaatioOid,
  a2: '1.2.246.562.10.44400000145' as OrganisaatioOid,
  a1t: '1.2.246.562.10.44400000137' as OrganisaatioOid,
  b: '1.2.246.562.10.44400000152' as OrganisaatioOid,
  b1: '1.2.246.562.10.44400000160' as OrganisaatioOid,
} as const;

export type Tunnus = keyof typeof DEMO_OID;

export interface DemoOrganisaatio {
  readonly oid: OrganisaatioOid;
  readonly tunnus: Tunnus;
  readonly taso: 'oph' | 'koulutustoimija' | 'oppilaitos' | 'toimipiste';
  readonly ylempi: OrganisaatioOid | null;
  /** A language without a name is absent, as in Organisaatio. */
  readonly nimet: { readonly fi?: string; readonly sv?: string; readonly en?: string };
  readonly ytunnus?: string;
}

/** Parents before their children. b1 has a Swedish name only. */
export const demoOrganisaatiot: readonly DemoOrganisaatio[] = [
  {
    oid: DEMO_OID.oph,
    tunnus: 'oph',
    taso: 'oph',
    ylempi: null,
    nimet: { fi: 'Opetushallitus', sv: 'Utbildningsstyrelsen', en: 'Finnish National Agency for Education' },
  },
  {
    oid: DEMO_OID.a,
    tunnus: 'a',
    taso: 'koulutustoimija',
    ylempi: DEMO_OID.oph,
    nimet: { fi: 'Esimerkkikuntayhtymä', sv: 'Exempelsamkommunen', en: 'Example Federation of Municipalities' },
    ytunnus: '2468135-7',
  },
  {
    oid: DEMO_OID.a1,
    tunnus: 'a1',
    taso: 'oppilaitos',
    ylempi: DEMO_OID.a,
    nimet: { fi: 'Esimerkkiopisto', sv: 'Exempelinstitutet', en: 'Example Institute' },
  },
  {
    oid: DEMO_OID.a1t,
    tunnus: 'a1t',
    taso: 'toimipiste',
    ylempi: DEMO_OID.a1,
    nimet: { fi: 'Esimerkkiopisto, Mallikadun toimipiste', sv: 'Exempelinstitutet, Modellgatan' },
  },
  {
    oid: DEMO_OID.a2,
    tunnus: 'a2',
    taso: 'oppilaitos',
    ylempi: DEMO_OID.a,
    nimet: { fi: 'Esimerkin aikuisopisto' },
  },
  {
    oid: DEMO_OID.b,
    tunnus: 'b',
    taso: 'koulutustoimija',
    ylempi: DEMO_OID.oph,
    nimet: { fi: 'Mallisäätiö', sv: 'Modellstiftelsen' },
    ytunnus: '3579246-6',
  },
  {
    oid: DEMO_OID.b1,
    tunnus: 'b1',
    taso: 'oppilaitos',
    ylempi: DEMO_OID.b,
    nimet: { sv: 'Yrkesinstitutet Modell' },
  },
];

/** The organisations above this one, the root first. */
export function ylemmat(organisaatio: DemoOrganisaatio): readonly DemoOrganisaatio[] {
  const ylempi = demoOrganisaatiot.find(({ oid }) => oid === organisaatio.ylempi);
  return ylempi ? [...ylemmat(ylempi), ylempi] : [];
}

/** The name to show when one is enough: Finnish, else Swedish, else English. */
export function nimi({ nimet, oid }: DemoOrganisaatio): string {
  return nimet.fi ?? nimet.sv ?? nimet.en ?? oid;
}
