import { DEMO_OID } from '@ehoks/simulator';
import { esimerkkiOpiskeluoikeusOid } from '@ehoks/testing';
import { data, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';

const LUONNOKSET = `${VIRKAILIJA}/nakymat/luonnokset`;
const UUSI = `${LUONNOKSET}/0b8d3f5e-8a51-4f7e-9d0c-2f6d0f3a1b2c`;
const OPPIJA = '1.2.246.562.24.44400000019';
const RUNKO = {
  organisaatio: DEMO_OID.a1,
  'oppija-oid': OPPIJA,
  'opiskeluoikeus-oid': esimerkkiOpiskeluoikeusOid(4321),
  sisalto: { 'hankittavat-ammat-tutkinnon-osat': [{ moduleId: 'a', nimi: '\u0000\ud800' }], __proto__x: null },
};

let p: Koepalvelin;
let tallentaja: Selain;
beforeAll(async () => {
  p = await kaynnista();
  tallentaja = await virkailijana(p, 'tallentaja-a1');
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const etag = ({ otsakkeet }: Vastaus) => ({ 'if-match': otsakkeet.get('etag') ?? '' });

test('luonnos säilyy kirjain kirjaimelta, ja kaksi välilehteä ei tallenna toistensa päälle', async () => {
  const eka = await tallentaja('PUT', UUSI, RUNKO);
  expect(tulos(eka)).toEqual([200, undefined]);
  const { sisalto, ...tiedot } = RUNKO;
  expect(data(eka)).toMatchObject(tiedot);
  const luettu = await tallentaja('GET', UUSI);
  expect(data(luettu)).toEqual({ ...data(eka), sisalto });
  expect(etag(luettu)).toEqual(etag(eka));
  expect(data<object[]>(await tallentaja('GET', LUONNOKSET))).toContainEqual({
    ...data<object>(eka),
    'oppija-nimi': 'Venla Aino Esimerkki',
  });

  expect(tulos(await tallentaja('PUT', UUSI, RUNKO))).toEqual([412, 'luonnos.ehto-ei-tayty']);
  const toka = await tallentaja('PUT', UUSI, { ...RUNKO, sisalto: { toinen: 2 } }, etag(eka));
  expect(tulos(toka)).toEqual([200, undefined]);
  expect(tulos(await tallentaja('PUT', UUSI, RUNKO, etag(eka)))).toEqual([412, 'luonnos.ehto-ei-tayty']);
  expect(data(await tallentaja('GET', UUSI))).toMatchObject({ sisalto: { toinen: 2 } });
  expect((await tallentaja('PUT', UUSI, RUNKO, { 'if-match': '*' })).tila).toBe(200);
  expect((await tallentaja('DELETE', UUSI)).tila).toBe(204);
  expect(tulos(await tallentaja('GET', UUSI))).toEqual([404, 'luonnos.ei-loydy']);
});

test('toinen tallentaja ei näe luonnosta, eikä katselija voi tallentaa', async () => {
  await tallentaja('PUT', UUSI, RUNKO);
  const oph = await virkailijana(p, 'oph');
  expect(tulos(await oph('GET', UUSI))).toEqual([404, 'luonnos.ei-loydy']);
  expect(data(await oph('GET', LUONNOKSET))).toEqual([]);
  const katselija = await virkailijana(p, 'virkailija-a');
  expect(tulos(await katselija('PUT', UUSI, RUNKO))).toEqual([403, 'oikeus.kielletty']);
  const vieraaseen = await tallentaja('PUT', `${LUONNOKSET}/hoks-1`, { ...RUNKO, organisaatio: DEMO_OID.b1 });
  expect(tulos(vieraaseen)).toEqual([403, 'oikeus.kielletty']);
  await tallentaja('DELETE', UUSI);
});

test('luettelo ei kerro nimeä oppijasta, jolle ei saa tehdä suunnitelmaa, ja syntyy ilman rekistereitäkin', async () => {
  const vieras = '1.2.246.562.24.44400000161';
  await tallentaja('PUT', UUSI, { ...RUNKO, 'oppija-oid': vieras });
  const luettelo = async () => data<object[]>(await tallentaja('GET', LUONNOKSET));
  expect(await luettelo()).toEqual([expect.not.objectContaining({ 'oppija-nimi': expect.anything() as unknown })]);
  await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503' });
  expect(await luettelo()).toMatchObject([{ 'oppija-oid': vieras }]);
  await p.ohjaa('DELETE', '/viat');
  await tallentaja('DELETE', UUSI);
});

test('luettelon voi rajata oppijaan; kelvoton numero on 400', async () => {
  await tallentaja('PUT', UUSI, RUNKO);
  const oppijan = (oid: string) => tallentaja('GET', `${LUONNOKSET}?oppija-oid=${oid}`);
  expect(data(await oppijan(OPPIJA))).toMatchObject([{ 'oppija-oid': OPPIJA }]);
  expect(data(await oppijan('1.2.246.562.24.44400000161'))).toEqual([]);
  expect(tulos(await oppijan('1.2.3'))).toEqual([400, 'pyynto.parametri']);
  await tallentaja('DELETE', UUSI);
});

test('suunnitelman luonnos häviää, kun suunnitelma hävitetään', async () => {
  const { id } = await p.luo();
  const polku = `${LUONNOKSET}/hoks-${id}`;
  const tallennus = await tallentaja('PUT', polku, { ...RUNKO, 'hoks-id': id, perusta: '"1"' });
  expect(data(tallennus)).toMatchObject({ avain: `hoks-${id}`, 'hoks-id': id, perusta: '"1"' });
  const oph = await virkailijana(p, 'oph');
  expect((await oph('DELETE', `${VIRKAILIJA}/hoks/${id}`)).tila).toBe(200);
  expect(tulos(await tallentaja('GET', polku))).toEqual([404, 'luonnos.ei-loydy']);
});

test.each<[string, unknown]>([
  ['/abc', RUNKO],
  ['/hoks-0', RUNKO],
  ['/hoks-99999999999', RUNKO],
  ['/hoks-1', { ...RUNKO, 'hoks-id': 2 }],
  ['/hoks-1', { ...RUNKO, 'hoks-id': '1' }],
  ['/0b8d3f5e-8a51-4f7e-9d0c-2f6d0f3a1b2d', { ...RUNKO, 'hoks-id': 1 }],
  ['/hoks-1', { ...RUNKO, sisalto: [] }],
  ['/hoks-1', { ...RUNKO, sisalto: 'teksti' }],
  ['/hoks-1', { ...RUNKO, sisalto: null }],
  ['/hoks-1', { ...RUNKO, organisaatio: '1.2.3' }],
  ['/hoks-1', { ...RUNKO, 'oppija-oid': '1.2.3' }],
  ['/hoks-1', { ...RUNKO, perusta: 'x'.repeat(101) }],
  ['/hoks-1', { ...RUNKO, tuntematon: 1 }],
  ['/hoks-1', { organisaatio: DEMO_OID.a1 }],
  ['/hoks-1', []],
])('kelvoton pyyntö %s %j', async (polku, runko) => {
  expect(tulos(await tallentaja('PUT', LUONNOKSET + polku, runko))).toEqual([400, 'pyynto.parametri']);
});

test('suurempi kuin runkoraja ei mene', async () => {
  const suuri = { ...RUNKO, sisalto: { teksti: 'x'.repeat(1024 * 1024) } };
  expect(tulos(await tallentaja('PUT', UUSI, suuri))).toEqual([413, 'pyynto.liian-suuri']);
});
