import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

const VENLA = '1.2.246.562.24.44400000019';
const POLKU = '/oppijanumerorekisteri-service';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());
beforeEach(() => tahti({}));
afterEach(() => n.ohjaa('POST', '/alusta'));

/** Everything at once unless a test says otherwise. */
const tahti = (muutokset: object) =>
  n.ohjaa('PUT', '/onr/tuontien-tahti', { 'era-ms': 0, 'yksilointi-ms': 0, ...muutokset });

async function kutsu(metodi: string, polku: string, runko?: unknown, tunnus = 'siirto-a') {
  const ticket = await n.tiketti(undefined, tunnus, tunnus === 'ehoks' ? 'simulaattori' : 'Demo-eHOKS-2026!');
  const vastaus = await n.hae(POLKU + polku, {
    method: metodi,
    headers: { ticket, 'content-type': 'application/json' },
    ...(runko !== undefined && { body: JSON.stringify(runko) }),
  });
  return { tila: vastaus.status, json: (await vastaus.json()) as Record<string, unknown> };
}

const tuisku = {
  hetu: '120307A923R',
  etunimet: 'Tuisku Ilona',
  kutsumanimi: 'Tuisku',
  sukunimi: 'Uusiniemi',
  kansalaisuus: [{ koodi: '246' }],
};
const omar = {
  passinumero: 'XA1234567',
  etunimet: 'Omar',
  kutsumanimi: 'Omar',
  sukunimi: 'Malli',
  syntymaaika: '1999-03-02',
  kansalaisuus: [{ koodi: '368' }],
};

async function tuo(henkilot: readonly object[], tunnus?: string): Promise<number> {
  const rivit = henkilot.map((henkilo, i) => ({ tunniste: `SIS-${i}`, henkilo }));
  const { tila, json } = await kutsu('PUT', '/oppija', { henkilot: rivit }, tunnus);
  expect(tila).toBe(200);
  expect(json).toEqual({ id: expect.any(Number), kasiteltavia: rivit.length, kasiteltyja: 0, kasitelty: false });
  return json['id'] as number;
}
const rivit = async (id: number) => {
  const { json } = await kutsu('GET', `/oppija/tuonti=${id}`);
  return json['henkilot'] as { tunniste: string; henkilo: Record<string, unknown>; conflict?: boolean }[];
};

test('one with an identity code gets a number, one without does not, and one whom the register knows keeps it', async () => {
  const id = await tuo([tuisku, omar, { ...tuisku, hetu: '150706A902Y', sukunimi: 'Esimerkki', etunimet: 'Venla' }]);
  const [eka, toka, kolmas] = await rivit(id);
  expect(eka).toMatchObject({ tunniste: 'SIS-0', henkilo: { hetu: tuisku.hetu, passivoitu: false } });
  expect(eka?.henkilo['oppijanumero']).toBe(eka?.henkilo['oid']);
  expect(toka).toMatchObject({ tunniste: 'SIS-1', henkilo: { oppijanumero: null } });
  expect(kolmas).toMatchObject({ henkilo: { oid: VENLA, oppijanumero: VENLA, etunimet: 'Venla Aino' } });
  expect(kolmas).not.toHaveProperty('conflict');
  const { json } = await kutsu('GET', `/henkilo/${String(eka?.henkilo['oid'])}`, undefined, 'ehoks');
  expect(json).toMatchObject({ etunimet: 'Tuisku Ilona', yksiloityVTJ: true, duplicate: false });
});

test('a row of another name still carries the number of its identity code, marked', async () => {
  const id = await tuo([{ ...tuisku, hetu: '150706A902Y', etunimet: 'Otso', sukunimi: 'Vieras' }]);
  expect(await rivit(id)).toMatchObject([{ conflict: true, henkilo: { oppijanumero: VENLA, sukunimi: 'Esimerkki' } }]);
});

test('names that do not match the population register are not identified until they are mended there', async () => {
  const id = await tuo([{ ...tuisku, hetu: '110208B927N', etunimet: 'Lumi', sukunimi: 'Tyttölä' }]);
  expect((await rivit(id))[0]?.henkilo['oppijanumero']).toBe(null);
  expect((await kutsu('GET', '/oppija/yhteenveto')).json).toMatchObject({ virheet: 1, onnistuneet: 0 });
  await n.ohjaa('POST', '/vtj/henkilot', { hetu: '110208B927N', etunimet: 'Lumi', sukunimi: 'Tyttölä' });
  expect((await rivit(id))[0]?.henkilo['oppijanumero']).toEqual(expect.any(String));
});

test('a changed identity code: the one in force is the person’s, and both are found', async () => {
  const sointu = { ...tuisku, hetu: '040606A925T', etunimet: 'Sointu', sukunimi: 'Vaihtuva' };
  const [vanhalla] = await rivit(await tuo([sointu]));
  expect(vanhalla?.henkilo).toMatchObject({ hetu: '040606A926U', oppijanumero: vanhalla?.henkilo['oid'] });
  const oidit = (await rivit(await tuo([sointu, { ...sointu, hetu: '040606A926U' }]))).map(
    ({ henkilo }) => henkilo['oid'],
  );
  expect(oidit).toEqual([vanhalla?.henkilo['oid'], vanhalla?.henkilo['oid']]);
});

test('while the population register is down nobody is identified, nor counted as a failure', async () => {
  await n.ohjaa('POST', '/viat', { palvelu: 'vtj', tila: '503' });
  const id = await tuo([tuisku]);
  expect((await rivit(id))[0]?.henkilo['oppijanumero']).toBe(null);
  expect((await kutsu('GET', '/oppija/yhteenveto')).json).toMatchObject({ keskeneraiset: 1, virheet: 0 });
  await n.ohjaa('DELETE', '/viat');
  expect((await rivit(id))[0]?.henkilo['oppijanumero']).toEqual(expect.any(String));
});

test('rows are handled in batches; one that stopped goes on when it is started again', async () => {
  await tahti({ 'pysahtyy-eran-jalkeen': 1 });
  const id = await tuo(Array.from({ length: 250 }, (_, i) => ({ ...omar, passinumero: `XB${i}` })));
  const kesken = { id, kasiteltavia: 250, kasiteltyja: 100, kasitelty: false };
  expect((await kutsu('GET', `/oppija/tuonti=${id}/perustiedot`)).json).toEqual(kesken);
  expect(await rivit(id)).toHaveLength(100);
  expect((await kutsu('POST', `/oppija/tuonti=${id}`)).json).toEqual(kesken);
  expect((await kutsu('GET', `/oppija/tuonti=${id}/perustiedot`)).json).toMatchObject({
    kasiteltyja: 250,
    kasitelty: true,
  });
});

test('a slow one is under way', async () => {
  await tahti({ 'era-ms': 1_000_000 });
  const id = await tuo([omar]);
  expect((await kutsu('GET', `/oppija/tuonti=${id}/perustiedot`)).json).toMatchObject({ kasiteltyja: 0 });
});

test('one bad row refuses all, with the place of each fault', async () => {
  const henkilot = [
    { henkilo: omar },
    { henkilo: { ...tuisku, hetu: undefined } },
    { henkilo: { ...tuisku, hetu: '120307A923X', sukupuoli: { koodi: '3' } } },
    {},
  ];
  const { tila, json } = await kutsu('PUT', '/oppija', { henkilot });
  expect(tila).toBe(400);
  expect(json).toMatchObject({ status: 400, error: 'Bad Request', globalErrors: [] });
  const virheet = json['fieldErrors'] as { field: string; code: string }[];
  expect(virheet.map(({ field, code }) => [field, code])).toEqual([
    ['henkilot[1].henkilo', 'ValidateAtLeastOneNotNull'],
    ['henkilot[1].henkilo.hetu', 'hetu.required.for.finnish'],
    ['henkilot[2].henkilo.hetu', 'invalid.hetu'],
    ['henkilot[2].henkilo.sukupuoli', 'invalid.sukupuoli'],
    ['henkilot[3].henkilo', 'NotNull'],
  ]);
  expect(JSON.stringify(json)).not.toContain('120307');
  expect((await kutsu('GET', '/oppija/tuontikooste')).json).toMatchObject({ totalElements: 0 });
  expect((await kutsu('PUT', '/oppija', { henkilot: [] })).tila).toBe(400);
});

test('rights: 401 without, 403 to what is of others, 404 to what is not', async () => {
  const id = await tuo([omar]);
  expect((await kutsu('PUT', '/oppija', {}, 'siirto-a1')).tila).toBe(401);
  expect((await kutsu('GET', `/oppija/tuonti=${id}`, undefined, 'ehoks')).tila).toBe(401);
  expect((await kutsu('GET', `/oppija/tuonti=${id}`, undefined, 'siirto-b')).tila).toBe(403);
  expect((await kutsu('GET', `/yleistunniste/tuonti=${id}`)).tila).toBe(404);
  expect((await kutsu('GET', `/oppija/tuonti=${id}`, undefined, 'oph')).tila).toBe(200);
  expect((await kutsu('GET', '/oppija/tuonti=1')).tila).toBe(404);
});

test('the summary: newest first, in pages, of one’s own organisations', async () => {
  const eka = await tuo([omar, tuisku]);
  const toka = await tuo([omar]);
  await tuo([omar], 'siirto-b');
  const { json } = await kutsu('GET', '/oppija/tuontikooste?page=1&pageSize=1&field=id&sort=DESC');
  expect(json).toMatchObject({ totalElements: 2, totalPages: 2, content: [{ id: toka, total: 1, api: 'OPPIJA' }] });
  expect((await kutsu('GET', '/oppija/tuontikooste?page=2&pageSize=1')).json).toMatchObject({
    content: [{ id: eka, total: 2, successful: 1, failures: 1, conflicts: 0 }],
  });
  expect((await kutsu('GET', '/oppija/tuontikooste?page=0')).tila).toBe(400);
});

describe('yleistunniste', () => {
  const kysymys = { hetu: tuisku.hetu, etunimet: 'Tuisku', kutsumanimi: 'Tuisku', sukunimi: 'Uusiniemi' };

  test('a number by the identity code: the same one every time', async () => {
    const eka = await kutsu('POST', '/yleistunniste/hae', kysymys);
    expect(eka).toEqual({ tila: 200, json: { oid: expect.any(String), oppijanumero: expect.any(String) } });
    expect(await kutsu('POST', '/yleistunniste/hae', kysymys)).toEqual(eka);
    expect((await kutsu('GET', `/yleistunniste/hae/${String(eka.json['oid'])}`)).json).toEqual({
      ...eka.json,
      passivoitu: false,
      linked: [],
    });
  });

  test('400 without a field, 404 when nobody has the code, 409 when the names are another’s', async () => {
    expect((await kutsu('POST', '/yleistunniste/hae', { ...kysymys, hetu: 'x' })).tila).toBe(400);
    expect((await kutsu('POST', '/yleistunniste/hae', { hetu: tuisku.hetu })).tila).toBe(400);
    expect((await kutsu('POST', '/yleistunniste/hae', { ...kysymys, hetu: '151204A932E' })).tila).toBe(404);
    expect((await kutsu('POST', '/yleistunniste/hae', { ...kysymys, sukunimi: 'Vieras' })).tila).toBe(409);
    expect((await kutsu('GET', '/yleistunniste/hae/1.2.246.562.24.99999999991')).tila).toBe(404);
  });

  test('an import needs the row’s own identifier and asks for no nationality', async () => {
    const { kansalaisuus: _, ...ilman } = omar;
    expect((await kutsu('PUT', '/yleistunniste', { henkilot: [{ henkilo: ilman }] })).json).toMatchObject({
      fieldErrors: [{ field: 'henkilot[0].tunniste' }],
    });
    const { json } = await kutsu('PUT', '/yleistunniste', { henkilot: [{ tunniste: '1', henkilo: ilman }] });
    expect((await kutsu('GET', `/yleistunniste/tuonti=${String(json['id'])}`)).json['henkilot']).toEqual([
      { tunniste: '1', henkilo: { oid: expect.any(String), oppijanumero: null, passivoitu: false, linked: [] } },
    ]);
  });
});

test('a plan’s study right may be put under a number that came so', async () => {
  const [rivi] = await rivit(await tuo([tuisku]));
  const oid = String(rivi?.henkilo['oid']);
  await n.ohjaa('PUT', `/koski/opiskeluoikeudet/1.2.246.562.15.44400000350?oppija=${oid}`, { tila: {} });
  expect((await n.koski(`/oppija/${oid}`)).status).toBe(200);
});

test.each([[{ 'era-ms': 'x' }], [{ muu: 1 }], [[]]])('a pace that is not understood: %j', async (runko) => {
  expect((await n.ohjaa('PUT', '/onr/tuontien-tahti', runko)).status).toBe(400);
});
