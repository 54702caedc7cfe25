import { inspect } from 'node:util';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, eiVastannut } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { KUTSUJA, LYHYT_RAJA_MS, RAJA_MS, rekisterit } from './asetukset.js';
import {
  jono,
  json,
  kaynnistaKoepalvelin,
  katkos,
  teksti,
  vaiti,
  valuva,
  type Koepalvelin,
  type Vastaaja,
} from './koepalvelin.js';

const OID = esimerkkiOpiskeluoikeusOid(1);
const OPPIJA = esimerkkiOppijaOid(1);
const OIKEUS = { oid: OID, tyyppi: { koodiarvo: 'ammatillinenkoulutus' } };
const LUETTU = { oid: OID, tyyppi: 'ammatillinenkoulutus', jaksot: [], suoritukset: [] };

let palvelin: Koepalvelin;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json(OIKEUS));
});
afterEach(() => palvelin.sulje());

const koski = (ms = RAJA_MS) => rekisterit(palvelin.url, { aikaraja: new Aikaraja(ms) }).koski;
const onVastattu = async (tyo: Promise<unknown>) => (await eiVastannut(tyo)) === undefined;

describe('jokaisessa pyynnössä', () => {
  test('ovat kutsujan tunniste kolmesti ja omat tunnukset', async () => {
    await koski().opiskeluoikeus(OID);
    const [pyynto] = palvelin.pyynnot;
    expect(pyynto!.osoite.pathname).toBe(`/koski/api/opiskeluoikeus/${OID}`);
    expect(pyynto!.otsikot).toMatchObject({
      'caller-id': KUTSUJA,
      csrf: KUTSUJA,
      cookie: `CSRF=${KUTSUJA}`,
      authorization: `Basic ${Buffer.from('ehoks:simulaattori').toString('base64')}`,
    });
  });

  test.each(['../../cas/v1/tickets', 'a/b', 'x?y=1#z', '%2e%2e', 'ä\u0000'])(
    'polun osa %j ei muuta polkua',
    async (oid) => {
      palvelin.vastaa = json({}, 500);
      await eiVastannut(koski().opiskeluoikeus(oid as typeof OID));
      expect(palvelin.pyynnot.map(({ osoite }) => osoite.pathname + osoite.search)).toEqual([
        `/koski/api/opiskeluoikeus/${encodeURIComponent(oid)}`,
      ]);
    },
  );

  test.each(['..', '.', ''])('polun osaa %j ei lähetetä', async (oid) => {
    expect(await eiVastannut(koski().opiskeluoikeus(oid as typeof OID))).toBe('koski');
    expect(palvelin.pyynnot).toEqual([]);
  });
});

describe('opiskeluoikeutta ei ole', () => {
  test.each<[number, string]>([
    [404, 'notFound'],
    [404, 'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia'],
    [404, 'notFound.opiskeluoikeuttaEiLöydy'.normalize('NFD')],
    [400, 'badRequest.queryParam.virheellinenOpiskeluoikeusOid'],
  ])('%i %s', async (tila, key) => {
    palvelin.vastaa = json([{ key, message: 'x' }], tila);
    expect(await koski().opiskeluoikeus(OID)).toBeUndefined();
  });
});

describe('KOSKI ei vastaa kelvollisesti', () => {
  const viat: Record<string, Vastaaja> = {
    'ei vastaa lainkaan': vaiti,
    'sulkee yhteyden': katkos,
    'valuttaa vastausta loputtomiin': valuva(' ', 20),
    'lähettää loputtoman suuren vastauksen': valuva(' '.repeat(4 * 1024 * 1024), 1),
    'liian suuri, vaikka kelvollinen': teksti(JSON.stringify(OIKEUS) + ' '.repeat(17 * 1024 * 1024)),
    '500': json([{ key: 'internalError', message: '' }], 500),
    '503': json([{ key: 'unavailable', message: '' }], 503, { 'retry-after': '3600' }),
    '401': json([{ key: 'unauthorized.notAuthenticated', message: '' }], 401),
    '403': json([{ key: 'forbidden.kiellettyKäyttöoikeus', message: '' }], 403),
    '400 muusta syystä': json([{ key: 'badRequest.format.json', message: '' }], 400),
    '404 välipalvelimelta': teksti('<html>Not Found</html>', 404),
    '404 ilman avainta': json([], 404),
    '404 muulla avaimella': json([{ key: 'jotain.muuta' }], 404),
    '204': (_, res) => void res.writeHead(204).end(),
    'rikkinäinen JSON': teksti('{"oid": "1.2'),
    'tyhjä vastaus': teksti(''),
    'väärä merkistö': teksti(Buffer.from(`{"oid":"${OID}","tyyppi":{"koodiarvo":"\xe4"}}`, 'latin1')),
    'katkennut kesken': (_, res) => {
      res.writeHead(200, { 'content-length': '5000' });
      res.write(JSON.stringify(OIKEUS), () => res.destroy());
    },
    'väärän muotoinen: lista': json([OIKEUS]),
    'väärän muotoinen: null': json(null),
    'väärän muotoinen: ei tyyppiä': json({ oid: OID }),
    'väärän muotoinen: tyyppi on teksti': json({ ...OIKEUS, tyyppi: 'ammatillinenkoulutus' }),
    'väärän muotoinen: suoritukset on olio': json({ ...OIKEUS, suoritukset: {} }),
    'väärän muotoinen: jakso on teksti': json({ ...OIKEUS, tila: { opiskeluoikeusjaksot: ['lasna'] } }),
    'toinen opiskeluoikeus kuin kysyttiin': json({ ...OIKEUS, oid: esimerkkiOpiskeluoikeusOid(2) }),
  };

  test.each(Object.entries(viat))('%s', async (_, vika) => {
    palvelin.vastaa = vika;
    expect(await eiVastannut(koski(LYHYT_RAJA_MS).opiskeluoikeus(OID))).toBe('koski');
  });

  test('ei ole yhteyttä', async () => {
    const { url } = palvelin;
    await palvelin.sulje();
    expect(await eiVastannut(rekisterit(url).koski.opiskeluoikeus(OID))).toBe('koski');
    palvelin = await kaynnistaKoepalvelin(vaiti);
  });

  test('ohjausta ei seurata', async () => {
    palvelin.vastaa = jono(teksti('', 302, { location: `${palvelin.url}/muualla` }), json(OIKEUS));
    expect(await eiVastannut(koski().opiskeluoikeus(OID))).toBe('koski');
    expect(palvelin.pyynnot).toHaveLength(1);
  });

  test('oppijan opiskeluoikeudet katkeavat kesken', async () => {
    palvelin.vastaa = teksti(`[{"henkilö":{"oid":"${OPPIJA}"},"opiskeluoikeudet":[`);
    expect(await eiVastannut(koski().oppijanOpiskeluoikeudet(OPPIJA))).toBe('koski');
  });

  test('tuntematon polku ei tarkoita, ettei oppijalla ole oikeuksia', async () => {
    palvelin.vastaa = json([{ key: 'notFound', message: '' }], 404);
    expect(await eiVastannut(koski().oppijanOpiskeluoikeudet(OPPIJA))).toBe('koski');
  });

  test('virheessä ei ole tunnuksia', async () => {
    palvelin.vastaa = json({}, 503);
    const virhe: unknown = await koski()
      .opiskeluoikeus(OID)
      .catch((syy: unknown) => syy);
    expect(inspect(virhe, { depth: 10 })).not.toMatch(/authorization|basic|simulaattori|request:/i);
  });
});

test('virheessä ei ole vastauksen sisältöä', async () => {
  palvelin.vastaa = teksti('{"sukunimi": "Esimerkki" rikki');
  const virhe: unknown = await koski()
    .opiskeluoikeus(OID)
    .catch((syy: unknown) => syy);
  expect(inspect(virhe, { depth: 10 })).not.toContain('Esimerkki');
});

describe('uudet yritykset', () => {
  test.each<[string, Vastaaja]>([
    ['502', json({}, 502)],
    ['503 ja pitkä Retry-After', json({}, 503, { 'retry-after': '3600' })],
    ['504', json({}, 504)],
    ['katkos', katkos],
  ])('%s kahdesti, sitten vastaus', async (_, vika) => {
    palvelin.vastaa = jono(vika, vika, json(OIKEUS));
    expect(await koski().opiskeluoikeus(OID)).toEqual(LUETTU);
    expect(palvelin.pyynnot).toHaveLength(3);
  });

  test('kolmannen jälkeen ei enää yritetä', async () => {
    palvelin.vastaa = json({}, 503);
    await eiVastannut(koski().opiskeluoikeus(OID));
    expect(palvelin.pyynnot).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 500])('%i:tä ei yritetä uudelleen', async (tila) => {
    palvelin.vastaa = json({}, tila);
    await eiVastannut(koski().opiskeluoikeus(OID));
    expect(palvelin.pyynnot).toHaveLength(1);
  });

  test('oppijan haku on luku, vaikka metodi on POST', async () => {
    palvelin.vastaa = jono(katkos, json({}, 503), json([{ henkilö: { oid: OPPIJA }, opiskeluoikeudet: [OIKEUS] }]));
    expect(await koski().oppijanOpiskeluoikeudet(OPPIJA)).toEqual([LUETTU]);
    expect(palvelin.pyynnot.map(({ metodi, runko }) => [metodi, runko])).toEqual(
      Array(3).fill(['POST', `["${OPPIJA}"]`]),
    );
  });

  test('kun KOSKI torjuu salasanan, sitä ei tarjota hetkeen uudelleen', async () => {
    let nyt = Date.parse('2026-10-01T09:00:00Z');
    const { koski } = rekisterit(palvelin.url, { nyt: () => nyt });
    palvelin.vastaa = json([{ key: 'unauthorized.loginFail', message: '' }], 401);
    await Promise.all([1, 2, 3].map(() => eiVastannut(koski.opiskeluoikeus(OID))));
    palvelin.vastaa = json(OIKEUS);
    const kysytty = palvelin.pyynnot.length;
    nyt += 5 * 60_000 - 1;
    expect(await eiVastannut(koski.opiskeluoikeus(OID))).toBe('koski');
    expect(palvelin.pyynnot).toHaveLength(kysytty);
    nyt += 1;
    expect(await koski.opiskeluoikeus(OID)).toEqual(LUETTU);
  });
});

describe('vastauksen lukeminen', () => {
  test('avaimet kelpaavat kummassakin Unicode-muodossa', async () => {
    palvelin.vastaa = teksti(
      JSON.stringify({ ...OIKEUS, alkamispäivä: '2025-08-11', arvioituPäättymispäivä: '2028-06-02' }).normalize('NFD'),
    );
    expect(await koski().opiskeluoikeus(OID)).toEqual({
      ...LUETTU,
      alkamispaiva: '2025-08-11',
      arvioituPaattymispaiva: '2028-06-02',
    });
  });

  test('tyhjät oliot, nullit ja kelvottomat päivät ja OIDit jäävät pois', async () => {
    palvelin.vastaa = json({
      ...OIKEUS,
      oppilaitos: {},
      koulutustoimija: { oid: 'ei-oid' },
      tila: {
        opiskeluoikeusjaksot: [
          { alku: '2025-02-30', tila: { koodiarvo: 'lasna' } },
          { alku: '2025-08-11', tila: {} },
        ],
      },
      suoritukset: [
        { tyyppi: {}, toimipiste: {} },
        { tyyppi: { koodiarvo: 'telma' }, toimipiste: { oid: '1.2.3' } },
      ],
      alkamispäivä: 'eilen',
      arvioituPäättymispäivä: null,
      sisältyyOpiskeluoikeuteen: null,
    });
    expect(await koski().opiskeluoikeus(OID)).toEqual({ ...LUETTU, suoritukset: [{ tyyppi: 'telma' }] });
  });

  test('sisältyminen luetaan, vaikka toisen oikeuden tarkistusnumero olisi väärä', async () => {
    palvelin.vastaa = json({ ...OIKEUS, sisältyyOpiskeluoikeuteen: { oid: '1.2.246.562.15.44400000146' } });
    expect(await koski().opiskeluoikeus(OID)).toMatchObject({
      sisaltyyOpiskeluoikeuteen: '1.2.246.562.15.44400000146',
    });
  });

  test('oppijan oikeudet kootaan jokaiselta hänen numeroltaan', async () => {
    const toinen = { ...OIKEUS, oid: esimerkkiOpiskeluoikeusOid(2) };
    palvelin.vastaa = json([
      { henkilö: { oid: OPPIJA }, opiskeluoikeudet: [OIKEUS] },
      { henkilö: { oid: esimerkkiOppijaOid(2) }, opiskeluoikeudet: [toinen] },
    ]);
    expect(await koski().oppijanOpiskeluoikeudet(OPPIJA)).toEqual([LUETTU, { ...LUETTU, oid: toinen.oid }]);
  });

  test('kelvoton oppijanumero KOSKIn mielestä: ei oikeuksia', async () => {
    palvelin.vastaa = json([{ key: 'badRequest.queryParam.virheellinenHenkilöOid', message: '' }], 400);
    expect(await koski().oppijanOpiskeluoikeudet(OPPIJA)).toEqual([]);
  });
});

test('KOSKIn vastausta ei jaeta: yhtä monta kysymystä kuin kysyjää', async () => {
  const yksi = koski();
  await Promise.all(Array.from({ length: 5 }, () => yksi.opiskeluoikeus(OID)));
  expect(await onVastattu(yksi.opiskeluoikeus(OID))).toBe(true);
  expect(palvelin.pyynnot).toHaveLength(6);
});
