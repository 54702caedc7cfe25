import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { DEMO_OID } from '@ehoks/simulator';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { osa, tyopaikkajakso, type Objekti, type Suunnitelma } from './suunnitelma.js';

let p: Koepalvelin;
let tallentaja: Selain;
let katselija: Selain;
let poistaja: Selain;
let oph: Selain;
beforeAll(async () => {
  p = await kaynnista();
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  katselija = await virkailijana(p, 'virkailija-a');
  oph = await virkailijana(p, 'oph');
  poistaja = await uusiVirkailija(p, oph, {
    kayttajatunnus: 'versioiden-poistaja',
    rooli: 'hoks-poistaja',
    organisaatio: DEMO_OID.a1,
  });
});
afterAll(() => p.sulje());

interface Versio {
  readonly versio: number;
  readonly aika: string;
  readonly tekija: string;
  readonly 'tekijan-tyyppi'?: string;
  readonly 'tekijan-nimi'?: string;
  readonly 'tekijan-organisaatio'?: string;
  readonly laji: string;
}
interface Muutos {
  readonly polku: string;
  readonly laji: string;
  readonly vanha?: unknown;
  readonly uusi?: unknown;
  readonly 'vanha-paikka'?: string;
  readonly 'uusi-paikka'?: string;
}
const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const meta = ({ runko }: Vastaus): unknown => runko.meta;
const OSAT = '/hankittavat-ammat-tutkinnon-osat';

/** A plan of three versions: one unit; the same after another one, a period longer; without a phone number. */
async function muutettu() {
  const { id, polku, opiskeluoikeus } = await p.luo();
  const alussa = data<Suunnitelma>(await p.kutsu('GET', polku));
  const [vanhaOsa] = alussa['hankittavat-ammat-tutkinnon-osat'] as unknown as [Objekti & { 'module-id': string }];
  const [, jakso] = vanhaOsa['osaamisen-hankkimistavat'] as [Objekti, Objekti & { 'module-id': string }];
  const toinen = osa({
    'tutkinnon-osa-koodi-uri': 'tutkinnonosat_300268',
    'osaamisen-hankkimistavat': [tyopaikkajakso({ 'yksiloiva-tunniste': 'jakso-9' })],
  });
  const pidennetty = {
    ...vanhaOsa,
    'osaamisen-hankkimistavat': (vanhaOsa['osaamisen-hankkimistavat'] as Objekti[]).map((tapa) =>
      tapa === jakso ? { ...tapa, loppu: '2026-04-03' } : tapa,
    ),
  };
  const korvaus = { ...alussa, 'hankittavat-ammat-tutkinnon-osat': [toinen, pidennetty] };
  expect(tulos(await p.kutsu('PUT', polku, { runko: korvaus }))).toEqual([204, undefined]);
  const { puhelinnumero: _, ...ilmanNumeroa } = data<Suunnitelma>(await p.kutsu('GET', polku)) as Objekti;
  expect(tulos(await p.kutsu('PUT', polku, { runko: ilmanNumeroa }))).toEqual([204, undefined]);
  const oppija = String(alussa['oppija-oid']);
  return {
    id,
    alussa,
    opiskeluoikeus,
    polku,
    osanTunniste: vanhaOsa['module-id'],
    jaksonTunniste: jakso['module-id'],
    virkailijalta: `${VIRKAILIJA}/oppijat/${oppija}/hoksit/${id}`,
  };
}

describe('versiot', () => {
  test('luettelossa on kuka, milloin ja miten, uusimmasta alkaen, sivuittain', async () => {
    const { polku, virkailijalta } = await muutettu();
    const vastaus = await p.kutsu('GET', `${polku}/versiot`);
    const versiot = data<Versio[]>(vastaus);
    expect(versiot.map(({ versio, tekija, laji }) => [versio, tekija, laji])).toEqual([
      [3, 'siirto-a', 'korvaus'],
      [2, 'siirto-a', 'korvaus'],
      [1, 'siirto-a', 'luonti'],
    ]);
    for (const { aika } of versiot) expect(new Date(aika).toISOString()).toBe(aika);
    expect(data(await katselija('GET', `${virkailijalta}/versiot`))).toEqual(versiot);

    const nimineen = {
      organisaatiot: { [DEMO_OID.a]: expect.objectContaining({ fi: expect.any(String) }) },
      puuttuvat: [],
    };
    const sivu = await p.kutsu('GET', `${polku}/versiot?enintaan=2`);
    expect([data<Versio[]>(sivu).map(({ versio }) => versio), meta(sivu)]).toEqual([
      [3, 2],
      { ...nimineen, seuraava: 2 },
    ]);
    const toinen = await p.kutsu('GET', `${polku}/versiot?enintaan=2&ennen=2`);
    expect([data<Versio[]>(toinen).map(({ versio }) => versio), meta(toinen)]).toEqual([[1], nimineen]);
  });

  test('tekijästä kerrotaan tyyppi, nimi ja organisaatio, johon oikeus on myönnetty', async () => {
    const { polku, virkailijalta } = await muutettu();
    expect((await tallentaja('POST', `${virkailijalta}/versiot/1/palautus`)).tila).toBe(204);
    const [palautettu, , , luotu] = data<Versio[]>(await p.kutsu('GET', `${polku}/versiot`));
    expect(luotu).toMatchObject({ 'tekijan-tyyppi': 'PALVELU', 'tekijan-organisaatio': DEMO_OID.a });
    expect(palautettu).toMatchObject({ 'tekijan-tyyppi': 'VIRKAILIJA', 'tekijan-organisaatio': DEMO_OID.a1 });
    expect(palautettu?.['tekijan-nimi']).toBeTruthy();
  });

  test('versio on suunnitelma sellaisena kuin GET sen silloin antoi, ETageineen', async () => {
    const { polku, virkailijalta, alussa } = await muutettu();
    for (const vastaus of [
      await p.kutsu('GET', `${polku}/versiot/1`),
      await katselija('GET', `${virkailijalta}/versiot/1`),
    ]) {
      expect(data(vastaus)).toEqual(alussa);
      expect(meta(vastaus)).toMatchObject({ versio: 1, tekija: 'siirto-a', laji: 'luonti' });
      expect(vastaus.otsakkeet.get('etag')).toBe('"1"');
    }
    const nyt = await p.kutsu('GET', polku);
    const uusin = await p.kutsu('GET', `${polku}/versiot/3`);
    expect(data(uusin)).toEqual(data(nyt));
    expect(uusin.otsakkeet.get('etag')).toBe(nyt.otsakkeet.get('etag'));
    const vanhalla = { runko: { versio: 9 }, otsakkeet: { 'If-Match': '"1"' } };
    expect(tulos(await p.kutsu('PATCH', polku, vanhalla))).toEqual([412, 'hoks.ehto-ei-tayty']);
  });

  test('vertailu seuraa osaa, vaikka sen paikka vaihtui, ja kertoo paikat kummassakin', async () => {
    const { polku, virkailijalta, osanTunniste, jaksonTunniste } = await muutettu();
    const vastaus = await p.kutsu('GET', `${polku}/versiot/1/vertailu`);
    expect(meta(vastaus)).toEqual({ versiosta: 1, versioon: 2 });
    const [loppu, lisatty, ...muut] = data<Muutos[]>(vastaus).sort((a, b) => b.polku.localeCompare(a.polku));
    expect(muut).toEqual([]);
    const jakso = `${OSAT}/${osanTunniste}/osaamisen-hankkimistavat/${jaksonTunniste}`;
    const eroavat = [loppu, lisatty].find((muutos) => muutos?.polku === `${jakso}/loppu`);
    expect(eroavat).toEqual({
      polku: `${jakso}/loppu`,
      laji: 'muuttunut',
      'vanha-paikka': `${OSAT}/0/osaamisen-hankkimistavat/1/loppu`,
      'uusi-paikka': `${OSAT}/1/osaamisen-hankkimistavat/1/loppu`,
      vanha: '2026-03-27',
      uusi: '2026-04-03',
    });
    const uusi = [loppu, lisatty].find((muutos) => muutos !== eroavat);
    expect(uusi).toMatchObject({
      laji: 'lisatty',
      'uusi-paikka': `${OSAT}/0`,
      uusi: { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_300268' },
    });
    const takaisin = await katselija('GET', `${virkailijalta}/versiot/3/vertailu?versioon=2`);
    expect(data<Muutos[]>(takaisin).map(({ polku: kohta, laji }) => [kohta, laji])).toEqual([
      ['/puhelinnumero', 'lisatty'],
    ]);
    expect(data(await p.kutsu('GET', `${polku}/versiot/2/vertailu?versioon=2`))).toEqual([]);
  });

  test('näkymä kertoo samat erot ja nimet, nekin, joita nykyisessä ei enää ole', async () => {
    const { polku, virkailijalta } = await muutettu();
    const nakymat = virkailijalta.replace('/virkailija/', '/virkailija/nakymat/');
    const nakyma = data<Objekti>(await katselija('GET', `${nakymat}/versiot/2/vertailu?versioon=1`));
    expect([nakyma['versiosta'], nakyma['versioon'], nakyma['puuttuvat']]).toEqual([2, 1, []]);
    expect(nakyma['muutokset']).toEqual(data(await p.kutsu('GET', `${polku}/versiot/2/vertailu?versioon=1`)));
    for (const [nimi, versio] of [
      ['vanha', 2],
      ['uusi', 1],
    ] as const)
      expect(nakyma[nimi]).toEqual(data(await p.kutsu('GET', `${polku}/versiot/${versio}`)));
    expect(nakyma['nimet']).toMatchObject({ koodit: { tutkinnonosat_300268: { nimi: { fi: expect.any(String) } } } });
    expect(tulos(await poistaja('GET', `${nakymat}/versiot/1/vertailu`))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await katselija('GET', `${nakymat}/versiot/3/vertailu`))).toEqual([404, 'versio.ei-loydy']);
  });

  test('poisto ja palautus ovat versioita; poistetun versiot näkee se, joka saa palauttaa sen', async () => {
    const { id, polku, virkailijalta } = await muutettu();
    expect((await poistaja('PATCH', `${virkailijalta}/shallow-delete`)).tila).toBe(200);
    expect(tulos(await p.kutsu('GET', `${polku}/versiot`))).toEqual([404, 'hoks.ei-loydy']);
    // The learner has another plan that the official sees.
    await p.luo();
    expect(tulos(await katselija('GET', `${virkailijalta}/versiot/1`))).toEqual([404, 'hoks.ei-loydy']);
    const poistettuna = await oph('GET', `${virkailijalta}/versiot`);
    expect(data<Versio[]>(poistettuna)[0]).toMatchObject({ laji: 'poisto', tekija: 'versioiden-poistaja' });
    expect((await oph('GET', `${virkailijalta}/versiot/4`)).tila).toBe(200);
    expect((await oph('PATCH', `${VIRKAILIJA}/hoks/${id}/undo-shallow-delete`)).tila).toBe(200);
    const lajit = data<Versio[]>(await p.kutsu('GET', `${polku}/versiot`)).map(({ laji }) => laji);
    expect(lajit).toEqual(['palautus', 'poisto', 'korvaus', 'korvaus', 'luonti']);
  });

  test('oikeudet ovat samat kuin suunnitelman lukemiseen', async () => {
    const { polku, virkailijalta } = await muutettu();
    for (const alla of ['/versiot', '/versiot/1', '/versiot/99', '/versiot/1/vertailu']) {
      expect(tulos(await p.kutsu('GET', polku + alla, { tunnus: 'siirto-b' }))).toEqual([
        401,
        'oikeus.ei-opiskeluoikeuteen',
      ]);
      expect((await poistaja('GET', virkailijalta + alla)).koodi).toBe('oikeus.kielletty');
      expect((await p.kutsu('GET', virkailijalta + alla, { tunnus: null })).tila).toBe(401);
    }
  });

  test('väärä numero on 400, tuntematon 404', async () => {
    const { polku } = await muutettu();
    for (const alla of [
      '/versiot?enintaan=0',
      '/versiot?ennen=x',
      '/versiot?ennen=2147483648',
      '/versiot/x',
      '/versiot/-1',
      '/versiot/2147483648',
      '/versiot/1/vertailu?versioon=0',
      '/versiot/1/vertailu?versioon=1.5',
    ])
      expect([alla, ...tulos(await p.kutsu('GET', polku + alla))]).toEqual([alla, 400, 'pyynto.parametri']);
    for (const alla of [
      '/versiot/0',
      '/versiot/4',
      '/versiot/2147483647',
      '/versiot/2147483647/vertailu',
      '/versiot/3/vertailu',
      '/versiot/1/vertailu?versioon=4',
    ])
      expect([alla, ...tulos(await p.kutsu('GET', polku + alla))]).toEqual([alla, 404, 'versio.ei-loydy']);
    expect(tulos(await p.kutsu('GET', `${HOKS}/2147483647/versiot`))).toEqual([404, 'hoks.ei-loydy']);
  });
});

describe('version palautus', () => {
  const palautus = (osoite: string, versio: number) => `${osoite}/versiot/${versio}/palautus`;

  test('tuo version takaisin module-ideineen uutena versiona ja kirjaa palautetun numeron', async () => {
    const { id, polku, virkailijalta, alussa, osanTunniste } = await muutettu();
    const vastaus = await tallentaja('POST', palautus(virkailijalta, 1), undefined, { 'If-Match': '"3"' });
    expect([vastaus.tila, vastaus.otsakkeet.get('etag')]).toEqual([204, '"4"']);
    const nyt = await p.kutsu('GET', polku);
    expect(data(nyt)).toEqual({ ...alussa, muokattu: expect.any(String) as string });
    expect(nyt.teksti).toContain(osanTunniste);
    const [uusin] = data<Versio[]>(await p.kutsu('GET', `${polku}/versiot`));
    expect(uusin).toMatchObject({ versio: 4, laji: 'version-palautus', tekija: 'tallentaja-a1' });
    const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
    expect(loki.filter(({ toimi }) => toimi === 'palauta-versio').at(-1)).toMatchObject({
      kohde: { hoksId: id, versiot: [1] },
      peruste: { oikeus: 'CRUD' },
    });
    const kerrottuna = await tallentaja('POST', palautus(virkailijalta, 2), undefined, {
      Prefer: 'return=representation',
    });
    expect([kerrottuna.tila, kerrottuna.runko.data.havainnot]).toEqual([200, []]);
  });

  test('kelpaamaton hylätään havaintoineen eikä mikään muutu', async () => {
    const { polku, virkailijalta, opiskeluoikeus, alussa } = await muutettu();
    const paattynyt = {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: DEMO_OID.a1 },
      tila: {
        opiskeluoikeusjaksot: [
          { alku: '2025-08-11', tila: { koodiarvo: 'lasna' } },
          { alku: '2025-12-19', tila: { koodiarvo: 'eronnut' } },
        ],
      },
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
    };
    const oppija = String(alussa['oppija-oid']);
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${opiskeluoikeus}?oppija=${oppija}`, paattynyt);
    const hylatty = await tallentaja('POST', palautus(virkailijalta, 1));
    expect(tulos(hylatty)).toEqual([400, 'hoks.sisalto']);
    expect(hylatty.virheet.join()).toContain('opiskeluoikeus.paattynyt');
    expect((await p.kutsu('GET', polku)).otsakkeet.get('etag')).toBe('"3"');
  });

  test('kaikki esteet', async () => {
    const { polku, virkailijalta } = await muutettu();
    const esteet: readonly (readonly [Promise<Vastaus>, number, string])[] = [
      [katselija('POST', palautus(virkailijalta, 1)), 403, 'oikeus.kielletty'],
      [katselija('POST', palautus(virkailijalta, 99)), 403, 'oikeus.kielletty'],
      [poistaja('POST', palautus(virkailijalta, 1)), 403, 'oikeus.kielletty'],
      [tallentaja('POST', palautus(virkailijalta, 99)), 404, 'versio.ei-loydy'],
      [tallentaja('POST', palautus(virkailijalta, 3)), 409, 'versio.voimassa'],
      [tallentaja('POST', `${virkailijalta}/versiot/x/palautus`), 400, 'pyynto.parametri'],
      [tallentaja('POST', palautus(virkailijalta, 1), undefined, { 'If-Match': '"2"' }), 412, 'hoks.ehto-ei-tayty'],
      [
        tallentaja('POST', palautus(virkailijalta.replace(/oppijat\/[^/]+/, 'oppijat/1.2.246.562.24.44400000459'), 1)),
        404,
        'hoks.ei-loydy',
      ],
      [p.kutsu('POST', palautus(polku, 1)), 404, 'reitti.ei-loydy'],
    ];
    for (const [vastaus, tila, koodi] of esteet) expect(tulos(await vastaus)).toEqual([tila, koodi]);
    expect((await p.kutsu('GET', polku)).otsakkeet.get('etag')).toBe('"3"');
  });

  test('kahdesta yhtäaikaisesta ehdollisesta palautuksesta täsmälleen toinen menee', async () => {
    const { virkailijalta } = await muutettu();
    const vastaukset = await Promise.all(
      [1, 2].map((versio) => tallentaja('POST', palautus(virkailijalta, versio), undefined, { 'If-Match': '"3"' })),
    );
    expect(vastaukset.map(({ tila }) => tila).sort()).toEqual([204, 412]);
  });
});

test('version lukeminen ja vertaaminen maksavat HOKS-varastolta kaksi ja kolme lausetta', async () => {
  const { AbstractLogger } = await import('typeorm');
  const { polku } = await muutettu();
  for (const [alla, enintaan] of [
    ['/versiot', 2],
    ['/versiot/1', 2],
    ['/versiot/1/vertailu', 3],
  ] as const) {
    const tiketti = await p.tiketti('siirto-a');
    const kirjaus = jest.spyOn(AbstractLogger.prototype, 'logQuery');
    expect((await p.kutsu('GET', polku + alla, { tiketti })).tila).toBe(200);
    const lauseet = kirjaus.mock.calls.filter(([lause]) => /ehoks_(hoksit|historia|osat)/.test(lause));
    kirjaus.mockRestore();
    expect([alla, lauseet.length]).toEqual([alla, enintaan]);
  }
});
