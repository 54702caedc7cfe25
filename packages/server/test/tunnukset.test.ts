import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { data, kirjaudu, palvelutiketti, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

const TUNNUKSET = `${VIRKAILIJA}/tunnukset`;
const OLEMATON = '1.2.246.562.10.44499999999';

interface Luotu {
  readonly tunnus: { readonly kayttajatunnus: string; readonly tyyppi: string; readonly roolit: readonly object[] };
  readonly salasana: string;
  readonly salasanalinkki: string;
}

let p: Koepalvelin;
let vastuu: Selain;
let oph: Selain;
let paakayttaja: Selain;
let virkailija: Selain;
beforeAll(async () => {
  p = await kaynnista();
  vastuu = await virkailijana(p, 'vastuu-a');
  oph = await virkailijana(p, 'oph');
  paakayttaja = await virkailijana(p, 'paakayttaja-a');
  virkailija = await virkailijana(p, 'virkailija-a');
});
afterAll(() => p.sulje());

let numero = 0;
const uusiNimi = (): string => `koetunnus-${++numero}`;
const palvelutunnus = (muutokset: object = {}) => ({
  kayttajatunnus: uusiNimi(),
  nimi: 'Kuntayhtymän opintohallinto',
  rooli: 'ehoks-palvelukayttaja',
  organisaatio: DEMO_OID.a,
  ...muutokset,
});
const luo = async (muutokset: object = {}): Promise<Luotu> => {
  const vastaus = await vastuu('POST', TUNNUKSET, palvelutunnus(muutokset));
  expect([vastaus.tila, vastaus.koodi]).toEqual([200, undefined]);
  return data<Luotu>(vastaus);
};
const tulos = ({ tila, koodi }: { tila: number; koodi: string | undefined }) => [tila, koodi];
const roolit = async (kayttajatunnus: string): Promise<readonly object[]> =>
  data<Luotu>(await oph('GET', `${TUNNUKSET}/${kayttajatunnus}`)).tunnus.roolit;

/** A transfer with the account as it is now. */
const siirra = async (kayttajatunnus: string, salasana: string): Promise<Vastaus> => {
  const { tgt } = await kirjaudu(p, kayttajatunnus, salasana);
  const { teksti: tiketti } = await palvelutiketti(p, tgt);
  const runko = suunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus() });
  return p.kutsu('POST', HOKS, { tiketti, runko });
};
const paasytunniste = async (client_id: string, client_secret: string): Promise<string> => {
  const vastaus = await p.kutsu('POST', '/kayttooikeus-service/oauth2/token', {
    tunnus: null,
    runko: new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret }).toString(),
    otsakkeet: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return (vastaus.runko as unknown as { access_token: string }).access_token;
};
const tunnisteella = (tunniste: string): Promise<Vastaus> =>
  p.kutsu('GET', `${HOKS}/2147483647`, { tunnus: null, otsakkeet: { authorization: `Bearer ${tunniste}` } });

describe('palvelukäyttäjätunnus', () => {
  test('vastuukäyttäjä luo sen, ja sen salasanalla siirretään', async () => {
    const { tunnus, salasana } = await luo();
    expect(tunnus).toMatchObject({
      tyyppi: 'PALVELU',
      kaytossa: true,
      lukittu: false,
      roolit: [{ rooli: 'ehoks-palvelukayttaja', organisaatio: DEMO_OID.a, alkaa: '2026-01-15' }],
    });
    expect((await siirra(tunnus.kayttajatunnus, salasana)).tila).toBe(200);
  });

  test('salasana näytetään kerran', async () => {
    const pyynto = palvelutunnus();
    const luonti = await vastuu('POST', TUNNUKSET, pyynto);
    expect(luonti.otsakkeet.get('cache-control')).toBe('no-store');
    const { salasana } = data<Luotu>(luonti);
    expect(salasana.length).toBeGreaterThanOrEqual(10);
    for (const myohemmin of [
      await vastuu('GET', TUNNUKSET),
      await vastuu('GET', `${TUNNUKSET}/${pyynto.kayttajatunnus}`),
      await oph('GET', `${TUNNUKSET}/${pyynto.kayttajatunnus}`),
    ]) {
      expect(myohemmin.tila).toBe(200);
      expect(myohemmin.teksti).toContain(pyynto.kayttajatunnus);
      expect(myohemmin.teksti).not.toContain(salasana);
      expect(myohemmin.teksti).not.toContain('argon2');
    }
  });

  test('käytöstä otetun tiketit ja pääsytunnisteet lakkaavat heti, ja käyttöön sen voi ottaa takaisin', async () => {
    const { tunnus, salasana } = await luo();
    const { kayttajatunnus } = tunnus;
    const { tgt } = await kirjaudu(p, kayttajatunnus, salasana);
    const { teksti: tiketti } = await palvelutiketti(p, tgt);
    const tunniste = await paasytunniste(kayttajatunnus, salasana);
    expect((await tunnisteella(tunniste)).tila).toBe(404);

    expect((await vastuu('PUT', `${TUNNUKSET}/${kayttajatunnus}/kaytossa`, { kaytossa: false })).tila).toBe(204);
    expect(tulos(await p.kutsu('GET', `${HOKS}/1`, { tiketti }))).toEqual([401, 'tunnistus.tiketti-ei-kelpaa']);
    expect(tulos(await tunnisteella(tunniste))).toEqual([401, 'tunnus.ei-kaytossa']);
    expect((await palvelutiketti(p, tgt)).tila).toBe(404);
    expect(tulos(await kirjaudu(p, kayttajatunnus, salasana))).toEqual([401, 'tunnus.ei-kaytossa']);

    expect((await vastuu('PUT', `${TUNNUKSET}/${kayttajatunnus}/kaytossa`, { kaytossa: true })).tila).toBe(204);
    expect((await siirra(kayttajatunnus, salasana)).tila).toBe(200);
  });

  test('uusi salasana päättää vanhan, sen tiketit ja pääsytunnisteet', async () => {
    const { tunnus, salasana: vanha } = await luo();
    const { kayttajatunnus } = tunnus;
    const { tgt } = await kirjaudu(p, kayttajatunnus, vanha);
    const { teksti: tiketti } = await palvelutiketti(p, tgt);
    const tunniste = await paasytunniste(kayttajatunnus, vanha);

    const vaihto = await vastuu('POST', `${TUNNUKSET}/${kayttajatunnus}/salasana`);
    expect([vaihto.tila, vaihto.otsakkeet.get('cache-control')]).toEqual([200, 'no-store']);
    const { salasana: uusi } = data<Luotu>(vaihto);
    expect(uusi).not.toBe(vanha);
    expect((await p.kutsu('GET', `${HOKS}/1`, { tiketti })).koodi).toBe('tunnistus.tiketti-ei-kelpaa');
    expect((await tunnisteella(tunniste)).koodi).toBe('tunnistus.paasytunniste-ei-kelpaa');
    expect((await palvelutiketti(p, tgt)).tila).toBe(404);
    expect(tulos(await kirjaudu(p, kayttajatunnus, vanha))).toEqual([401, 'tunnistus.vaarat-tunnukset']);
    expect((await siirra(kayttajatunnus, uusi)).tila).toBe(200);
  });

  test('lukitusta uusi salasana ei avaa; lukituksen näkee tunnuksen hallitsija', async () => {
    const { tunnus } = await luo();
    const { kayttajatunnus } = tunnus;
    for (let yritys = 0; yritys < 5; yritys++) await kirjaudu(p, kayttajatunnus, 'Väärä-salasana-1');
    const { salasana } = data<Luotu>(await vastuu('POST', `${TUNNUKSET}/${kayttajatunnus}/salasana`));
    expect(tulos(await kirjaudu(p, kayttajatunnus, salasana))).toEqual([423, 'tunnus.lukittu']);
    expect(data(await vastuu('GET', `${TUNNUKSET}/${kayttajatunnus}`))).toMatchObject({
      // One source has locked itself out only.
      lukitus: { lukittu: false, lahteet: [{ lahde: expect.any(String), asti: expect.any(String) }] },
    });
    const { lukitus } = data<{ lukitus: { yritykset: { tulos: string }[] } }>(
      await vastuu('GET', `${TUNNUKSET}/${kayttajatunnus}`),
    );
    expect(lukitus.yritykset.map((yritys) => yritys.tulos)).toEqual([
      ...Array<string>(5).fill('vaara-salasana'),
      'lukittu',
    ]);
  });

  test('ylläpitäjän lukitus koskee annettujakin tikettejä ja aukeaa vain häneltä', async () => {
    const { tunnus, salasana } = await luo();
    const { kayttajatunnus } = tunnus;
    const { tgt } = await kirjaudu(p, kayttajatunnus, salasana);
    const { teksti: tiketti } = await palvelutiketti(p, tgt);
    expect((await vastuu('PUT', `${TUNNUKSET}/${kayttajatunnus}/lukitus`, { lukittu: true })).tila).toBe(204);
    expect(tulos(await p.kutsu('GET', `${HOKS}/1`, { tiketti }))).toEqual([423, 'tunnus.lukittu']);
    expect((await kirjaudu(p, kayttajatunnus, salasana)).tila).toBe(423);
    const { salasana: uusi } = data<Luotu>(await vastuu('POST', `${TUNNUKSET}/${kayttajatunnus}/salasana`));
    expect((await kirjaudu(p, kayttajatunnus, uusi)).tila).toBe(423);
    expect((await vastuu('PUT', `${TUNNUKSET}/${kayttajatunnus}/lukitus`, { lukittu: false })).tila).toBe(204);
    expect((await siirra(kayttajatunnus, uusi)).tila).toBe(200);
  });

  test('varattu käyttäjätunnus on varattu kirjainkoosta riippumatta', async () => {
    const { tunnus } = await luo();
    for (const kayttajatunnus of [tunnus.kayttajatunnus, tunnus.kayttajatunnus.toUpperCase(), 'SIIRTO-A'])
      expect(tulos(await vastuu('POST', TUNNUKSET, palvelutunnus({ kayttajatunnus })))).toEqual([400, 'tunnus.on-jo']);
  });
});

describe('luettelo', () => {
  const nahdyt = async (selain: Selain, haku: string) =>
    data<{ kayttajatunnus: string }[]>(await selain('GET', `${TUNNUKSET}${haku}`)).map(
      ({ kayttajatunnus }) => kayttajatunnus,
    );

  test('rajautuu organisaatioon ja sen alle, ja organisaatioilla on nimet', async () => {
    const { tunnus: ylempana } = await luo();
    const { tunnus: alempana } = await luo({ organisaatio: DEMO_OID.a1 });
    const [kaikki, a1, b] = [
      await nahdyt(vastuu, ''),
      await nahdyt(vastuu, `?organisaatio=${DEMO_OID.a1}`),
      await nahdyt(vastuu, `?organisaatio=${DEMO_OID.b}`),
    ];
    expect(kaikki).toEqual(expect.arrayContaining([ylempana.kayttajatunnus, alempana.kayttajatunnus]));
    expect(a1).toContain(alempana.kayttajatunnus);
    expect(a1).not.toContain(ylempana.kayttajatunnus);
    expect(b).toEqual([]);
    expect(await nahdyt(oph, `?organisaatio=${DEMO_OID.b}`)).toContain('siirto-b');
    const { runko } = await vastuu('GET', `${TUNNUKSET}/${alempana.kayttajatunnus}`);
    expect(runko).toMatchObject({
      meta: { organisaatiot: { [DEMO_OID.a1]: { fi: 'Esimerkkiopisto' } }, puuttuvat: [] },
    });
    expect(tulos(await vastuu('GET', `${TUNNUKSET}?organisaatio=a1`))).toEqual([400, 'pyynto.parametri']);
  });

  test('omat roolit näkee, vaikka Organisaatiopalvelu ei vastaa', async () => {
    await p.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
    try {
      const { tila, runko } = await virkailija('GET', `${TUNNUKSET}/virkailija-a`);
      expect(tila).toBe(200);
      expect(runko).toMatchObject({ data: { tunnus: { roolit: [{ rooli: 'ehoks-kayttaja' }] } } });
    } finally {
      await p.ohjaa('DELETE', '/viat');
    }
  });
});

describe('oikeus siirtää', () => {
  test('päättynyt oikeus ja puuttuva oikeus ovat eri koodit', async () => {
    const { tunnus, salasana } = await luo();
    const { kayttajatunnus } = tunnus;
    // The clock of the tests does not leap: the day of the role does.
    await p.palvelu.ehoks.omatTunnukset!.tunnukset.muuta(kayttajatunnus, (nykyinen) => ({
      ...nykyinen,
      roolit: nykyinen.roolit.map((rooli) => ({ ...rooli, paattyy: '2026-01-14' as never })),
    }));
    expect(tulos(await siirra(kayttajatunnus, salasana))).toEqual([401, 'oikeus.paattynyt']);

    const jatko = await vastuu('POST', `${TUNNUKSET}/${kayttajatunnus}/roolit`, {
      rooli: 'ehoks-palvelukayttaja',
      organisaatio: DEMO_OID.a,
      paattyy: '2026-01-15',
    });
    expect(data(jatko)).toMatchObject({ roolit: [{ alkaa: '2026-01-15', paattyy: '2026-01-15' }] });
    expect((await siirra(kayttajatunnus, salasana)).tila).toBe(200);

    const poisto = await vastuu('DELETE', `${TUNNUKSET}/${kayttajatunnus}/roolit/ehoks-palvelukayttaja/${DEMO_OID.a}`);
    expect(poisto.tila).toBe(204);
    expect(await roolit(kayttajatunnus)).toEqual([]);
    expect(tulos(await siirra(kayttajatunnus, salasana))).toEqual([401, 'oikeus.ei-palveluoikeutta']);
  });

  test('huomenna alkava oikeus ei kelpaa vielä', async () => {
    const { tunnus, salasana } = await luo({ alkaa: '2026-01-16' });
    expect((await siirra(tunnus.kayttajatunnus, salasana)).koodi).toBe('oikeus.ei-palveluoikeutta');
  });
});

describe('kuka saa myöntää mitä', () => {
  const SELAIMET = {
    vastuu: () => vastuu,
    oph: () => oph,
    paakayttaja: () => paakayttaja,
    virkailija: () => virkailija,
  };

  test.each<[keyof typeof SELAIMET, string, string, string | undefined]>([
    ['vastuu', 'ehoks-paakayttaja', DEMO_OID.a, undefined],
    ['vastuu', 'ehoks-palvelukayttaja', DEMO_OID.a1t, undefined],
    ['vastuu', 'ehoks-palvelukayttaja', DEMO_OID.b, 'myonto.ei-oikeutta-organisaatioon'],
    ['vastuu', 'ehoks-palvelukayttaja', DEMO_OID.oph, 'myonto.ei-oikeutta-organisaatioon'],
    ['vastuu', 'ehoks-palvelukayttaja', OLEMATON, 'myonto.organisaatiota-ei-ole'],
    ['vastuu', 'ehoks-kayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
    ['vastuu', 'vastuukayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
    ['vastuu', 'oph-paakayttaja', DEMO_OID.oph, 'myonto.roolia-ei-saa-myontaa'],
    ['paakayttaja', 'ehoks-kayttaja', DEMO_OID.a2, undefined],
    ['paakayttaja', 'ehoks-kayttaja', DEMO_OID.b1, 'myonto.ei-oikeutta-organisaatioon'],
    ['paakayttaja', 'ehoks-palvelukayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
    ['paakayttaja', 'ehoks-paakayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
    ['virkailija', 'ehoks-kayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
    ['oph', 'vastuukayttaja', DEMO_OID.b, undefined],
    ['oph', 'vastuukayttaja', DEMO_OID.b1, 'myonto.vaara-taso'],
    ['oph', 'hoks-poistaja', DEMO_OID.a1, undefined],
    ['oph', 'oph-paakayttaja', DEMO_OID.oph, undefined],
    ['oph', 'ehoks-tallentajan-paakayttaja', DEMO_OID.b, 'myonto.anomus-puuttuu'],
    ['oph', 'ehoks-palvelukayttaja', DEMO_OID.a, 'myonto.roolia-ei-saa-myontaa'],
  ])('%s: %s, %s -> %s', async (kuka, rooli, organisaatio, koodi) => {
    const pyynto = palvelutunnus({ rooli, organisaatio });
    const vastaus = await SELAIMET[kuka]()('POST', TUNNUKSET, pyynto);
    expect(vastaus.koodi).toBe(koodi);
    expect((await oph('GET', `${TUNNUKSET}/${pyynto.kayttajatunnus}`)).tila).toBe(koodi === undefined ? 200 : 404);
  });

  test.each<[keyof typeof SELAIMET, readonly string[]]>([
    [
      'vastuu',
      [
        'ehoks-paakayttaja',
        'ehoks-palvelukayttaja',
        'oppijanumeropalvelun-paakayttaja',
        'oppijoiden-tuonti',
        'oppijanumeron-haku',
      ],
    ],
    ['paakayttaja', ['ehoks-kayttaja']],
    ['virkailija', []],
    ['oph', ['vastuukayttaja', 'ehoks-tallentajan-paakayttaja', 'hoks-poistaja', 'oph-paakayttaja']],
  ])('%s näkee, mitä voi myöntää: %j', async (kuka, roolit) => {
    const rivit = data<{ rooli: string; nimi: object; tasot: string[] }[]>(
      await SELAIMET[kuka]()('GET', `${TUNNUKSET}/roolit`),
    );
    expect(rivit.map(({ rooli }) => rooli).sort()).toEqual([...roolit].sort());
    for (const { nimi, tasot } of rivit) {
      expect(Object.keys(nimi).sort()).toEqual(['en', 'fi', 'sv']);
      expect(tasot.length).toBeGreaterThan(0);
    }
  });

  test('järjestelmän roolia ei saa henkilö eikä henkilön roolia järjestelmä', async () => {
    const { tunnus } = await luo();
    const henkilolle = await vastuu('POST', `${TUNNUKSET}/paakayttaja-a/roolit`, {
      rooli: 'ehoks-palvelukayttaja',
      organisaatio: DEMO_OID.a,
    });
    expect(tulos(henkilolle)).toEqual([400, 'myonto.vaara-tunnuksen-tyyppi']);
    const jarjestelmalle = await vastuu('POST', `${TUNNUKSET}/${tunnus.kayttajatunnus}/roolit`, {
      rooli: 'ehoks-paakayttaja',
      organisaatio: DEMO_OID.a,
    });
    expect(tulos(jarjestelmalle)).toEqual([400, 'myonto.vaara-tunnuksen-tyyppi']);
  });

  test.each([
    [{ paattyy: '2026-01-14' }],
    [{ alkaa: '2026-03-01', paattyy: '2026-02-28' }],
    [{ rooli: 'ehoks-paakayttaja', paattyy: '2027-01-16' }],
  ])('voimassaolo %j ei kelpaa', async (muutokset) => {
    expect(tulos(await vastuu('POST', TUNNUKSET, palvelutunnus(muutokset)))).toEqual([400, 'myonto.voimassaolo']);
  });

  test('henkilön rooli on voimassa vuoden, järjestelmän toistaiseksi', async () => {
    const henkilo = await vastuu('POST', TUNNUKSET, palvelutunnus({ rooli: 'ehoks-paakayttaja' }));
    expect(data<Luotu>(henkilo).tunnus.roolit).toEqual([
      { rooli: 'ehoks-paakayttaja', organisaatio: DEMO_OID.a, alkaa: '2026-01-15', paattyy: '2027-01-15' },
    ]);
    expect((await luo()).tunnus.roolit).toEqual([
      { rooli: 'ehoks-palvelukayttaja', organisaatio: DEMO_OID.a, alkaa: '2026-01-15' },
    ]);
  });
});

describe('henkilön tunnus', () => {
  test('saa linkin, ei salasanaa', async () => {
    const vastaus = await vastuu('POST', TUNNUKSET, palvelutunnus({ rooli: 'ehoks-paakayttaja' }));
    const luotu = data<Luotu>(vastaus);
    expect(luotu).not.toHaveProperty('salasana');
    expect(luotu.salasanalinkki).toMatch(
      new RegExp(`^http://localhost(:\\d+)?${p.kerrottu('/cas/salasana/SL-')}[\\w-]+$`),
    );
    expect((await vastuu('GET', `${TUNNUKSET}/${luotu.tunnus.kayttajatunnus}`)).teksti).not.toContain('SL-');
  });

  test('oman tunnuksensa näkee ja oman salasanansa vaihtaa jokainen, rooliaan ei', async () => {
    const oma = await virkailija('GET', `${TUNNUKSET}/virkailija-a`);
    expect(data(oma)).toMatchObject({ tunnus: { kayttajatunnus: 'virkailija-a' }, lukitus: { lukittu: false } });
    expect(data(await virkailija('POST', `${TUNNUKSET}/virkailija-a/salasana`))).toEqual({
      salasanalinkki: expect.stringContaining('/cas/salasana/SL-') as unknown,
    });
    // Until the link is used the old one is good.
    expect((await kirjaudu(p, 'virkailija-a')).tila).toBe(201);
    expect((await virkailija('PUT', `${TUNNUKSET}/virkailija-a/lukitus`, { lukittu: true })).tila).toBe(404);
    expect((await virkailija('GET', `${TUNNUKSET}/tallentaja-a1`)).tila).toBe(404);
  });

  test('oikeus, joka otetaan pois, lakkaa istunnon seuraavassa pyynnössä', async () => {
    const kayttajatunnus = uusiNimi();
    const uusi = await uusiVirkailija(p, paakayttaja, {
      kayttajatunnus,
      rooli: 'ehoks-kayttaja',
      organisaatio: DEMO_OID.a,
    });
    expect((await uusi('GET', `${VIRKAILIJA}/siirtoloki`)).tila).toBe(200);
    await paakayttaja('DELETE', `${TUNNUKSET}/${kayttajatunnus}/roolit/ehoks-kayttaja/${DEMO_OID.a}`);
    expect(tulos(await uusi('GET', `${VIRKAILIJA}/siirtoloki`))).toEqual([403, 'oikeus.ei-virkailijan-oikeutta']);
  });

  test('käytöstä otetun istunto päättyy heti', async () => {
    const kayttajatunnus = uusiNimi();
    const uusi = await uusiVirkailija(p, paakayttaja, {
      kayttajatunnus,
      rooli: 'ehoks-kayttaja',
      organisaatio: DEMO_OID.a,
    });
    await paakayttaja('PUT', `${TUNNUKSET}/${kayttajatunnus}/kaytossa`, { kaytossa: false });
    expect(tulos(await uusi('GET', `${VIRKAILIJA}/siirtoloki`))).toEqual([401, 'istunto.puuttuu']);
  });
});

describe('toisen järjestäjän tunnukset', () => {
  test.each<[string, string, unknown]>([
    ['GET', '', undefined],
    ['POST', '/salasana', undefined],
    ['PUT', '/kaytossa', { kaytossa: false }],
    ['PUT', '/lukitus', { lukittu: true }],
  ])('%s %s: siirto-b on kuin sitä ei olisi', async (metodi, loppu, runko) => {
    for (const tunnus of ['siirto-b', 'oph', 'ei-olemassa'])
      expect(tulos(await vastuu(metodi, `${TUNNUKSET}/${tunnus}${loppu}`, runko))).toEqual([404, 'tunnus.ei-loydy']);
    expect((await kirjaudu(p, 'siirto-b')).tila).toBe(201);
  });

  test('luettelossa ovat vain omat', async () => {
    const omat = data<{ kayttajatunnus: string }[]>(await vastuu('GET', TUNNUKSET)).map((t) => t.kayttajatunnus);
    expect(omat).toEqual(expect.arrayContaining(['siirto-a', 'siirto-a1', 'paakayttaja-a']));
    for (const vieras of ['siirto-b', 'oph', 'vastuu-a', 'virkailija-a']) expect(omat).not.toContain(vieras);
    expect(data<object[]>(await virkailija('GET', TUNNUKSET))).toEqual([]);
    const kaikki = data<{ kayttajatunnus: string }[]>(await oph('GET', TUNNUKSET)).map((t) => t.kayttajatunnus);
    expect(kaikki).toEqual(expect.arrayContaining([...omat, 'siirto-b', 'oph', 'vastuu-a', 'virkailija-a']));
  });

  test('rooli toisen järjestäjän organisaatiossa ei ole poistettavissa', async () => {
    const polku = `${TUNNUKSET}/siirto-b/roolit/ehoks-palvelukayttaja/${DEMO_OID.b}`;
    const ennen = await roolit('siirto-b');
    expect((await vastuu('DELETE', polku)).tila).toBe(403);
    expect(await roolit('siirto-b')).toEqual(ennen);
  });

  test('sen roolit eivät kasva', async () => {
    const rooli = { rooli: 'ehoks-palvelukayttaja', organisaatio: DEMO_OID.a2 };
    const ennen = await roolit('siirto-b');
    for (const tunnus of ['siirto-b', 'ei-olemassa'])
      expect(tulos(await vastuu('POST', `${TUNNUKSET}/${tunnus}/roolit`, rooli))).toEqual([404, 'tunnus.ei-loydy']);
    expect(await roolit('siirto-b')).toEqual(ennen);
  });
});

describe('kelvoton pyyntö', () => {
  test.each<[string, unknown]>([
    ['body', []],
    ['kayttajatunnus', {}],
    ['kayttajatunnus', palvelutunnus({ kayttajatunnus: 'a.b' })],
    ['kayttajatunnus', palvelutunnus({ kayttajatunnus: 'x'.repeat(51) })],
    ['kayttajatunnus', palvelutunnus({ kayttajatunnus: '\0\0\0\0\0' })],
    ['nimi', palvelutunnus({ nimi: '  ' })],
    ['nimi', palvelutunnus({ nimi: 'x'.repeat(100_000) })],
    ['rooli', palvelutunnus({ rooli: 'toString' })],
    ['organisaatio', palvelutunnus({ organisaatio: '1.2.3' })],
    ['alkaa', palvelutunnus({ alkaa: '2026-02-30' })],
    ['paattyy', palvelutunnus({ paattyy: null })],
    ['salasana', palvelutunnus({ salasana: DEMO_SALASANA })],
  ])('uusi tunnus: %s', async (nimi, runko) => {
    const vastaus = await vastuu('POST', TUNNUKSET, runko);
    expect(tulos(vastaus)).toEqual([400, 'pyynto.parametri']);
    expect(vastaus.runko.error).toContain(nimi);
    expect(vastaus.teksti).not.toContain(DEMO_SALASANA);
  });

  test.each<[string, string, unknown, number]>([
    ['PUT', 'siirto-a/kaytossa', {}, 400],
    ['PUT', 'siirto-a/kaytossa', { kaytossa: 'false' }, 400],
    ['PUT', 'siirto-a/lukitus', { lukittu: 1 }, 400],
    ['PUT', 'siirto-a/lukitus', 'ei jsonia', 400],
    ['POST', 'siirto-a/roolit', { rooli: 'ehoks-palvelukayttaja' }, 400],
    ['DELETE', `siirto-a/roolit/ei-rooli/${DEMO_OID.a}`, undefined, 400],
    ['DELETE', 'siirto-a/roolit/ehoks-palvelukayttaja/1.2.3', undefined, 400],
    ['GET', 'x'.repeat(51), undefined, 400],
    ['GET', '%00', undefined, 400],
    ['GET', '%20', undefined, 400],
    ['PATCH', 'siirto-a', {}, 405],
  ])('%s %s %j on %d', async (metodi, polku, runko, tila) => {
    expect((await vastuu(metodi, `${TUNNUKSET}/${polku}`, runko)).tila).toBe(tila);
  });

  test('vain kirjautuneelle virkailijalle', async () => {
    expect(tulos(await p.kutsu('GET', TUNNUKSET, { tunnus: null }))).toEqual([401, 'istunto.puuttuu']);
    expect(tulos(await p.kutsu('GET', TUNNUKSET, { tunnus: 'siirto-a' }))).toEqual([401, 'istunto.puuttuu']);
    const toiselta = await vastuu('POST', TUNNUKSET, palvelutunnus(), { origin: 'https://muu.example' });
    expect(tulos(toiselta)).toEqual([403, 'pyynto.vieras-sivusto']);
  });
});

test('kun tunnukset ovat Opintopolussa, niitä ei hallita täällä', async () => {
  const opintopolussa = await kaynnista({ tunnistautuminen: 'opintopolku' });
  try {
    for (const polku of [TUNNUKSET, `${VIRKAILIJA}/anomukset`])
      expect(tulos(await opintopolussa.kutsu('GET', polku, { tunnus: null }))).toEqual([404, 'reitti.ei-loydy']);
  } finally {
    await opintopolussa.sulje();
  }
});
