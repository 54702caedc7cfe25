import { OIKEUSTAULUKKO, OPH_OID, type Kayttooikeus, type OrganisaatioOid } from '@ehoks/core';
import { onPaakayttaja, organisaatioittain } from '../../src/istunto/oikeudet-json.js';

const A = '1.2.246.562.10.44400000111' as OrganisaatioOid;
const B = '1.2.246.562.10.44400000152' as OrganisaatioOid;

/** As the service that exists tells the rights that it knows. */
const SANAT: Readonly<Record<Kayttooikeus, readonly string[]>> = {
  CRUD: ['read', 'write', 'update', 'delete'],
  READ: ['read'],
  OPHPAAKAYTTAJA: ['read', 'write', 'update', 'delete'],
  HOKS_DELETE: ['hoks_delete'],
  HYODYNTAMIS_JA_JAKO: [],
  TIEDONSIIRTO: [],
  VASTUUKAYTTAJA: [],
  PAAKAYTTAJA: [],
  TALLENTAJAN_PAAKAYTTAJA: [],
  OPPIJOIDENTUONTI: [],
  YLEISTUNNISTE_LUONTI: [],
  MANUAALINEN_YKSILOINTI: [],
  TUONTIDATA_READ: [],
};

test.each(Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[])('%s in the words of the service that exists', (oikeus) => {
  expect(organisaatioittain([{ oikeus, organisaatio: A }])).toEqual([
    { oid: A, privileges: SANAT[oikeus], roles: [], oikeudet: [oikeus] },
  ]);
});

test('each organisation is told once, with all its rights', () => {
  expect(
    organisaatioittain([
      { oikeus: 'READ', organisaatio: B },
      { oikeus: 'HOKS_DELETE', organisaatio: A },
      { oikeus: 'CRUD', organisaatio: B },
      { oikeus: 'READ', organisaatio: B },
    ]),
  ).toEqual([
    { oid: B, privileges: ['read', 'write', 'update', 'delete'], roles: [], oikeudet: ['READ', 'CRUD'] },
    { oid: A, privileges: ['hoks_delete'], roles: [], oikeudet: ['HOKS_DELETE'] },
  ]);
});

test('the main user is one at the root only', () => {
  const paakayttaja = (organisaatio: OrganisaatioOid) => [{ oikeus: 'OPHPAAKAYTTAJA', organisaatio } as const];
  expect([onPaakayttaja(paakayttaja(OPH_OID)), onPaakayttaja(paakayttaja(A)), onPaakayttaja([])]).toEqual([
    true,
    false,
    false,
  ]);
  expect(organisaatioittain(paakayttaja(OPH_OID))[0]?.roles).toEqual(['oph-super-user']);
});
