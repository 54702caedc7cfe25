import { esimerkkiOppijaOid } from '@ehoks/testing';
import { API, HOKS, kaynnista, type Koepalvelin, type Kutsuasetukset } from './palvelin.js';
import {
  ilman,
  naytto,
  osa,
  suppeaSuunnitelma,
  suunnitelma,
  tyopaikkajakso,
  type Objekti,
  type Suunnitelma,
} from './suunnitelma.js';

const VALTAVA = 'x'.repeat(1024 * 1024 + 1);
const RIKKI = '{"oppija-oid": ';

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

const siirra = (runko: unknown, asetukset: Kutsuasetukset = {}) => p.kutsu('POST', HOKS, { runko, ...asetukset });
const pisteessa = (koodit: readonly string[]): string[] => koodit.map((rivi) => rivi.split(' ')[1] ?? '');

describe('tunnistus ennen runkoa', () => {
  test('ilman tikettiä valtavakin runko on 401', async () => {
    expect((await siirra(VALTAVA, { tunnus: null })).koodi).toBe('tunnistus.tiketti-puuttuu');
    expect((await siirra(RIKKI, { tiketti: 'ST-olematon' })).koodi).toBe('tunnistus.tiketti-ei-kelpaa');
  });

  test('ilman caller-id:tä 401, vaikka tiketti kelpaisi', async () => {
    const vastaus = await siirra(suppeaSuunnitelma(), { otsakkeet: { 'caller-id': '' } });
    expect([vastaus.tila, vastaus.koodi]).toEqual([401, 'tunnistus.caller-id-puuttuu']);
  });

  test('virkailijan tunnuksella rikkinäinenkin JSON on 403', async () => {
    for (const runko of [RIKKI, VALTAVA, ''])
      expect((await siirra(runko, { tunnus: 'tallentaja-a1' })).koodi).toBe('tunnus.ei-palvelutunnus');
    expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tunnus: 'virkailija-a' })).koodi).toBe(
      'tunnus.ei-palvelutunnus',
    );
  });
});

describe('koko ja JSON ennen oikeutta', () => {
  test('palvelutunnuksella, jolla ei ole oikeutta opiskeluoikeuteen', async () => {
    const { opiskeluoikeus } = await p.luo();
    const alku = JSON.stringify(suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }));
    const koodit = [alku + VALTAVA, alku.slice(0, -1), '['.repeat(33) + ']'.repeat(33)].map(
      async (runko) => (await siirra(runko, { tunnus: 'siirto-b' })).koodi,
    );
    expect(await Promise.all(koodit)).toEqual(['pyynto.liian-suuri', 'pyynto.json-rikki', 'pyynto.liian-syva']);
    expect((await siirra(alku, { tunnus: 'siirto-b', otsakkeet: { 'content-type': 'text/plain' } })).koodi).toBe(
      'pyynto.ei-json',
    );
  });
});

describe('oikeus ennen havaintoja', () => {
  test('vieraan opiskeluoikeuden virheellinen suunnitelma on 401 ilman havaintoja', async () => {
    const runko = {
      'opiskeluoikeus-oid': await p.uusiOikeus({ oppilaitos: 'b1' }),
      'oppija-oid': 5,
      versio: 'x',
      roska: true,
    };
    const vastaus = await siirra(runko);
    expect([vastaus.tila, vastaus.koodi, vastaus.runko.havainnot]).toEqual([401, 'oikeus.ei-opiskeluoikeuteen', []]);
    expect(vastaus.runko.errors).toEqual({});
  });

  test('oikeus on KOSKIn oppilaitokseen eikä suunnitelmassa nimettyyn', async () => {
    const oid = await p.uusiOikeus({ oppilaitos: 'b1' });
    const runko = suunnitelma({ 'opiskeluoikeus-oid': oid });
    expect((await siirra(runko, { tunnus: 'siirto-a1' })).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
    expect((await siirra(runko, { tunnus: 'siirto-b' })).tila).toBe(200);
  });

  test('vieraan tunnuksen PUT ja PATCH eivät kerro rungon virheitä eivätkä kirjoita', async () => {
    const { polku } = await p.luo();
    const ennen = (await p.kutsu('GET', polku)).teksti;
    for (const metodi of ['PUT', 'PATCH'])
      for (const runko of [{ versio: 'x' }, { versio: 8 }, { id: 2147483647 }]) {
        const vastaus = await p.kutsu(metodi, polku, { tunnus: 'siirto-b', runko });
        expect([vastaus.koodi, vastaus.runko.havainnot]).toEqual(['oikeus.ei-opiskeluoikeuteen', []]);
      }
    expect((await p.kutsu('GET', polku)).teksti).toBe(ennen);
  });

  test('vieraan suunnitelman GET on 401, olemattoman 404', async () => {
    const { polku } = await p.luo();
    expect((await p.kutsu('GET', polku, { tunnus: 'siirto-b' })).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
    expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tunnus: 'siirto-b' })).koodi).toBe('hoks.ei-loydy');
  });

  test('oppilaitoksen vaihtuminen KOSKIssa siirtää oikeuden', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const b1 = p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'b1')?.oid;
    const toimija = p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'b')?.oid;
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${opiskeluoikeus}`, {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: b1 },
      koulutustoimija: { oid: toimija },
      tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] },
      suoritukset: [],
    });
    expect((await p.kutsu('PATCH', polku, { runko: { versio: 3 } })).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
    expect((await p.kutsu('PATCH', polku, { tunnus: 'siirto-b', runko: { versio: 3 } })).tila).toBe(204);
    expect((await p.kutsu('GET', polku, { tunnus: 'siirto-b' })).tila).toBe(200);
    expect((await p.kutsu('GET', polku)).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
  });
});

describe('kaikki havainnot kerralla', () => {
  test('muoto, säännöt ja rekisterit samassa vastauksessa, kun KOSKI ei tunne opiskeluoikeutta', async () => {
    const vastaus = await siirra({
      'opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
      'oppija-oid': esimerkkiOppijaOid(1000),
      versio: 'x',
      'vieras/avain~1': true,
      'osaamisen-saavuttamisen-pvm': '2017-12-31',
      'ensikertainen-hyvaksyminen': '2025-08-20',
    });
    expect([vastaus.tila, vastaus.virheet]).toEqual([
      400,
      [
        'kentta.tuntematon /vieras~1avain~01',
        'kokonaisluku.ei-kelpaa /versio',
        'opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid',
        'oppija.ei-oppijanumerorekisterissa /oppija-oid',
        'osaamisen-hankkimisen-tarve.puuttuu /osaamisen-hankkimisen-tarve',
        'osaamisen-saavuttamisen-pvm.liian-varhain /osaamisen-saavuttamisen-pvm',
        'sahkoposti.puuttuu /sahkoposti',
      ],
    ]);
  });

  test('väärä tyyppi yhdessä kentässä ei kätke muiden sääntöjä', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const jakso = tyopaikkajakso({ alku: 20260119, 'yksiloiva-tunniste': undefined, 'osa-aikaisuustieto': 101 });
    const virheet = async (lahetetty: Promise<{ virheet: readonly string[] }>) => (await lahetetty).virheet;
    const osat = [
      osa({
        'osaamisen-hankkimistavat': [jakso],
        'osaamisen-osoittaminen': [naytto({ alku: '2026-03-06', loppu: '2026-03-02', nayttoymparisto: 'Halli' })],
      }),
    ];
    const odotetut = expect.arrayContaining([
      'paiva.ei-kelpaa /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/alku',
      'osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/yksiloiva-tunniste',
      'osaamisen-hankkimistapa.osa-aikaisuustieto-ei-kelpaa /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/osa-aikaisuustieto',
      'objekti.ei-objekti /hankittavat-ammat-tutkinnon-osat/0/osaamisen-osoittaminen/0/nayttoymparisto',
    ]);
    const runko = suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, 'hankittavat-ammat-tutkinnon-osat': osat });
    expect(await virheet(p.kutsu('PUT', polku, { runko }))).toEqual(odotetut);
    expect(await virheet(siirra({ ...runko, 'opiskeluoikeus-oid': await p.uusiOikeus() }))).toEqual(odotetut);
  });

  test('samat havainnot puuna, jota nykyiset asiakkaat lukevat', async () => {
    const vastaus = await siirra(
      suunnitelma({
        'opiskeluoikeus-oid': await p.uusiOikeus(),
        'hankittavat-ammat-tutkinnon-osat': [osa(), osa({ 'osaamisen-osoittaminen': [naytto({ alku: 'eilen' })] })],
      }),
    );
    expect(pisteessa(vastaus.virheet)).toEqual(['/hankittavat-ammat-tutkinnon-osat/1/osaamisen-osoittaminen/0/alku']);
    expect(vastaus.runko.errors).toEqual({
      'hankittavat-ammat-tutkinnon-osat': [
        null,
        { 'osaamisen-osoittaminen': [{ alku: vastaus.runko.havainnot.find(({ taso }) => taso === 'virhe')?.viesti }] },
      ],
    });
  });

  test.each<[string, (runko: Objekti) => Objekti, string]>([
    [
      'puuttuvan avaimen kohdalle',
      (runko) => ({ ...runko, 'hankittavat-ammat-tutkinnon-osat': [osa({ 'tutkinnon-osa-koodi-uri': undefined })] }),
      'kentta.puuttuu /hankittavat-ammat-tutkinnon-osat/0/tutkinnon-osa-koodi-uri',
    ],
    [
      'listan jäsenen kohdalle',
      (runko) => ({ ...runko, 'oppimisen-tuki': ['x'] }),
      'objekti.ei-objekti /oppimisen-tuki/0',
    ],
    ['listan kohdalle', (runko) => ({ ...runko, 'oppimisen-tuki': {} }), 'lista.ei-lista /oppimisen-tuki'],
    ['nullin kohdalle', (runko) => ({ ...runko, 'oppimisen-tuki': null }), 'kentta.null /oppimisen-tuki'],
    [
      'uuden suunnitelman module-id:n kohdalle',
      (runko) => ({
        ...runko,
        'hankittavat-ammat-tutkinnon-osat': [osa({ 'module-id': '00000000-0000-4000-8000-000000000001' })],
      }),
      'osa.module-id-luonnissa /hankittavat-ammat-tutkinnon-osat/0/module-id',
    ],
  ])('havainto osoittaa %s', async (_nimi, muuta, odotettu) => {
    const vastaus = await siirra(muuta(suunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus() })));
    expect([vastaus.tila, vastaus.virheet]).toEqual([400, [odotettu]]);
  });

  test('koko rungon havainto on juuressa', async () => {
    const vastaus = await siirra([]);
    expect(vastaus.virheet).toContain('juuri.ei-objekti ');
  });
});

describe('jo olemassa oleva viimeisenä', () => {
  test('virheellisestä toisesta suunnitelmasta kerrotaan virheet, kelvollisesta että HOKS on jo', async () => {
    const { opiskeluoikeus, polku } = await p.luo();
    const ennen = (await p.kutsu('GET', polku)).teksti;
    const virheellinen = await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, versio: 'x' }));
    expect(virheellinen.virheet).toEqual(['kokonaisluku.ei-kelpaa /versio']);
    expect((await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }))).koodi).toBe('hoks.on-jo');
    expect((await p.kutsu('GET', polku)).teksti).toBe(ennen);
  });

  test('vieras saa 401 eikä tietoa HOKSista', async () => {
    const { opiskeluoikeus } = await p.luo();
    expect(
      (await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }), { tunnus: 'siirto-b' })).koodi,
    ).toBe('oikeus.ei-opiskeluoikeuteen');
  });
});

describe('PUT ja PATCH', () => {
  test('tuntematon suunnitelma on 404, vaikka runko olisi virheellinen', async () => {
    for (const metodi of ['PUT', 'PATCH']) {
      expect((await p.kutsu(metodi, `${HOKS}/2147483647`, { runko: { versio: 'x' } })).koodi).toBe('hoks.ei-loydy');
      expect((await p.kutsu(metodi, `${HOKS}/2147483647`, { runko: RIKKI })).koodi).toBe('pyynto.json-rikki');
    }
  });

  test('toisen suunnitelman id tai eid rungossa on 400, eikä kumpikaan muutu', async () => {
    const [oma, toinen] = [await p.luo(), await p.luo()];
    const vieras = (await p.kutsu('GET', toinen.polku)).runko.data;
    const ennen = [(await p.kutsu('GET', oma.polku)).teksti, (await p.kutsu('GET', toinen.polku)).teksti];
    for (const [metodi, lisa] of [
      ['PATCH', {}],
      ['PUT', suunnitelma({ 'opiskeluoikeus-oid': oma.opiskeluoikeus })],
    ] as const) {
      expect((await p.kutsu(metodi, oma.polku, { runko: { ...lisa, id: toinen.id } })).virheet).toEqual([
        'id.ei-tasmaa /id',
      ]);
      expect((await p.kutsu(metodi, oma.polku, { runko: { ...lisa, eid: vieras.eid } })).virheet).toEqual([
        'eid.ei-tasmaa /eid',
      ]);
    }
    expect((await p.kutsu('PUT', oma.polku, { runko: vieras })).virheet).toEqual([
      'eid.ei-tasmaa /eid',
      'id.ei-tasmaa /id',
      'opiskeluoikeus-oid.vaihtunut /opiskeluoikeus-oid',
    ]);
    expect([(await p.kutsu('GET', oma.polku)).teksti, (await p.kutsu('GET', toinen.polku)).teksti]).toEqual(ennen);
  });

  test('opiskeluoikeus ja oppija eivät vaihdu', async () => {
    const { polku } = await p.luo();
    const oikeus = await p.uusiOikeus();
    expect((await p.kutsu('PATCH', polku, { runko: { 'opiskeluoikeus-oid': oikeus } })).virheet).toEqual([
      'opiskeluoikeus-oid.vaihtunut /opiskeluoikeus-oid',
    ]);
    expect((await p.kutsu('PATCH', polku, { runko: { 'oppija-oid': '1.2.246.562.24.44400000022' } })).virheet).toEqual([
      'oppija-oid.vaihtunut /oppija-oid',
    ]);
  });

  test('yhdistetyn oppijan numero vaihtuu päänumeroonsa', async () => {
    const vanha = '1.2.246.562.24.44400000048';
    const opiskeluoikeus = await p.uusiOikeus({ oppija: vanha });
    const luotu = await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, 'oppija-oid': vanha }));
    const polku = luotu.runko.data.uri;
    expect((await p.kutsu('PATCH', polku, { runko: { 'oppija-oid': '1.2.246.562.24.44400000022' } })).virheet).toEqual([
      'oppija-oid.vaihtunut /oppija-oid',
    ]);
    expect((await p.kutsu('PATCH', polku, { runko: { 'oppija-oid': '1.2.246.562.24.44400000019' } })).tila).toBe(204);
  });

  test('päättyneen ja mitätöidyn opiskeluoikeuden suunnitelma ei muutu', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const runko = ilman((await p.kutsu('GET', polku)).runko.data, []) as Suunnitelma;
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${opiskeluoikeus}`, {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a1')?.oid },
      tila: {
        opiskeluoikeusjaksot: [
          { alku: '2025-08-11', tila: { koodiarvo: 'lasna' } },
          { alku: '2026-01-15', tila: { koodiarvo: 'eronnut' } },
        ],
      },
      suoritukset: [],
    });
    expect((await p.kutsu('PUT', polku, { runko })).virheet).toEqual(['opiskeluoikeus.paattynyt /opiskeluoikeus-oid']);
    expect((await p.kutsu('PATCH', polku, { runko: { versio: 3 } })).virheet).toEqual([
      'opiskeluoikeus.paattynyt /opiskeluoikeus-oid',
    ]);
    await p.ohjaa('DELETE', `/koski/opiskeluoikeudet/${opiskeluoikeus}`);
    expect((await p.kutsu('PATCH', polku, { runko: { versio: 3 } })).virheet).toEqual([
      'opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid',
    ]);
    expect((await p.kutsu('GET', polku)).runko.data).toEqual(runko);
  });

  test('sähköpostin puuttuminen estää luonnin mutta ei päivitystä', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const runko = suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, sahkoposti: undefined });
    const vastaus = await p.kutsu('PUT', polku, { runko, otsakkeet: { prefer: 'return=representation' } });
    expect(vastaus.runko.data.havainnot).toContainEqual(
      expect.objectContaining({ koodi: 'sahkoposti.puuttuu', taso: 'varoitus', polku: '/sahkoposti' }),
    );
    expect((await p.kutsu('POST', `${API}/validointi`, { tunnus: null, runko })).virheet).toEqual([
      'sahkoposti.puuttuu /sahkoposti',
    ]);
  });
});
