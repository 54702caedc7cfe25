import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { esimerkkiTunnus } from '@ehoks/testing';
import { API, HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import {
  ilman,
  naytto,
  oppilaitosjakso,
  osa,
  suppeaSuunnitelma,
  suunnitelma,
  tyopaikkajakso,
  type Suunnitelma,
} from './suunnitelma.js';

/** What GET shows besides what was sent. */
const PALVELUN_OMAT = ['id', 'eid', 'manuaalisyotto', 'muokattu', 'module-id'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

const hae = async (polku: string): Promise<Suunnitelma> => (await p.kutsu('GET', polku)).runko.data;

describe('POST', () => {
  test('vastaa 200, osoitteella ja numerolla, eikä kelvollisesta suunnitelmasta ole havaintoja', async () => {
    const { vastaus, id } = await p.luo();
    expect(vastaus.runko).toEqual({
      meta: { id },
      data: { uri: p.kerrottu(`${HOKS}/${id}`), notifications: [], havainnot: [] },
    });
    expect(vastaus.otsakkeet.get('cache-control')).toMatch(/no-cache/);
    expect(vastaus.otsakkeet.get('x-request-id')).toMatch(UUID);
  });

  test('kauttaviiva lopussa ei muuta osoitetta', async () => {
    const oid = await p.uusiOikeus();
    const vastaus = await p.kutsu('POST', `${HOKS}/`, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid }) });
    expect(vastaus.runko.data.uri).toBe(p.kerrottu(`${HOKS}/${vastaus.runko.meta.id}`));
  });

  test('suunnitelma palautuu sellaisena kuin se lähetettiin, listat järjestyksessään', async () => {
    const { polku, opiskeluoikeus, id } = await p.luo();
    const haettu = await hae(polku);
    expect(ilman(haettu, PALVELUN_OMAT)).toEqual(suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }));
    expect(haettu).toMatchObject({ id, manuaalisyotto: false });
    expect(haettu.eid).toMatch(UUID);
    expect(haettu.muokattu).toMatch(/^2026-01-15T1\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('jokainen yksilöity osa saa oman tunnisteensa', async () => {
    const haettu = await hae((await p.luo()).polku);
    const tunnisteet = [...JSON.stringify(haettu).matchAll(/"module-id":"([^"]+)"/g)].map(([, tunniste]) => tunniste);
    // 1 + (1 + 1 + 1) + 1 earlier acquired, (1 + 3 + 2) + (1 + 1 + 1 + 1) + (1 + 1) to acquire
    expect(tunnisteet).toHaveLength(17);
    expect(new Set(tunnisteet).size).toBe(17);
  });

  test('TUVA-suunnitelma koulutuksen osineen palautuu samana', async () => {
    const { oid, oppija } = p.demoOikeus('tuva');
    const osat = [
      {
        'koulutuksen-osa-koodi-uri': 'koulutuksenosattuva_101',
        'koulutuksen-osa-koodi-versio': 1,
        alku: '2025-09-01',
        loppu: '2025-12-19',
        laajuus: 4,
      },
    ];
    const runko = suppeaSuunnitelma({
      'opiskeluoikeus-oid': oid,
      'oppija-oid': oppija,
      'hankittavat-koulutuksen-osat': osat,
    });
    const { tila, runko: vastaus } = await p.kutsu('POST', HOKS, { runko });
    expect(tila).toBe(200);
    expect(await hae(vastaus.data.uri)).toMatchObject(runko);
  });

  test('tekstit siistitään reunoilta, hetket ovat samoja hetkiä ja puuttuvat listat tyhjiä', async () => {
    const oid = await p.uusiOikeus();
    const runko = suppeaSuunnitelma({
      'opiskeluoikeus-oid': oid,
      puhelinnumero: '  +358401234567\t',
      hyvaksytty: '2025-08-20T11:15:00+03:00',
    });
    const haettu = await hae((await p.kutsu('POST', HOKS, { runko })).runko.data.uri);
    expect(haettu).toMatchObject({
      puhelinnumero: '+358401234567',
      hyvaksytty: '2025-08-20T08:15:00.000Z',
      'hankittavat-ammat-tutkinnon-osat': [],
      'oppimisen-tuki': [],
    });
  });

  test('varoitukset kerrotaan hyväksytyssä vastauksessa', async () => {
    const { vastaus } = await p.luo({ sahkoposti: 'ei osoite' });
    const { notifications, havainnot } = vastaus.runko.data;
    expect(havainnot).toEqual([
      expect.objectContaining({ koodi: 'sahkoposti.muoto', taso: 'varoitus', polku: '/sahkoposti' }),
    ]);
    expect(notifications).toEqual(havainnot.map(({ viesti, polku }) => `${viesti} (${polku})`));
  });
});

describe('PUT', () => {
  test('sen PUT, minkä GET antoi, ei muuta muuta kuin muokkaushetken', async () => {
    const { polku } = await p.luo();
    const ennen = await hae(polku);
    const vastaus = await p.kutsu('PUT', polku, { runko: ennen });
    expect([vastaus.tila, vastaus.teksti, vastaus.otsakkeet.get('ehoks-havaintoja')]).toEqual([204, '', '0']);
    const jalkeen = await hae(polku);
    expect(jalkeen).toEqual({ ...ennen, muokattu: jalkeen.muokattu });
    expect(jalkeen.muokattu > ennen.muokattu).toBe(true);
  });

  test('module-id säilyy lähettämättäkin koodilla ja yksilöivällä tunnisteella, lähetettynä aina', async () => {
    const { polku } = await p.luo();
    const ennen = await hae(polku);
    const ilmanTunnisteita = ilman(ennen, ['module-id']) as Suunnitelma;
    ilmanTunnisteita['hankittavat-ammat-tutkinnon-osat'].unshift(
      osa({
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990003',
        'osaamisen-hankkimistavat': [],
        'osaamisen-osoittaminen': [],
      }) as never,
    );
    await p.kutsu('PUT', polku, { runko: ilmanTunnisteita });
    const [uusi, vanha] = (await hae(polku))['hankittavat-ammat-tutkinnon-osat'];
    expect(vanha).toEqual(ennen['hankittavat-ammat-tutkinnon-osat'][0]);
    expect(uusi?.['module-id']).toMatch(UUID);

    const vaihdettu = { ...vanha, 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990004' };
    await p.kutsu('PUT', polku, { runko: { ...ennen, 'hankittavat-ammat-tutkinnon-osat': [vaihdettu] } });
    expect((await hae(polku))['hankittavat-ammat-tutkinnon-osat']).toEqual([vaihdettu]);
  });

  test('toisen suunnitelman module-id ei siirry', async () => {
    const [oma, toinen] = [await p.luo(), await p.luo()];
    const vieras = (await hae(toinen.polku))['hankittavat-ammat-tutkinnon-osat'][0];
    const runko = suppeaSuunnitelma({
      'opiskeluoikeus-oid': oma.opiskeluoikeus,
      'hankittavat-ammat-tutkinnon-osat': [vieras],
    });
    expect((await p.kutsu('PUT', oma.polku, { runko })).tila).toBe(204);
    expect((await hae(oma.polku))['hankittavat-ammat-tutkinnon-osat'][0]?.['module-id']).not.toBe(
      vieras?.['module-id'],
    );
    expect((await hae(toinen.polku))['hankittavat-ammat-tutkinnon-osat'][0]).toEqual(vieras);
  });

  test('pois jätetty tyhjenee, paitsi oppija, opiskeluoikeus, eid ja manuaalisyöttö', async () => {
    const { polku } = await p.luo();
    const ennen = await hae(polku);
    const vastaus = await p.kutsu('PUT', polku, {
      runko: { 'ensikertainen-hyvaksyminen': '2025-08-22', 'osaamisen-hankkimisen-tarve': false },
    });
    expect(vastaus.tila).toBe(204);
    expect(Number(vastaus.otsakkeet.get('ehoks-havaintoja'))).toBeGreaterThan(0);
    const { muokattu, ...jalkeen } = await hae(polku);
    expect(muokattu > ennen.muokattu).toBe(true);
    const listat = Object.keys(ennen).filter((avain) => Array.isArray(ennen[avain]));
    expect(listat).toHaveLength(9);
    expect(jalkeen).toEqual({
      id: ennen.id,
      eid: ennen.eid,
      manuaalisyotto: false,
      'oppija-oid': ennen['oppija-oid'],
      'opiskeluoikeus-oid': ennen['opiskeluoikeus-oid'],
      'ensikertainen-hyvaksyminen': '2025-08-22',
      'osaamisen-hankkimisen-tarve': false,
      ...Object.fromEntries(listat.map((avain) => [avain, []])),
    });
  });

  test('palvelun omat kentät rungossa eivät vaikuta', async () => {
    const { polku } = await p.luo();
    const ennen = await hae(polku);
    expect(
      (await p.kutsu('PUT', polku, { runko: { ...ennen, manuaalisyotto: true, muokattu: '2020-01-01T00:00:00Z' } }))
        .tila,
    ).toBe(204);
    const jalkeen = await hae(polku);
    expect(jalkeen.manuaalisyotto).toBe(false);
    expect(jalkeen.muokattu > ennen.muokattu).toBe(true);
  });

  test('Prefer: return=representation kertoo havainnot', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const runko = suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, sahkoposti: 'ei osoite' });
    const vastaus = await p.kutsu('PUT', polku, { runko, otsakkeet: { prefer: 'return=representation' } });
    expect([vastaus.tila, vastaus.otsakkeet.get('preference-applied')]).toEqual([200, 'return=representation']);
    expect(vastaus.runko.meta).toEqual({});
    expect(vastaus.runko.data.havainnot.map(({ koodi }) => koodi)).toEqual(['sahkoposti.muoto']);
  });
});

describe('PATCH', () => {
  test('muuttaa annetun päätason tiedon ja säilyttää muun', async () => {
    const { polku } = await p.luo();
    const ennen = await hae(polku);
    expect((await p.kutsu('PATCH', polku, { runko: { id: ennen.id, puhelinnumero: '040 765 4321' } })).tila).toBe(204);
    const jalkeen = await hae(polku);
    expect(jalkeen).toEqual({ ...ennen, puhelinnumero: '040 765 4321', muokattu: jalkeen.muokattu });
  });

  test('osakokoelmia ei voi muuttaa', async () => {
    const { polku } = await p.luo();
    const vastaus = await p.kutsu('PATCH', polku, { runko: { 'oppimisen-tuki': [] } });
    expect([vastaus.tila, vastaus.virheet]).toEqual([400, ['kentta.tuntematon /oppimisen-tuki']]);
  });

  test('null ei tyhjennä vaan hylätään', async () => {
    const { polku } = await p.luo();
    const vastaus = await p.kutsu('PATCH', polku, { runko: { puhelinnumero: null } });
    expect([vastaus.tila, vastaus.virheet]).toEqual([400, ['kentta.null /puhelinnumero']]);
  });
});

describe('ETag ja If-Match', () => {
  test('päivitys onnistuu vain siihen muutokseen, joka luettiin', async () => {
    const { polku } = await p.luo();
    const etag = (await p.kutsu('GET', polku)).otsakkeet.get('etag') ?? '';
    expect(etag).toMatch(/^"\d+"$/);
    const muuta = (ifMatch: string) =>
      p.kutsu('PATCH', polku, { runko: { versio: 7 }, otsakkeet: { 'if-match': ifMatch } });
    const ensimmainen = await muuta(etag);
    expect(ensimmainen.tila).toBe(204);
    expect(ensimmainen.otsakkeet.get('etag')).toBe((await p.kutsu('GET', polku)).otsakkeet.get('etag'));
    const toinen = await muuta(etag);
    expect([toinen.tila, toinen.koodi]).toEqual([412, 'hoks.ehto-ei-tayty']);
    expect((await muuta(`"999", ${ensimmainen.otsakkeet.get('etag')}`)).tila).toBe(204);
    expect((await muuta('*')).tila).toBe(204);
    expect((await muuta(`W/${etag}`)).tila).toBe(412);
    expect((await muuta('roskaa')).tila).toBe(412);
  });

  test('hylätty ehto ei muuta suunnitelmaa', async () => {
    const { polku } = await p.luo();
    const ennen = (await p.kutsu('GET', polku)).teksti;
    expect((await p.kutsu('PUT', polku, { runko: suppeaSuunnitelma(), otsakkeet: { 'if-match': '"77"' } })).tila).toBe(
      412,
    );
    expect((await p.kutsu('GET', polku)).teksti).toBe(ennen);
  });
});

describe('haku opiskeluoikeudella', () => {
  test('antaa vain päätason', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    const koko = await hae(polku);
    const vastaus = await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${opiskeluoikeus}`);
    expect(vastaus.runko.data).toEqual(
      Object.fromEntries(Object.entries(koko).filter(([, arvo]) => !Array.isArray(arvo))),
    );
    expect(vastaus.otsakkeet.get('etag')).toBe('"1"');
  });

  test('tuntematon 404, väärän muotoinen 400, vieraan 401', async () => {
    const { opiskeluoikeus } = await p.luo({}, { oppilaitos: 'b1', tunnus: 'siirto-b' });
    const tilat = await Promise.all(
      [await p.uusiOikeus(), '1.2.246.562.15.44400000146', opiskeluoikeus].map(
        async (oid) => (await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).koodi,
      ),
    );
    expect(tilat).toEqual(['hoks.ei-loydy', 'pyynto.parametri', 'oikeus.ei-opiskeluoikeuteen']);
  });
});

describe('/paged', () => {
  const sivu = (haku: string, tunnus = 'siirto-a') => p.kutsu('GET', `${HOKS}/paged?${haku}`, { tunnus });

  test('rajaa organisaation mukaan', async () => {
    const [a1, a2] = [await p.luo(), await p.luo({}, { oppilaitos: 'a2' })];
    const b1 = await p.luo({}, { oppilaitos: 'b1', tunnus: 'siirto-b' });
    const numerot = async (tunnus: string) =>
      (await sivu(`from-id=${a1.id - 1}`, tunnus)).runko.data.result.map(({ id }) => id);
    expect(await numerot('siirto-a')).toEqual([a1.id, a2.id]);
    expect(await numerot('siirto-a1')).toEqual([a1.id]);
    expect(await numerot('siirto-b')).toEqual([b1.id]);
  });

  test('peittää henkilötiedot', async () => {
    const { id } = await p.luo();
    const { teksti, runko } = await sivu(`from-id=${id - 1}&amount=1`);
    const [rivi] = runko.data.result;
    expect(rivi).not.toHaveProperty('sahkoposti');
    expect(rivi).not.toHaveProperty('puhelinnumero');
    const jakso = rivi?.['hankittavat-ammat-tutkinnon-osat'][0]?.['osaamisen-hankkimistavat'][1];
    expect(jakso).not.toHaveProperty('jarjestajan-edustaja');
    expect(jakso).not.toHaveProperty('hankkijan-edustaja');
    expect(jakso?.['tyopaikalla-jarjestettava-koulutus']).toMatchObject({
      'vastuullinen-tyopaikka-ohjaaja': true,
      'tyopaikan-nimi': 'Korjaamo Mutteri',
    });
    expect(teksti).toContain('<REDACTED>');
    for (const henkilo of ['Oona', 'Olga', 'Manu', 'Erkki', 'Henna', 'Arvo', 'venla@example'])
      expect(teksti).not.toContain(henkilo);
  });

  test('amount ja from-id sivuttavat', async () => {
    const numerot = [(await p.luo()).id, (await p.luo()).id, (await p.luo()).id];
    const ensimmainen = (await sivu(`from-id=${(numerot[0] ?? 0) - 1}&amount=2`)).runko.data;
    expect([ensimmainen.result.map(({ id }) => id), ensimmainen['last-id']]).toEqual([numerot.slice(0, 2), numerot[1]]);
    const toinen = (await sivu(`from-id=${ensimmainen['last-id']}&amount=2`)).runko.data;
    expect(toinen.result.map(({ id }) => id)).toEqual(numerot.slice(2));
    expect((await sivu(`from-id=${numerot[2]}`)).runko.data).toEqual({
      'last-id': numerot[2],
      'failed-ids': [],
      result: [],
    });
    expect((await sivu('amount=0')).runko.data.result).toHaveLength(1);
    expect((await sivu('amount=-5')).runko.data.result).toHaveLength(1);
    expect((await sivu('amount=999999999')).tila).toBe(200);
  });

  test('updated-after rajaa muokkaushetken mukaan, raja itse ei ole mukana', async () => {
    const [vanha, uusi] = [await p.luo(), await p.luo()];
    const { muokattu } = await hae(vanha.polku);
    const numerot = async (hetki: string) =>
      (await sivu(`from-id=${vanha.id - 1}&updated-after=${hetki}`)).runko.data.result.map(({ id }) => id);
    expect(await numerot(muokattu)).toEqual([uusi.id]);
    expect(await numerot('2026-01-15T11:59:59+02:00')).toEqual([vanha.id, uusi.id]);
    await p.kutsu('PATCH', vanha.polku, { runko: { versio: 9 } });
    expect(await numerot(muokattu)).toEqual([vanha.id, uusi.id]);
  });

  test('poistettu on mukana poistohetkineen, mutta ei muualla', async () => {
    const { id, polku, opiskeluoikeus } = await p.luo();
    const poistaja = {
      kayttajatunnus: 'poistaja',
      oid: '1.2.246.562.24.44400000051',
      tyyppi: 'VIRKAILIJA',
      oikeudet: [{ oikeus: 'HOKS_DELETE', organisaatio: p.demo.organisaatiot[2]?.oid }],
    };
    await p.palvelu.ehoks.poistaHoks.poista(id as never, poistaja as never);
    const [rivi] = (await sivu(`from-id=${id - 1}`)).runko.data.result;
    expect(rivi?.poistettu).toMatch(/^2026-01-15T/);
    expect((await p.kutsu('GET', polku)).tila).toBe(404);
    expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${opiskeluoikeus}`)).tila).toBe(404);
    expect((await p.kutsu('PUT', polku, { runko: {} })).tila).toBe(404);
    const uusi = await p.kutsu('POST', HOKS, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }) });
    expect([uusi.tila, uusi.koodi]).toEqual([400, 'hoks.poistettu-on-jo']);
  });

  test.each([
    'amount=abc',
    'amount=1.5',
    'from-id=',
    'from-id=99999999999999999999',
    'updated-after=eilen',
    'updated-after=2026-01-15',
  ])('%s on 400', async (haku) => {
    const vastaus = await sivu(haku);
    expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
  });
});

describe('hankkimistapa ja hankintakoulutukset', () => {
  // Numbers of periods are told nowhere: in a store of its own the period is among the first.
  test('yksittäinen hankkimistapa ja koko maan luettelo ovat vain Opetushallitukselle', async () => {
    const oma = await kaynnista();
    try {
      const { ehoks } = oma.palvelu;
      await ehoks.omatTunnukset!.tunnukset.lisaa(
        esimerkkiTunnus({
          kayttajatunnus: 'siirto-oph',
          salasanatiiviste: await ehoks.omatTunnukset!.salasanatiivistin.tiivista(DEMO_SALASANA),
          roolit: [{ rooli: 'ehoks-palvelukayttaja', organisaatio: DEMO_OID.oph }],
        }),
      );
      const jakso = tyopaikkajakso();
      const { polku, id } = await oma.luo({
        'hankittavat-ammat-tutkinnon-osat': [osa({ 'osaamisen-hankkimistavat': [jakso] })],
      });
      const hankkimistapa = (numero: string | number, tunnus: string) =>
        oma.kutsu('GET', `${HOKS}/osaamisen-hankkimistapa/${numero}`, { tunnus });

      expect((await hankkimistapa(1, 'siirto-a')).koodi).toBe('oikeus.vain-oph');
      expect((await hankkimistapa(2147483647, 'siirto-oph')).koodi).toBe('hankkimistapa.ei-loydy');
      expect((await hankkimistapa('abc', 'siirto-oph')).koodi).toBe('pyynto.parametri');
      const tunniste = (await oma.kutsu('GET', polku)).runko.data['hankittavat-ammat-tutkinnon-osat'][0]?.[
        'osaamisen-hankkimistavat'
      ][0]?.['module-id'];
      const haetut = await Promise.all(Array.from({ length: 50 }, (_, i) => hankkimistapa(i + 1, 'siirto-oph')));
      const loydetyt = haetut.flatMap(({ tila, runko }) => (tila === 200 ? [runko.data] : []));
      expect(loydetyt).toContainEqual({ ...jakso, 'module-id': tunniste, id: expect.any(Number) });

      const vieras = await oma.luo({}, { oppilaitos: 'b1', tunnus: 'siirto-b' });
      const sivu = await oma.kutsu('GET', `${HOKS}/paged`, { tunnus: 'siirto-oph' });
      expect(sivu.runko.data.result.map((rivi) => rivi.id)).toEqual([id, vieras.id]);
    } finally {
      await oma.sulje();
    }
  });

  test('hankintakoulutukset ovat paljas lista', async () => {
    const { polku, opiskeluoikeus } = await p.luo();
    expect((await p.kutsu('GET', `${polku}/hankintakoulutukset`)).runko).toEqual([]);
    const sisaltyva = await p.uusiOikeus({
      oppilaitos: 'a2',
      muutokset: { sisältyyOpiskeluoikeuteen: { oid: opiskeluoikeus } },
    });
    expect((await p.kutsu('GET', `${polku}/hankintakoulutukset`)).runko).toEqual([sisaltyva]);
    await p.ohjaa('DELETE', `/koski/opiskeluoikeudet/${opiskeluoikeus}`);
    const kadonnut = await p.kutsu('GET', `${polku}/hankintakoulutukset`);
    expect([kadonnut.tila, kadonnut.virheet]).toEqual([400, ['opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid']]);
  });
});

describe('poistuneet reitit', () => {
  const OSAT = [
    'aiemmin-hankittu-ammat-tutkinnon-osa',
    'aiemmin-hankittu-paikallinen-tutkinnon-osa',
    'aiemmin-hankittu-yhteinen-tutkinnon-osa',
    'hankittava-ammat-tutkinnon-osa',
    'hankittava-paikallinen-tutkinnon-osa',
    'hankittava-yhteinen-tutkinnon-osa',
    'opiskeluvalmiuksia-tukevat-opinnot',
  ];

  test.each(OSAT)('%s: 410 pääsyn tarkistuksen jälkeen', async (nimi) => {
    const { polku } = await p.luo();
    const koodi = async (metodi: string, osoite: string, tunnus?: string | null) =>
      (
        await p.kutsu(metodi, osoite, {
          ...(tunnus !== undefined && { tunnus }),
          ...(metodi !== 'GET' && { runko: {} }),
        })
      ).koodi;
    expect(await koodi('POST', `${polku}/${nimi}`)).toBe('toiminto.poistunut');
    expect(await koodi('GET', `${polku}/${nimi}/1`)).toBe('toiminto.poistunut');
    expect(await koodi('PATCH', `${polku}/${nimi}/1`)).toBe('toiminto.poistunut');
    expect(await koodi('GET', `${polku}/${nimi}/yksi`)).toBe('pyynto.parametri');
    expect(await koodi('POST', `${polku}/${nimi}`, null)).toBe('tunnistus.tiketti-puuttuu');
    expect(await koodi('POST', `${polku}/${nimi}`, 'siirto-b')).toBe('oikeus.ei-opiskeluoikeuteen');
    expect(await koodi('POST', `${polku}/${nimi}`, 'tallentaja-a1')).toBe('tunnus.ei-palvelutunnus');
    expect(await koodi('POST', `${HOKS}/2147483647/${nimi}`)).toBe('hoks.ei-loydy');
  });

  test.each([
    ['PATCH', `${HOKS}/kyselylinkki`],
    ['POST', `${HOKS}/1/kyselylinkki`],
    ['POST', `${API}/heratepalvelu/hoksit/1/resend-aloitusherate`],
    ['GET', `${API}/heratepalvelu`],
    ['POST', '/ehoks-palaute-backend/api/v1/opiskelijapalaute/kyselylinkit'],
  ])('%s %s: palaute ei kuulu palveluun', async (metodi, polku) => {
    const vastaus = await p.kutsu(metodi, polku, metodi === 'GET' ? {} : { runko: {} });
    expect([vastaus.tila, vastaus.koodi]).toEqual([410, 'toiminto.palaute-ei-kuulu']);
  });
});

describe('osoitteet ja metodit', () => {
  test.each(['abc', '2147483648', '99999999999999999999', '-1', '1.5', '1e3', '%20', '0x1'])(
    'HOKSin numero %s on 400',
    async (numero) => {
      for (const metodi of ['GET', 'PUT', 'PATCH']) {
        const vastaus = await p.kutsu(metodi, `${HOKS}/${numero}`, metodi === 'GET' ? {} : { runko: {} });
        expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
      }
    },
  );

  test('tuntematon HOKS on 404 ja kauttaviiva lopussa kelpaa', async () => {
    const { polku } = await p.luo();
    expect((await p.kutsu('GET', `${HOKS}/2147483647`)).koodi).toBe('hoks.ei-loydy');
    expect((await p.kutsu('GET', `${polku}/`)).tila).toBe(200);
    expect((await p.kutsu('PATCH', `${polku}/`, { runko: { versio: 3 } })).tila).toBe(204);
  });

  test('HEAD vastaa kuin GET ilman runkoa', async () => {
    const { polku } = await p.luo();
    const vastaus = await p.kutsu('HEAD', polku);
    expect([vastaus.tila, vastaus.teksti, vastaus.otsakkeet.get('etag')]).toEqual([200, '', '"1"']);
    expect((await p.kutsu('HEAD', `${API}/healthcheck`)).tila).toBe(200);
  });

  test.each([
    ['DELETE', `${HOKS}/1`, ['GET', 'HEAD', 'PATCH', 'PUT']],
    ['POST', `${HOKS}/1`, ['GET', 'HEAD', 'PATCH', 'PUT']],
    ['GET', HOKS, ['POST']],
    ['PUT', `${HOKS}/paged`, ['GET', 'HEAD']],
    ['POST', `${API}/healthcheck`, ['GET', 'HEAD']],
    ['GET', `${API}/validointi`, ['POST']],
  ])('%s %s: 405 ja sallitut metodit', async (metodi, polku, sallitut) => {
    const vastaus = await p.kutsu(metodi, polku, ['PUT', 'POST'].includes(metodi) ? { runko: {} } : {});
    expect([vastaus.tila, vastaus.koodi]).toEqual([405, 'reitti.vaara-metodi']);
    expect(
      vastaus.otsakkeet
        .get('allow')
        ?.split(', ')
        .filter((nimi) => nimi !== 'OPTIONS')
        .sort(),
    ).toEqual(sallitut);
  });

  test('OPTIONS kertoo sallitut metodit ilman tikettiä', async () => {
    const vastaus = await p.kutsu('OPTIONS', `${HOKS}/1`, { tunnus: null });
    expect([vastaus.tila, vastaus.otsakkeet.get('allow')]).toEqual([204, 'GET, HEAD, PUT, PATCH, OPTIONS']);
  });

  test.each([`${API}/eiole`, `${HOKS}/1/eiole`, '/ehoks-oppija-backend/api/v1/eiole', '/ehoks-virkailija-backend'])(
    '%s on 404',
    async (polku) => {
      const vastaus = await p.kutsu('GET', polku);
      expect([vastaus.tila, vastaus.koodi]).toEqual([404, 'reitti.ei-loydy']);
      expect(vastaus.otsakkeet.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );
});

describe('palvelun tila ja kuvaus', () => {
  test('liveness ja valmius ilman tikettiä', async () => {
    for (const taustapalvelu of ['virkailija', 'oppija']) {
      const elossa = await p.kutsu('GET', `/ehoks-${taustapalvelu}-backend/api/v1/healthcheck`, { tunnus: null });
      expect([elossa.tila, elossa.teksti]).toEqual([200, '{}']);
      expect((await p.kutsu('GET', `/ehoks-${taustapalvelu}-backend/api/v1/valmius`, { tunnus: null })).tila).toBe(200);
    }
  });

  test('OpenAPI-kuvaus ja sen sivu', async () => {
    const kuvaus = await p.kutsu('GET', '/ehoks-virkailija-backend/doc/openapi.json', { tunnus: null });
    expect(kuvaus.runko).toMatchObject({ openapi: '3.1.0' });
    const sivu = await p.kutsu('GET', '/ehoks-virkailija-backend/doc/', { tunnus: null });
    expect([sivu.tila, sivu.otsakkeet.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect((await p.kutsu('GET', '/ehoks-virkailija-backend/doc', { tunnus: null })).otsakkeet.get('location')).toBe(
      p.kerrottu('/ehoks-virkailija-backend/doc/'),
    );
  });
});

describe('/validointi', () => {
  const validoi = (runko: unknown, asetukset = {}) => p.kutsu('POST', `${API}/validointi`, { runko, ...asetukset });

  test('ilman tunnusta vain muoto ja säännöt ilman rekistereitä, caller-id:ttäkin', async () => {
    const vastaus = await validoi(suppeaSuunnitelma({ 'opiskeluoikeus-oid': '1.2.246.562.15.10000000009' }), {
      tunnus: null,
      otsakkeet: { 'caller-id': '' },
    });
    expect(vastaus.tila).toBe(200);
    expect(Object.keys(vastaus.runko.data)).toEqual(['notifications', 'havainnot']);
    const virheellinen = await validoi(suppeaSuunnitelma({ 'ensikertainen-hyvaksyminen': '2025-02-30' }), {
      tunnus: null,
    });
    expect([virheellinen.tila, virheellinen.virheet]).toEqual([400, ['paiva.ei-kelpaa /ensikertainen-hyvaksyminen']]);
  });

  test('tunnuksella myös rekisterit, eikä mitään tallenneta', async () => {
    const oid = await p.uusiOikeus();
    expect((await validoi(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid }))).tila).toBe(200);
    expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).tila).toBe(404);
    const tuntematon = await validoi(suppeaSuunnitelma({ 'opiskeluoikeus-oid': '1.2.246.562.15.10000000009' }));
    expect(tuntematon.virheet).toEqual(['opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid']);
    expect((await validoi(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid }), { tunnus: 'siirto-b' })).koodi).toBe(
      'oikeus.ei-opiskeluoikeuteen',
    );
  });

  test('kelpaamaton tiketti on 401, ei koskaan tunnistamaton', async () => {
    for (const tiketti of ['ST-olematon', ' ', 'x'])
      expect((await validoi(suppeaSuunnitelma(), { tiketti })).koodi).toMatch(/^tunnistus\.tiketti/);
  });
});

test('näytön ja jakson kaikki alkiot palautuvat järjestyksessään', async () => {
  const naytot = Array.from({ length: 12 }, (_, i) =>
    naytto({ 'sisallon-kuvaus': [`${i}`, 'b', 'a'], 'yksilolliset-kriteerit': ['z', 'y', `${i}`] }),
  );
  const jaksot = Array.from({ length: 12 }, (_, i) => oppilaitosjakso({ 'ajanjakson-tarkenne': `${12 - i}` }));
  const { polku } = await p.luo({
    'hankittavat-ammat-tutkinnon-osat': [osa({ 'osaamisen-osoittaminen': naytot, 'osaamisen-hankkimistavat': jaksot })],
  });
  const [haettu] = (await hae(polku))['hankittavat-ammat-tutkinnon-osat'];
  expect(ilman(haettu?.['osaamisen-osoittaminen'], ['module-id'])).toEqual(naytot);
  expect(ilman(haettu?.['osaamisen-hankkimistavat'], ['module-id'])).toEqual(jaksot);
});
