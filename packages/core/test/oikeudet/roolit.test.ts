import { OIKEUSTAULUKKO, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { casRoolit, oikeusRoolista, rooliOikeudesta } from '../../src/oikeudet/roolit.js';
import { OPH_OID } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';

const OIKEUDET = (Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[]).flatMap((oikeus) =>
  [OPH_OID, KOULUTUSTOIMIJA, OPPILAITOS].map((organisaatio) => ({ oikeus, organisaatio })),
);

test.each(OIKEUDET)('$oikeus organisaatiossa $organisaatio on sama roolina ja takaisin', (oikeus) => {
  expect(oikeusRoolista(rooliOikeudesta(oikeus))).toEqual(oikeus);
});

test('rooli on CASin muodossa', () => {
  expect(rooliOikeudesta({ oikeus: 'CRUD', organisaatio: OPH_OID })).toBe(
    'ROLE_APP_EHOKS_CRUD_1.2.246.562.10.00000000001',
  );
});

test('CAS antaa oikeudesta kolme roolia, yhteiset kerran', () => {
  const oikeudet = [OPPILAITOS, KOULUTUSTOIMIJA].map((organisaatio) => ({ oikeus: 'CRUD' as const, organisaatio }));
  expect(casRoolit(oikeudet)).toEqual([
    'ROLE_APP_EHOKS',
    'ROLE_APP_EHOKS_CRUD',
    `ROLE_APP_EHOKS_CRUD_${OPPILAITOS}`,
    `ROLE_APP_EHOKS_CRUD_${KOULUTUSTOIMIJA}`,
  ]);
  expect(casRoolit([])).toEqual([]);
});

test.each([
  'ROLE_APP_KOSKI_CRUD_1.2.246.562.10.00000000001',
  'ROLE_APP_EHOKS_CRUD',
  'ROLE_APP_EHOKS_CRUD_1.2.246.562.24.44400000019',
  'ROLE_APP_EHOKS_UUSI_OIKEUS_1.2.246.562.10.00000000001',
  'ROLE_APP_EHOKS_toString_1.2.246.562.10.00000000001',
  'role_app_ehoks_crud_1.2.246.562.10.00000000001',
  ' ROLE_APP_EHOKS_CRUD_1.2.246.562.10.00000000001',
  'ROLE_APP_EHOKS_CRUD_1.2.246.562.10.00000000001\n',
  '',
])('%j ei ole eHOKSin oikeus', (rooli) => {
  expect(oikeusRoolista(rooli)).toBeUndefined();
});
