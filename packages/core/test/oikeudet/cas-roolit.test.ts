import fc from 'fast-check';
import { OIKEUSTAULUKKO, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { casRoolit, oikeusRoolista, rooliOikeudesta } from '../../src/oikeudet/cas-roolit.js';
import { onOrganisaatioOid, OPH_OID } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';

const OIKEUDET = (Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[]).flatMap((oikeus) =>
  [OPH_OID, KOULUTUSTOIMIJA, OPPILAITOS].map((organisaatio) => ({ oikeus, organisaatio })),
);

test.each(OIKEUDET)('$oikeus organisaatiossa $organisaatio on sama roolina ja takaisin', (oikeus) => {
  expect(oikeusRoolista(rooliOikeudesta(oikeus))).toEqual(oikeus);
});

/** Organisaation OID missä tahansa sallitussa muodossa. */
const ORGANISAATIO = fc
  .oneof(
    fc.constant(OPH_OID),
    fc
      .tuple(
        fc.constantFrom('10', '99', '199', '299'),
        fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }),
        fc.nat(10),
      )
      .map(([solmu, numerot, tarkiste]) => `1.2.246.562.${solmu}.${numerot}${tarkiste}`),
    fc.stringMatching(/^201[34]\d{18}$/).map((numerot) => `1.2.246.562.10.${numerot}`),
  )
  .filter(onOrganisaatioOid);
const OIKEUS = fc.record({
  oikeus: fc.constantFrom(...(Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[])),
  organisaatio: ORGANISAATIO,
});

test('jokainen oikeus jokaisessa organisaatiossa on sama roolina ja takaisin', () => {
  fc.assert(fc.property(OIKEUS, (oikeus) => expect(oikeusRoolista(rooliOikeudesta(oikeus))).toEqual(oikeus)));
});

test('CASin antamista rooleista luetaan takaisin samat oikeudet, kukin kerran, eikä muita', () => {
  fc.assert(
    fc.property(fc.array(OIKEUS), (oikeudet) => {
      const erilaiset = new Map(oikeudet.map((oikeus) => [rooliOikeudesta(oikeus), oikeus]));
      expect(casRoolit(oikeudet).flatMap((rooli) => oikeusRoolista(rooli) ?? [])).toEqual([...erilaiset.values()]);
    }),
  );
});

test('muutettu rooli ei ole oikeus, tai se on täsmälleen se, joka siinä lukee', () => {
  const merkki = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
  fc.assert(
    fc.property(OIKEUS, fc.nat(), merkki, (oikeus, paikka, uusi) => {
      const rooli = rooliOikeudesta(oikeus);
      const kohta = paikka % rooli.length;
      const muutettu = rooli.slice(0, kohta) + uusi + rooli.slice(kohta + 1);
      const luettu = oikeusRoolista(muutettu);
      if (luettu !== undefined) expect(rooliOikeudesta(luettu)).toBe(muutettu);
    }),
  );
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
  'ROLE_APP_OPPIJANUMEROREKISTERI_READ_1.2.246.562.10.00000000001',
  'ROLE_APP_EHOKS_OPPIJOIDENTUONTI_1.2.246.562.10.00000000001',
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
