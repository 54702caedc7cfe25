import { OPH_OID, onOpiskeluoikeusOid, onOppijaOid, onOrganisaatioOid } from '@ehoks/core';
import { DEMO, DEMO_OID, demoTilit } from '@ehoks/simulator';
import type { DemoMaailma, Esimerkki } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

test('is told as it is exported', async () => {
  expect((await (await n.ohjaa('GET', '/demo')).json()) as DemoMaailma).toEqual(DEMO);
});

test('has the organisations of the two providers', () => {
  const { oph, a, a1, b } = DEMO_OID;
  expect(Object.fromEntries(DEMO.organisaatiot.map(({ tunnus, taso, ylempi }) => [tunnus, [taso, ylempi]]))).toEqual({
    oph: ['oph', null],
    a: ['koulutustoimija', oph],
    a1: ['oppilaitos', a],
    a1t: ['toimipiste', a1],
    a2: ['oppilaitos', a],
    b: ['koulutustoimija', oph],
    b1: ['oppilaitos', b],
  });
  expect(oph).toBe(OPH_OID);
});

test('has the accounts with their roles and the rights that Opintopolku knows of them', () => {
  const { oph, a, a1, b } = DEMO_OID;
  const oikeudet = (tili: (typeof demoTilit)[number]) =>
    tili.roolit.map(({ oikeus, organisaatio }) => `${oikeus} ${organisaatio}`);
  const siirto = (oid: string) => [`CRUD ${oid}`, `TIEDONSIIRTO ${oid}`];
  const tuonti = (oid: string) => [`OPPIJOIDENTUONTI ${oid}`, `YLEISTUNNISTE_LUONTI ${oid}`];
  const kaytto = (oid: string) => [`READ ${oid}`, `HYODYNTAMIS_JA_JAKO ${oid}`];
  expect(
    demoTilit.map((tili) => [
      tili.kayttajatunnus,
      tili.tyyppi,
      tili.myonnetyt.join(),
      tili.organisaatio,
      ...oikeudet(tili),
    ]),
  ).toEqual([
    ['siirto-a', 'PALVELU', 'ehoks-palvelukayttaja,oppijoiden-tuonti', a, ...siirto(a), ...tuonti(a)],
    ['siirto-b', 'PALVELU', 'ehoks-palvelukayttaja,oppijoiden-tuonti', b, ...siirto(b), ...tuonti(b)],
    ['siirto-a1', 'PALVELU', 'ehoks-palvelukayttaja', a1, ...siirto(a1)],
    ['virkailija-a', 'VIRKAILIJA', 'ehoks-kayttaja', a, ...kaytto(a)],
    ['tallentaja-a1', 'VIRKAILIJA', 'ehoks-tallentaja', a1, `CRUD ${a1}`, `HYODYNTAMIS_JA_JAKO ${a1}`],
    ['paakayttaja-a', 'VIRKAILIJA', 'ehoks-paakayttaja', a, ...kaytto(a)],
    ['vastuu-a', 'VIRKAILIJA', 'vastuukayttaja', a],
    [
      'oppijanumero-a',
      'VIRKAILIJA',
      'oppijanumeropalvelun-paakayttaja',
      a,
      `OPPIJOIDENTUONTI ${a}`,
      `MANUAALINEN_YKSILOINTI ${a}`,
    ],
    ['oph', 'VIRKAILIJA', 'oph-paakayttaja', oph, `OPHPAAKAYTTAJA ${oph}`],
    ['lukittu', 'PALVELU', 'ehoks-palvelukayttaja', a, ...siirto(a)],
  ]);
  expect(demoTilit.filter(({ lukittu }) => lukittu).map(({ kayttajatunnus }) => kayttajatunnus)).toEqual(['lukittu']);
  expect(new Set(demoTilit.map(({ nimi }) => nimi)).size).toBe(demoTilit.length);
});

test('tells of an account what the contract names', () => {
  expect([...new Set(DEMO.tilit.flatMap((tili) => Object.keys(tili)))]).toEqual(['kayttajatunnus', 'tyyppi', 'roolit']);
});

test('has ordinary study rights at a1 of its toimipiste, of the school itself and of neither', async () => {
  const { a1, a1t } = DEMO_OID;
  const tavalliset = DEMO.opiskeluoikeudet.filter((oo) => oo.esimerkki === 'tavallinen' && oo.oppilaitos === a1);
  const toimipisteet = await Promise.all(
    tavalliset.map(async ({ oid }) => {
      const { suoritukset } = (await (await n.koski(`/opiskeluoikeus/${oid}`)).json()) as {
        suoritukset: { toimipiste?: { oid: string } }[];
      };
      return suoritukset.map(({ toimipiste }) => toimipiste?.oid);
    }),
  );
  expect(new Set(toimipisteet.flat())).toEqual(new Set([a1t, a1, undefined]));
});

test('has every kind of study right at a1, ten of them ordinary', () => {
  const lajit = DEMO.opiskeluoikeudet
    .filter(({ oppilaitos }) => oppilaitos === DEMO_OID.a1)
    .map(({ esimerkki }) => esimerkki);
  const kaikki: Record<Esimerkki, number> = {
    tavallinen: 10,
    paattynyt: 1,
    mitatoity: 1,
    tuva: 1,
    telma: 1,
    sisaltyva: 1,
    'muu-tyyppi': 1,
    'vaara-oppija': 1,
  };
  expect(Object.fromEntries(Object.keys(kaikki).map((laji) => [laji, lajit.filter((l) => l === laji).length]))).toEqual(
    kaikki,
  );
});

test('has OIDs whose check digits hold, none of them twice', () => {
  const kaikki = [
    ...DEMO.opiskeluoikeudet.map(({ oid }) => [oid, onOpiskeluoikeusOid(oid)] as const),
    ...DEMO.oppijat.map(({ oid }) => [oid, onOppijaOid(oid)] as const),
    ...demoTilit.map(({ oid }) => [oid, onOppijaOid(oid)] as const),
    ...DEMO.organisaatiot.map(({ oid }) => [oid, onOrganisaatioOid(oid)] as const),
  ];
  expect(kaikki.filter(([, kelpaa]) => !kelpaa)).toEqual([]);
  expect(new Set(kaikki.map(([oid]) => oid)).size).toBe(kaikki.length);
});

test('every learner is in both registers and every listed right has its school in Organisaatio', async () => {
  expect(DEMO.oppijat.length).toBeGreaterThanOrEqual(10);
  const oppijat = DEMO.oppijat.map(({ oid }) => oid);
  expect(DEMO.opiskeluoikeudet.filter(({ oppija }) => !oppijat.includes(oppija))).toEqual([]);
  for (const oid of oppijat) expect((await n.onr(`/henkilo/${oid}`)).status).toBe(200);
  const kosketta = DEMO.opiskeluoikeudet
    .filter(({ esimerkki }) => ['mitatoity', 'vaara-oppija'].includes(esimerkki))
    .map(({ oppija }) => oppija);
  for (const oid of oppijat) expect((await n.koski(`/oppija/${oid}`)).status).toBe(kosketta.includes(oid) ? 404 : 200);
  for (const { oppilaitos } of DEMO.opiskeluoikeudet)
    expect((await n.hae(`/organisaatio-service/api/${oppilaitos}`)).status).toBe(200);
});
