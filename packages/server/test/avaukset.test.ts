import { OPH_OID } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import { AbstractLogger } from 'typeorm';
import { data, oppijana, OPPIJA, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';
import { suunnitelma, suppeaSuunnitelma } from './suunnitelma.js';

const AVAUKSET = `${VIRKAILIJA}/nakymat/avaukset`;
const VENLA = '1.2.246.562.24.44400000019';
const SYY = { fi: 'Avataan elokuussa.', sv: 'Öppnas i augusti.' };
const KIINNI = { auki: false, syy: SYY };

let p: Koepalvelin;
let oph: Selain;
let tallentaja: Selain;
let luotu: Luotu;
beforeAll(async () => {
  p = await kaynnista();
  oph = await virkailijana(p, 'oph');
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  luotu = await p.luo();
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const SULJETTU = [403, 'toiminto.suljettu'];
const aseta = async (toiminto: string, organisaatio: string, paatos: object) =>
  expect(tulos(await oph('PUT', `${AVAUKSET}/${toiminto}/${organisaatio}`, paatos))).toEqual([204, undefined]);
const poista = async (toiminto: string, organisaatio: string) =>
  expect(tulos(await oph('DELETE', `${AVAUKSET}/${toiminto}/${organisaatio}`))).toEqual([204, undefined]);

test('suljettu katselu: virkailijalta kiinni syyn kera, siirto ja Opetushallitus jatkavat, lähin päätös ratkaisee', async () => {
  const katselija = await virkailijana(p, 'virkailija-a');
  const polut = [
    `${VIRKAILIJA}/oppijat/${VENLA}/hoksit`,
    `${VIRKAILIJA}/oppijat/${VENLA}/hoksit/${luotu.id}`,
    `${VIRKAILIJA}/oppijat/${VENLA}/hoksit/${luotu.id}/versiot`,
    `${VIRKAILIJA}/oppijat/${VENLA}`,
    `${VIRKAILIJA}/oppijat?oppilaitos-oid=${DEMO_OID.a1}`,
    `${VIRKAILIJA}/oppijat/${VENLA}/hoksit/oppilaitos/${DEMO_OID.a1}`,
    `${VIRKAILIJA}/tep-jakso-raportti?oppilaitos=${DEMO_OID.a1}`,
  ];
  const kaikista = async (selain: Selain) => {
    for (const polku of polut) expect([polku, ...tulos(await selain('GET', polku))]).toEqual([polku, 200, undefined]);
  };
  await kaikista(katselija);
  await aseta('katselu', OPH_OID, KIINNI);
  for (const polku of polut) expect([polku, ...tulos(await katselija('GET', polku))]).toEqual([polku, ...SULJETTU]);
  for (const [kieli, syy] of [
    ['fi', SYY.fi],
    ['sv', SYY.sv],
    ['en', SYY.fi],
  ] as const)
    expect((await katselija('GET', polut[0]!, undefined, { 'accept-language': kieli })).runko.error).toContain(syy);
  await kaikista(oph);
  expect((await p.kutsu('GET', luotu.polku)).tila).toBe(200);

  await aseta('katselu', DEMO_OID.a, { auki: true });
  await kaikista(katselija);
  expect(data(await katselija('GET', AVAUKSET))).toEqual([
    { toiminto: 'katselu', organisaatio: OPH_OID, ...KIINNI },
    { toiminto: 'katselu', organisaatio: DEMO_OID.a, auki: true },
  ]);
  await poista('katselu', DEMO_OID.a);
  expect(tulos(await katselija('GET', polut[0]!))).toEqual(SULJETTU);
  await poista('katselu', OPH_OID);
  expect(tulos(await oph('DELETE', `${AVAUKSET}/katselu/${OPH_OID}`))).toEqual([404, 'avaus.ei-loydy']);
  await kaikista(katselija);
});

test('suljettu tallennus: virkailija katsoo mutta ei tallenna, siirto jatkuu', async () => {
  const opiskeluoikeus = await p.uusiOikeus();
  const uusi = suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus });
  const hoksit = `${VIRKAILIJA}/oppijat/${VENLA}/hoksit`;
  await aseta('tallennus', DEMO_OID.a, KIINNI);
  for (const [metodi, polku, runko] of [
    ['POST', hoksit, uusi],
    ['PUT', `${hoksit}/${luotu.id}`, suunnitelma()],
    ['PATCH', `${hoksit}/${luotu.id}`, { sahkoposti: 'uusi@example.invalid' }],
    ['POST', `${hoksit}/${luotu.id}/versiot/1/palautus`, undefined],
    ['GET', `${VIRKAILIJA}/nakymat/lomake?oppija-oid=${VENLA}`, undefined],
    ['GET', `${VIRKAILIJA}/nakymat/lomake?oppija-oid=${VENLA}&opiskeluoikeus-oid=${opiskeluoikeus}`, undefined],
    ['GET', `${VIRKAILIJA}/nakymat/lomake?hoks-id=${luotu.id}`, undefined],
  ] as const)
    expect([metodi, polku, ...tulos(await tallentaja(metodi, polku, runko))]).toEqual([metodi, polku, ...SULJETTU]);
  expect((await tallentaja('GET', `${hoksit}/${luotu.id}`)).tila).toBe(200);
  // What was being written when it was closed is not lost.
  const luonnos = `${VIRKAILIJA}/nakymat/luonnokset/hoks-${luotu.id}`;
  const kirjoitettu = { organisaatio: DEMO_OID.a1, sisalto: { sahkoposti: 'kesken@example.invalid' } };
  expect(tulos(await tallentaja('PUT', luonnos, kirjoitettu))).toEqual([200, undefined]);
  expect(data(await tallentaja('GET', luonnos))).toMatchObject(kirjoitettu);
  expect((await p.kutsu('POST', HOKS, { runko: uusi })).tila).toBe(200);
  await poista('tallennus', DEMO_OID.a);
  expect((await tallentaja('DELETE', luonnos)).tila).toBe(204);
  const muutos = await tallentaja('PATCH', `${hoksit}/${luotu.id}`, { sahkoposti: 'uusi@example.invalid' });
  expect(muutos.tila).toBe(204);
});

test('suljetut oppijan sivut', async () => {
  const oppija = await oppijana(p, VENLA);
  const hae = () => oppija('GET', `${OPPIJA}/oppijat/${VENLA}/hoks`);
  await aseta('oppijan-sivut', DEMO_OID.a, KIINNI);
  expect(tulos(await hae())).toEqual(SULJETTU);
  await aseta('oppijan-sivut', DEMO_OID.a, { auki: true });
  expect(tulos(await hae())).toEqual([200, undefined]);
  await poista('oppijan-sivut', DEMO_OID.a);
});

test('avausten tarkistus ei lue kantaa pyynnössä', async () => {
  const polku = `${VIRKAILIJA}/oppijat/${VENLA}/hoksit/${luotu.id}`;
  await tallentaja('GET', polku);
  const lauseet = jest.spyOn(AbstractLogger.prototype, 'logQuery');
  expect((await tallentaja('GET', polku)).tila).toBe(200);
  const kaikki = lauseet.mock.calls.map(([lause]) => lause);
  lauseet.mockRestore();
  expect(kaikki.length).toBeGreaterThan(0);
  expect(kaikki.filter((lause) => lause.includes('ehoks_avaukset'))).toEqual([]);
});

test('muut eivät päätä', async () => {
  for (const tunnus of ['virkailija-a', 'paakayttaja-a', 'vastuu-a']) {
    const selain = await virkailijana(p, tunnus);
    const polku = `${AVAUKSET}/katselu/${DEMO_OID.a}`;
    expect(tulos(await selain('PUT', polku, KIINNI))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await selain('DELETE', polku))).toEqual([403, 'oikeus.kielletty']);
  }
  expect(data(await oph('GET', AVAUKSET))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['kaikki/' + DEMO_OID.a, KIINNI, 'pyynto.parametri'],
  ['toString/' + DEMO_OID.a, KIINNI, 'pyynto.parametri'],
  ['katselu/1.2.3', KIINNI, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, { auki: false }, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, { auki: true, syy: SYY }, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, { auki: false, syy: { fi: 'Vain suomeksi' } }, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, { auki: false, syy: { fi: 'x'.repeat(501), sv: 'x' } }, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, { auki: 'false', syy: SYY }, 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a, suppeaSuunnitelma(), 'pyynto.parametri'],
  ['katselu/' + DEMO_OID.a1, KIINNI, 'avaus.ei-jarjestaja'],
  ['katselu/1.2.246.562.10.44499999999', KIINNI, 'avaus.ei-jarjestaja'],
])('kelvoton päätös %s %j', async (polku, runko, koodi) => {
  expect(tulos(await oph('PUT', `${AVAUKSET}/${polku}`, runko))).toEqual([400, koodi]);
  expect(data(await oph('GET', AVAUKSET))).toEqual([]);
});
