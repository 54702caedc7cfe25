import { HAVAINTORAJA } from '@ehoks/core';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { API, HOKS, kaynnista, lueVastaus, type Koepalvelin, type Kutsuasetukset, type Vastaus } from './palvelin.js';
import { naytto, osa, suppeaSuunnitelma, suunnitelma, type Objekti } from './suunnitelma.js';

const RUNKORAJA = 64 * 1024;
/** Characters of an answer with as many findings as are told. */
const VASTAUKSEN_ENIMMAISKOKO = 500_000;

let p: Koepalvelin;
let oid: string;
beforeAll(async () => {
  p = await kaynnista({ runkoraja: RUNKORAJA });
  oid = await p.uusiOikeus();
});
/** Whatever was sent, nothing was stored for the study right and the service goes on. */
afterEach(async () => {
  expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).koodi).toBe('hoks.ei-loydy');
});
afterAll(() => p.sulje());

const siirra = (runko: unknown, asetukset: Kutsuasetukset = {}) => p.kutsu('POST', HOKS, { runko, ...asetukset });
const runkona = (muutokset: Objekti = {}): string =>
  JSON.stringify(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, ...muutokset }));

/** A request as it is written on the wire; only the status line and the rest of the answer come back. */
function raaka(teksti: string): Promise<string> {
  const { hostname, port } = new URL(p.palvelu.url);
  return new Promise((valmis, hylkaa) => {
    let vastaus = '';
    const yhteys = connect(Number(port), hostname, () => yhteys.write(teksti));
    yhteys.setEncoding('utf8');
    yhteys.on('data', (pala: string) => (vastaus += pala));
    yhteys.once('end', () => valmis(vastaus));
    yhteys.once('error', hylkaa);
  });
}

/** A body sent in pieces without its length. The rest is not sent when the answer comes early. */
async function paloina(palat: readonly string[]): Promise<Vastaus> {
  const ticket = await p.tiketti('siirto-a');
  return new Promise((valmis, hylkaa) => {
    const pyynto = request(p.palvelu.url + HOKS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'caller-id': 'koe', ticket },
    });
    pyynto.once('error', hylkaa);
    pyynto.once('response', (vastaus: IncomingMessage) => {
      let teksti = '';
      vastaus.setEncoding('utf8').on('data', (pala: string) => (teksti += pala));
      vastaus.once('end', () => {
        pyynto.destroy();
        valmis(lueVastaus(vastaus.statusCode ?? 0, new Headers(vastaus.headers as Record<string, string>), teksti));
      });
    });
    for (const pala of palat) pyynto.write(pala);
    pyynto.end();
  });
}

describe('runko, joka ei ole JSONia', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
    'json',
    ';;;',
  ])('content-type %s on 415', async (tyyppi) => {
    expect((await siirra(runkona({ versio: 'x' }), { otsakkeet: { 'content-type': tyyppi } })).koodi).toBe(
      'pyynto.ei-json',
    );
  });

  test('ilman runkoa 415, tyhjä runko 400', async () => {
    expect((await p.kutsu('POST', HOKS)).koodi).toBe('pyynto.ei-json');
    expect((await siirra('')).tila).toBeGreaterThanOrEqual(400);
    expect((await paloina([])).tila).toBeLessThan(500);
    expect((await siirra(' \n')).koodi).toBe('pyynto.json-rikki');
  });

  test.each<[string, string | Uint8Array]>([
    ['katkennut', '{"versio": 1'],
    ['perässä roskaa', '{} x'],
    ['yksinkertaiset lainausmerkit', "{'versio': 1}"],
    ['kommentti', '{/* */}'],
    ['NaN', '{"versio": NaN}'],
    [
      'virheellinen UTF-8',
      Buffer.concat([Buffer.from('{"sahkoposti":"'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')]),
    ],
    ['UTF-16', Buffer.from('{"versio":1}', 'utf16le')],
    ['pelkkä tavujärjestysmerkki', Buffer.from([0xef, 0xbb, 0xbf])],
    ['NUL-tavuja', Buffer.alloc(100)],
  ])('%s on 400', async (_nimi, runko) => {
    const vastaus = await siirra(runko);
    expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.json-rikki']);
  });

  test('tavujärjestysmerkki kelvollisen JSONin alussa ei haittaa', async () => {
    expect(
      (await siirra(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(runkona({ versio: 'x' }))]))).virheet,
    ).toEqual(['kokonaisluku.ei-kelpaa /versio']);
  });

  test.each(['[]', '"teksti"', '12', 'true', 'null', '[[{}]]'])(
    'juuri %s on 400 kaikissa kirjoituksissa',
    async (runko) => {
      const { polku } = await p.luo();
      for (const vastaus of [
        await siirra(runko),
        await p.kutsu('PUT', polku, { runko }),
        await p.kutsu('PATCH', polku, { runko }),
        await p.kutsu('POST', `${API}/validointi`, { runko, tunnus: null }),
      ]) {
        expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'hoks.sisalto']);
        expect(vastaus.virheet).toContain('juuri.ei-objekti ');
      }
    },
  );
});

describe('koko ja syvyys', () => {
  test('33 tasoa on liikaa, 32 ei', async () => {
    const syva = (tasoja: number): string => `{"a":${'['.repeat(tasoja - 1)}${']'.repeat(tasoja - 1)}}`;
    expect((await siirra(syva(33))).koodi).toBe('pyynto.liian-syva');
    expect((await siirra(syva(32))).virheet).toContain('kentta.tuntematon /a');
    expect((await siirra('['.repeat(30_000))).koodi).toBe('pyynto.liian-syva');
    expect((await siirra(JSON.stringify({ a: '[{'.repeat(100) }))).virheet).toContain('kentta.tuntematon /a');
  });

  test('liikaa arvoja on 400 heti, myös ilman tunnusta ja pakattuna', async () => {
    const runko = runkona({ 'hankittavat-ammat-tutkinnon-osat': Array(20_000).fill({}) });
    expect(Buffer.byteLength(runko)).toBeLessThan(RUNKORAJA);
    const vastaukset = [
      await siirra(runko),
      await p.kutsu('POST', `${API}/validointi`, { runko, tunnus: null }),
      await siirra(gzipSync(runko), { otsakkeet: { 'content-encoding': 'gzip' } }),
    ];
    for (const { tila, koodi, virheet } of vastaukset)
      expect([tila, koodi, virheet]).toEqual([400, 'pyynto.liikaa-arvoja', ['pyynto.liikaa-arvoja ']]);
  });

  test('liian suuri on 413, sanoi se pituutensa tai ei', async () => {
    const raja = runkona();
    expect((await siirra(raja + ' '.repeat(RUNKORAJA - Buffer.byteLength(raja) - 1) + 'x')).koodi).toBe(
      'pyynto.json-rikki',
    );
    expect((await siirra(raja + ' '.repeat(RUNKORAJA))).koodi).toBe('pyynto.liian-suuri');
    expect((await paloina(Array(20).fill(' '.repeat(RUNKORAJA / 10)))).koodi).toBe('pyynto.liian-suuri');
  });

  test('pakattu runko luetaan, pommi on 413, rikkinäinen 400 ja tuntematon pakkaus 415', async () => {
    const pakattu = (runko: string | Uint8Array, pakkaus = 'gzip') =>
      siirra(runko, { otsakkeet: { 'content-encoding': pakkaus } });
    expect((await pakattu(gzipSync(runkona({ versio: 'x' })))).virheet).toEqual(['kokonaisluku.ei-kelpaa /versio']);
    expect((await pakattu(gzipSync(Buffer.alloc(50 * 1024 * 1024, ' ')))).koodi).toBe('pyynto.liian-suuri');
    expect((await pakattu('ei gzipiä')).koodi).toBe('pyynto.json-rikki');
    expect((await pakattu(runkona(), 'zstd')).koodi).toBe('pyynto.ei-json');
  });
});

describe('oudot arvot', () => {
  test.each<[string, string, string]>([
    ['__proto__', '{"__proto__": {"versio": 1}', '/__proto__'],
    ['constructor', '{"constructor": {"prototype": {"versio": 1}}', '/constructor'],
    ['hasOwnProperty', '{"hasOwnProperty": 1', '/hasOwnProperty'],
    ['toString', '{"toString": 1', '/toString'],
    ['tyhjä avain', '{"": 1', '/'],
  ])('avain %s on tuntematon', async (_nimi, alku, polku) => {
    const vastaus = await siirra(`${alku}, ${runkona().slice(1)}`);
    expect([vastaus.tila, vastaus.virheet]).toEqual([400, [`kentta.tuntematon ${polku}`]]);
    expect(({} as Objekti).versio).toBeUndefined();
  });

  test('kahdesta samasta avaimesta jälkimmäinen on voimassa, myös oikeutta katsottaessa', async () => {
    const vieras = await p.uusiOikeus({ oppilaitos: 'b1' });
    expect(
      (await siirra(`{"opiskeluoikeus-oid": "${oid}", ${runkona({ 'opiskeluoikeus-oid': vieras }).slice(1)}`)).koodi,
    ).toBe('oikeus.ei-opiskeluoikeuteen');
    expect((await siirra(`${runkona().slice(0, -1)}, "versio": 1, "versio": "x"}`)).virheet).toEqual([
      'kokonaisluku.ei-kelpaa /versio',
    ]);
  });

  test.each<[string, Objekti, string]>([
    ['NUL', { sahkoposti: 'a\0b@example.invalid' }, 'teksti.ei-teksti /sahkoposti'],
    ['pariton korvikemerkki', { puhelinnumero: '\ud800' }, 'teksti.ei-teksti /puhelinnumero'],
    ['pariton loppukorvike', { puhelinnumero: 'a\udfff' }, 'teksti.ei-teksti /puhelinnumero'],
    ['liian suuri kokonaisluku', { versio: 1e300 }, 'kokonaisluku.ei-kelpaa /versio'],
    ['desimaali', { versio: 1.5 }, 'kokonaisluku.ei-kelpaa /versio'],
    [
      'päivä, jota ei ole',
      { 'ensikertainen-hyvaksyminen': '2025-02-29' },
      'paiva.ei-kelpaa /ensikertainen-hyvaksyminen',
    ],
    ['vuosi nolla', { 'ensikertainen-hyvaksyminen': '0000-01-01' }, 'paiva.ei-kelpaa /ensikertainen-hyvaksyminen'],
    ['aikaleima ilman vyöhykettä', { hyvaksytty: '2025-08-20T08:15:00' }, 'aikaleima.ei-kelpaa /hyvaksytty'],
    ['rivinvaihto OIDin perässä', { 'oppija-oid': '1.2.246.562.24.44400000019\n ' + 'x' }, 'oid.oppija /oppija-oid'],
    ['null', { versio: null }, 'kentta.null /versio'],
  ])('%s', async (_nimi, muutos, odotettu) => {
    const vastaus = await siirra(runkona(muutos));
    expect([vastaus.tila, vastaus.virheet]).toEqual([400, [odotettu]]);
  });

  test('SQLite- ja osoitemerkit tunnisteissa eivät pääse kyselyyn eivätkä naapurin osoitteeseen', async () => {
    for (const oppija of ["1' OR '1'='1", '../../koski/api/oppija', '1.2.246.562.24.44400000019/../x', '%2e%2e%2f'])
      expect((await siirra(runkona({ 'oppija-oid': oppija }))).virheet).toEqual(['oid.oppija /oppija-oid']);
    for (const haku of ["1' OR '1'='1", '..%2f..%2f', '1.2.246.562.15.44400000145%00'])
      expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${haku}`)).koodi).toBe('pyynto.parametri');
  });

  test('valtava teksti ja lista saavat havaintonsa', async () => {
    expect((await siirra(runkona({ 'oppija-oid': '1'.repeat(60_000) }))).virheet).toEqual(['oid.oppija /oppija-oid']);
    expect(
      (await siirra(runkona({ versio: 'x', sahkoposti: `${'a@'.repeat(15_000)}x.` + 'b'.repeat(10_000) }))).virheet,
    ).toEqual(['kokonaisluku.ei-kelpaa /versio']);
    for (const kentta of ['oppimisen-tuki', 'hankittavat-ammat-tutkinnon-osat']) {
      const { tila, virheet, teksti } = await siirra(runkona({ [kentta]: Array(4_900).fill({}) }));
      expect([tila, virheet.length, virheet.includes('havaintoja.liikaa ')]).toEqual([400, HAVAINTORAJA + 1, true]);
      expect(teksti.length).toBeLessThan(VASTAUKSEN_ENIMMAISKOKO);
    }
  });

  test('tekstin merkit palautuvat täsmälleen', async () => {
    const outo = '\u{1F600} ä\u0308 \u200f \u2028 " \\ </script> \u007f \t\r\n {paiva} $& %s';
    const { polku } = await p.luo({
      'hankittavat-ammat-tutkinnon-osat': [
        osa({ 'osaamisen-osoittaminen': [naytto({ 'yksilolliset-kriteerit': [outo] })] }),
      ],
    });
    expect(
      (await p.kutsu('GET', polku)).runko.data['hankittavat-ammat-tutkinnon-osat'][0]?.['osaamisen-osoittaminen'][0],
    ).toMatchObject({ 'yksilolliset-kriteerit': [outo] });
  });
});

describe('osoite ja otsakkeet', () => {
  test.each(['%', '%zz', '%c3%28', '%00', '1%2f2', '..%2f..', "1'", '1;drop'])(
    'polun osa %s on 4xx',
    async (osanen) => {
      for (const polku of [
        `${HOKS}/${osanen}`,
        `${HOKS}/opiskeluoikeus/${osanen}`,
        `${HOKS}/${osanen}/hankintakoulutukset`,
        `/cas/v1/tickets/${osanen}`,
        `/ehoks-virkailija-backend/doc/${osanen}`,
      ]) {
        const { tila, teksti } = await p.kutsu('GET', polku);
        expect(tila).toBeGreaterThanOrEqual(400);
        expect(tila).toBeLessThan(500);
        expect(teksti).not.toMatch(/node_modules|at .*\.[jt]s:/);
      }
    },
  );

  test.each<[string, Record<string, string>, number]>([
    ['x'.repeat(200_000), {}, 413],
    ['a=b', { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' }, 415],
    ['rikki', { 'content-encoding': 'gzip' }, 400],
  ])('lomake, jota ei voi lukea, ei kerro palvelimen sisuksista', async (runko, otsakkeet, tila) => {
    const vastaus = await p.kutsu('POST', '/cas-oppija/login', {
      tunnus: null,
      runko,
      otsakkeet: { 'content-type': 'application/x-www-form-urlencoded', ...otsakkeet },
    });
    expect([vastaus.tila, vastaus.otsakkeet.get('content-type')]).toEqual([tila, expect.stringContaining('json')]);
    expect(vastaus.teksti).not.toMatch(/node_modules|at .*\.[jt]s:/);
  });

  test('rikkinäinen prosenttikoodaus on parametrin virhe', async () => {
    const vastaus = await p.kutsu('GET', `${HOKS}/%zz`);
    expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
  });

  test('pitkä polku, tiketti ja otsake ovat 4xx', async () => {
    expect((await p.kutsu('GET', `${HOKS}/${'1'.repeat(10_000)}`)).koodi).toBe('pyynto.parametri');
    expect((await p.kutsu('GET', `${HOKS}/paged?amount=${'1'.repeat(10_000)}`)).koodi).toBe('pyynto.parametri');
    expect((await p.kutsu('GET', `${HOKS}/1`, { tiketti: `ST-${'x'.repeat(10_000)}` })).koodi).toBe(
      'tunnistus.tiketti-ei-kelpaa',
    );
    expect((await p.kutsu('GET', `${HOKS}/1`, { tiketti: `ST-${'x'.repeat(20_000)}` })).tila).toBe(431);
    expect(
      (
        await p.kutsu('GET', `${HOKS}/1`, {
          tunnus: null,
          otsakkeet: { 'accept-language': `${'fi;q=0.1,'.repeat(1000)}sv` },
        })
      ).tila,
    ).toBe(401);
  });

  test('otsakkeen arvo ei pääse vastaukseen', async () => {
    const { teksti, otsakkeet } = await p.kutsu('GET', `${HOKS}/1`, {
      tiketti: 'ST-x',
      otsakkeet: { 'caller-id': 'koe%0d%0aset-cookie: a=b', 'x-request-id': 'oma' },
    });
    expect([
      otsakkeet.get('set-cookie'),
      otsakkeet.get('x-request-id') === 'oma',
      teksti.includes('set-cookie'),
    ]).toEqual([null, false, false]);
  });

  test.each<[string, string]>([
    ['rivinvaihto otsakkeessa', `GET ${HOKS}/1 HTTP/1.1\r\nHost: localhost\r\nticket: ST-x\r\n: y\r\n\r\n`],
    ['kaksi pituutta', `POST ${HOKS} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['ei HTTP:tä', 'roskaa\r\n\r\n'],
    ['outo metodi', `ROSKA ${HOKS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`],
    ['TRACE', `TRACE ${HOKS}/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`],
    ['kokonainen osoite', `GET http://a:99999${API}/eiole HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`],
    ['kaksi kauttaviivaa', `GET /${HOKS}/1?x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`],
    ['Host puuttuu', `GET ${HOKS}/1 HTTP/1.1\r\nConnection: close\r\n\r\n`],
    [
      'outo Host',
      `POST /cas/v1/tickets/TGT-x HTTP/1.1\r\nHost: [::x]%\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 17\r\n\r\nservice=http://a/`,
    ],
    [
      'ei-ASCII otsakkeessa',
      `GET ${HOKS}/1 HTTP/1.1\r\nHost: localhost\r\ncaller-id: ä\r\nticket: ST-ö\r\naccept-language: ÿ\r\nConnection: close\r\n\r\n`,
    ],
  ])('%s on 4xx', async (_nimi, teksti) => {
    expect(await raaka(teksti)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  test('hakuehto osoitteessa ei ole osa luodun suunnitelman osoitetta', async () => {
    const oikeus = await p.uusiOikeus();
    const vastaus = await p.kutsu('POST', `${HOKS}/?a=b#c`, { runko: suunnitelma({ 'opiskeluoikeus-oid': oikeus }) });
    expect(vastaus.runko.data.uri).toBe(p.kerrottu(`${HOKS}/${vastaus.runko.meta.id}`));
  });
});

test('tunnukseton validoi 60 kertaa minuutissa, tunnuksella validointi jatkuu', async () => {
  const toinen = await kaynnista();
  try {
    const validoi = (tunnus: string | null) => toinen.kutsu('POST', `${API}/validointi`, { runko: '{}', tunnus });
    const koodit: (string | undefined)[] = [];
    for (let i = 0; i < 60; i += 1) koodit.push((await validoi(null)).koodi);
    expect(new Set(koodit)).toEqual(new Set(['hoks.sisalto']));
    const { tila, koodi, otsakkeet } = await validoi(null);
    expect([tila, koodi]).toEqual([429, 'pyynto.liian-monta']);
    expect(Number(otsakkeet.get('retry-after'))).toBeGreaterThan(0);
    expect((await validoi('siirto-a')).koodi).toBe('hoks.sisalto');
  } finally {
    await toinen.sulje();
  }
});
