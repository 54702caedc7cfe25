import { OPH_OID } from '@ehoks/core';
import { eiVastannut, esimerkkiOrganisaatioOid } from '@ehoks/testing';
import { rekisterit } from './asetukset.js';
import { jono, json, kaynnistaKoepalvelin, katkos, teksti, type Koepalvelin, type Vastaaja } from './koepalvelin.js';

const YLEMPI = esimerkkiOrganisaatioOid(1);
const OID = esimerkkiOrganisaatioOid(2);
const VASTAUS = { oid: OID, parentOid: YLEMPI, parentOidPath: `|${OPH_OID}|${YLEMPI}|` };
const LUETTU = { oid: OID, ylemmat: [OPH_OID, YLEMPI], tasot: [], nimi: {} };
const VANHA_VASTAUS = { oid: OID, parentOid: OPH_OID, parentOidPath: `|${OPH_OID}|` };

let palvelin: Koepalvelin;
let nyt: number;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json(VASTAUS));
  nyt = Date.parse('2026-10-01T09:00:00Z');
});
afterEach(() => palvelin.sulje());

const organisaatiot = () => rekisterit(palvelin.url, { nyt: () => nyt }).organisaatiot;

describe('muistaminen', () => {
  test.each<[string, Record<string, string>, number]>([
    ['ilman ohjetta 60 s', {}, 60],
    ['max-age lyhyempi', { 'cache-control': 'private, Max-Age=10' }, 10],
    ['max-age pidempi: silti enintään 60 s', { 'cache-control': 'max-age=86400' }, 60],
  ])('%s', async (_, otsikot, sekuntia) => {
    palvelin.vastaa = json(VASTAUS, 200, otsikot);
    const asiakas = organisaatiot();
    expect(await asiakas.organisaatio(OID)).toEqual(LUETTU);
    nyt += sekuntia * 1000 - 1;
    expect(await asiakas.organisaatio(OID)).toEqual(LUETTU);
    expect(palvelin.pyynnot).toHaveLength(1);
    nyt += 2;
    await asiakas.organisaatio(OID);
    expect(palvelin.pyynnot).toHaveLength(2);
  });

  test.each(['no-store', 'no-cache', 'private, No-Store', 'max-age=0'])('%s: ei lainkaan', async (ohje) => {
    palvelin.vastaa = json(VASTAUS, 200, { 'cache-control': ohje });
    const asiakas = organisaatiot();
    await asiakas.organisaatio(OID);
    await asiakas.organisaatio(OID);
    expect(palvelin.pyynnot).toHaveLength(2);
  });

  test('aika lasketaan kysymyksestä, ei vastauksesta', async () => {
    palvelin.vastaa = (pyynto, res) => {
      nyt += 50_000;
      json(VASTAUS)(pyynto, res);
    };
    const asiakas = organisaatiot();
    await asiakas.organisaatio(OID);
    nyt += 10_001;
    await asiakas.organisaatio(OID);
    expect(palvelin.pyynnot).toHaveLength(2);
  });

  test('"ei ole" ja virhe eivät jää muistiin', async () => {
    palvelin.vastaa = jono(
      json({ errorKey: 'x' }, 404, { 'cache-control': 'max-age=60' }),
      json({}, 500),
      json(VASTAUS),
    );
    const asiakas = organisaatiot();
    expect(await asiakas.organisaatio(OID)).toBeUndefined();
    expect(await eiVastannut(asiakas.organisaatio(OID))).toBe('organisaatio');
    expect(await asiakas.organisaatio(OID)).toEqual(LUETTU);
  });

  test('eri organisaatiot ovat eri kysymyksiä', async () => {
    palvelin.vastaa = (pyynto, res) => json({ oid: pyynto.osoite.pathname.split('/').at(-1) })(pyynto, res);
    const asiakas = organisaatiot();
    const oidit = [OID, YLEMPI, OID];
    expect(await Promise.all(oidit.map((oid) => asiakas.organisaatio(oid)))).toEqual(
      oidit.map((oid) => ({ oid, ylemmat: [], tasot: [], nimi: {} })),
    );
    expect(palvelin.pyynnot).toHaveLength(2);
  });
});

describe('sama kysymys yhtä aikaa', () => {
  test('kysytään kerran, vaikka vastausta ei saisi muistaa', async () => {
    palvelin.vastaa = json(VASTAUS, 200, { 'cache-control': 'no-store' });
    const asiakas = organisaatiot();
    const vastaukset = await Promise.all(Array.from({ length: 20 }, () => asiakas.organisaatio(OID)));
    expect(vastaukset).toEqual(Array(20).fill(LUETTU));
    expect(palvelin.pyynnot).toHaveLength(1);
  });

  test('yhteinen virhe kerrotaan kaikille, eikä se jää seuraavalle', async () => {
    palvelin.vastaa = json({}, 500);
    const asiakas = organisaatiot();
    const virheet = await Promise.all([1, 2, 3].map(() => eiVastannut(asiakas.organisaatio(OID))));
    expect(virheet).toEqual(Array(3).fill('organisaatio'));
    expect(palvelin.pyynnot).toHaveLength(1);
    palvelin.vastaa = json(VASTAUS);
    expect(await asiakas.organisaatio(OID)).toEqual(LUETTU);
  });
});

describe('palvelu ei vastaa kelvollisesti', () => {
  const viat: Record<string, Vastaaja> = {
    katkos,
    '401': json({}, 401),
    '403': json({}, 403),
    '503': json({}, 503),
    roska: teksti('{{{'),
    'toinen organisaatio': json({ ...VASTAUS, oid: YLEMPI }),
    'polku on lista': json({ ...VASTAUS, parentOidPath: [OPH_OID] }),
    'polussa on muuta kuin OIDeja': json({ ...VASTAUS, parentOidPath: '|juuri|' }),
    'polku puuttuu, vaikka ylempi on': json({ oid: OID, parentOid: YLEMPI }),
    'tyypit on teksti': json({ ...VASTAUS, tyypit: 'organisaatiotyyppi_02' }),
    'tyypeissä on muuta kuin tekstejä': json({ ...VASTAUS, tyypit: [2] }),
    'nimi on teksti': json({ ...VASTAUS, nimi: 'Esimerkkiopisto' }),
    'nimi on lista': json({ ...VASTAUS, nimi: { fi: ['Esimerkkiopisto'] } }),
  };
  test.each(Object.entries(viat))('%s', async (_, vika) => {
    palvelin.vastaa = vika;
    expect(await eiVastannut(organisaatiot().organisaatio(OID))).toBe('organisaatio');
  });
});

test('muuttunut polku näkyy viimeistään minuutin kuluttua', async () => {
  palvelin.vastaa = jono(json(VANHA_VASTAUS), json(VASTAUS));
  const asiakas = organisaatiot();
  expect(await asiakas.organisaatio(OID)).toEqual({ ...LUETTU, ylemmat: [OPH_OID] });
  nyt += 60_001;
  expect(await asiakas.organisaatio(OID)).toEqual(LUETTU);
});

describe('tasot', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['koulutustoimija', ['organisaatiotyyppi_01'], ['koulutustoimija']],
    ['oppilaitos', ['organisaatiotyyppi_02'], ['oppilaitos']],
    ['toimipiste', ['organisaatiotyyppi_03'], ['toimipiste']],
    ['oppisopimustoimipiste', ['organisaatiotyyppi_04'], ['toimipiste']],
    ['kaksi tasoa', ['organisaatiotyyppi_01', 'organisaatiotyyppi_02'], ['koulutustoimija', 'oppilaitos']],
    ['sama taso kahdesti', ['organisaatiotyyppi_03', 'organisaatiotyyppi_04'], ['toimipiste']],
    ['muu organisaatio', ['organisaatiotyyppi_05', 'Ryhma', 'constructor'], []],
    ['tyypit puuttuvat', undefined, []],
    ['tyypit on null', null, []],
  ])('%s', async (_, tyypit, tasot) => {
    palvelin.vastaa = json({ ...VASTAUS, tyypit });
    expect(await organisaatiot().organisaatio(OID)).toEqual({ ...LUETTU, tasot });
  });

  test.each([undefined, ['organisaatiotyyppi_05']])('juuri on oph, tyypit %j', async (tyypit) => {
    palvelin.vastaa = json({ oid: OPH_OID, parentOid: null, parentOidPath: '', tyypit });
    expect(await organisaatiot().organisaatio(OPH_OID)).toEqual({
      oid: OPH_OID,
      ylemmat: [],
      tasot: ['oph'],
      nimi: {},
    });
  });
});

describe('nimi', () => {
  test.each<[string, unknown, object]>([
    ['kolmella kielellä', { fi: 'a', sv: 'b', en: 'c' }, { fi: 'a', sv: 'b', en: 'c' }],
    ['yhdellä kielellä', { sv: 'b' }, { sv: 'b' }],
    ['tyhjä ja null', { fi: '', sv: null, en: ' ' }, {}],
    ['muu kieli', { fi: 'a', de: 'd' }, { fi: 'a' }],
    ['puuttuu', undefined, {}],
    ['null', null, {}],
  ])('%s', async (_, nimi, luettu) => {
    palvelin.vastaa = json({ ...VASTAUS, nimi });
    const { nimi: saatu } = (await organisaatiot().organisaatio(OID))!;
    expect(saatu).toStrictEqual(luettu);
  });
});

describe('koulutustoimijat', () => {
  const KOULUTUSTOIMIJA = 'organisaatiotyyppi_01';
  const OPPILAITOS = 'organisaatiotyyppi_02';
  const oppilaitos = (oppilaitostyyppi: string) => ({
    oid: OID,
    organisaatiotyypit: [OPPILAITOS],
    oppilaitostyyppi,
    children: [],
  });
  const koulutustoimija = (...children: readonly object[]) => ({
    oid: YLEMPI,
    organisaatiotyypit: [KOULUTUSTOIMIJA],
    children,
  });
  const vastaus = (...organisaatiot: readonly unknown[]) => ({ numHits: organisaatiot.length, organisaatiot });
  const AMMATILLINEN = vastaus(koulutustoimija(oppilaitos('oppilaitostyyppi_21#1')));

  test('kysytään toiminnassa olevista', async () => {
    palvelin.vastaa = json(AMMATILLINEN);
    expect(await organisaatiot().koulutustoimijat()).toEqual([YLEMPI]);
    const [{ metodi, osoite }] = palvelin.pyynnot as [(typeof palvelin.pyynnot)[number]];
    expect([metodi, osoite.pathname]).toEqual(['GET', '/organisaatio-service/api/hierarkia/hae']);
    expect(Object.fromEntries(osoite.searchParams)).toEqual({
      aktiiviset: 'true',
      suunnitellut: 'false',
      lakkautetut: 'false',
      organisaatiotyyppi: KOULUTUSTOIMIJA,
    });
  });

  test.each<[string, object, readonly string[]]>([
    ...['21', '22', '23', '24', '61', '62', '63', '64'].map((tyyppi): [string, object, readonly string[]] => [
      `oppilaitostyyppi ${tyyppi}`,
      vastaus(koulutustoimija(oppilaitos(`oppilaitostyyppi_${tyyppi}#1`))),
      [YLEMPI],
    ]),
    ['ilman versiota', vastaus(koulutustoimija(oppilaitos('oppilaitostyyppi_21'))), [YLEMPI]],
    ['lukio', vastaus(koulutustoimija(oppilaitos('oppilaitostyyppi_15#1'))), []],
    ['tyyppi, joka vain alkaa samoin', vastaus(koulutustoimija(oppilaitos('oppilaitostyyppi_211#1'))), []],
    ['oppilaitoksia ei ole', vastaus(koulutustoimija()), []],
    ['alla ei kerrota', vastaus({ oid: YLEMPI, organisaatiotyypit: [KOULUTUSTOIMIJA] }), []],
    [
      'oppilaitos on syvemmällä',
      vastaus(koulutustoimija({ oid: OPH_OID, children: [oppilaitos('oppilaitostyyppi_22#1')] })),
      [YLEMPI],
    ],
    [
      'koulutustoimija on itse oppilaitos',
      vastaus({ ...oppilaitos('oppilaitostyyppi_63#1'), organisaatiotyypit: [KOULUTUSTOIMIJA, OPPILAITOS] }),
      [OID],
    ],
    ['pelkkä oppilaitos', vastaus(oppilaitos('oppilaitostyyppi_21#1')), []],
    ['sama kahdesti', vastaus(AMMATILLINEN.organisaatiot[0], AMMATILLINEN.organisaatiot[0]), [YLEMPI]],
    ['ei yhtään', vastaus(), []],
  ])('%s', async (_, runko, oidit) => {
    palvelin.vastaa = json(runko);
    expect(await organisaatiot().koulutustoimijat()).toEqual(oidit);
  });

  test('muistetaan enintään minuutti', async () => {
    palvelin.vastaa = json(AMMATILLINEN, 200, { 'cache-control': 'max-age=86400' });
    const asiakas = organisaatiot();
    await asiakas.koulutustoimijat();
    nyt += 59_999;
    await asiakas.koulutustoimijat();
    expect(palvelin.pyynnot).toHaveLength(1);
    nyt += 2;
    await asiakas.koulutustoimijat();
    expect(palvelin.pyynnot).toHaveLength(2);
  });

  test.each<[string, Vastaaja]>([
    ['no-store', json(AMMATILLINEN, 200, { 'cache-control': 'no-store' })],
    ['ei yhtään', json(vastaus())],
  ])('ei muisteta: %s', async (_, vastaaja) => {
    palvelin.vastaa = vastaaja;
    const asiakas = organisaatiot();
    await asiakas.koulutustoimijat();
    await asiakas.koulutustoimijat();
    expect(palvelin.pyynnot).toHaveLength(2);
  });

  const taytetty = (mebitavua: number) => teksti(JSON.stringify(AMMATILLINEN) + ' '.repeat(mebitavua * 1024 * 1024));

  test('vastaus saa olla suurempi kuin muilla kysymyksillä', async () => {
    palvelin.vastaa = taytetty(20);
    expect(await organisaatiot().koulutustoimijat()).toEqual([YLEMPI]);
  });

  const viat: Record<string, Vastaaja> = {
    katkos,
    '404': json({ errorKey: 'x' }, 404),
    '503': json({}, 503),
    roska: teksti('{{{'),
    lista: json([AMMATILLINEN]),
    'organisaatiot puuttuvat': json({ numHits: 0 }),
    'organisaatio on teksti': json(vastaus(OID)),
    'lapset on olio': json(vastaus({ ...koulutustoimija(), children: {} })),
    'OIDia ei ole': json(vastaus({ ...koulutustoimija(oppilaitos('oppilaitostyyppi_21#1')), oid: undefined })),
    'OID on muuta': json(vastaus({ ...koulutustoimija(oppilaitos('oppilaitostyyppi_21#1')), oid: 'x' })),
    'loputtoman syvä': teksti(
      `{"organisaatiot":[${'{"oid":"x","children":['.repeat(100_000)}${']}'.repeat(100_000)}]}`,
    ),
    'liian suuri': taytetty(65),
  };
  test.each(Object.entries(viat))('palvelu ei vastaa kelvollisesti: %s', async (_, vika) => {
    palvelin.vastaa = vika;
    expect(await eiVastannut(organisaatiot().koulutustoimijat())).toBe('organisaatio');
  });
});
