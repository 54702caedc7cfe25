import { DEMO_OID } from '@ehoks/simulator';
import { data, OPPIJA, oppijana, virkailijana, VIRKAILIJA, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import type { Objekti } from './suunnitelma.js';

/** The learner of the plans that the test server makes, and others of the demo. */
const VENLA = '1.2.246.562.24.44400000019';
const AAPO = '1.2.246.562.24.44400000022';
const HUOLTAJA = '1.2.246.562.24.44400000242';
const NAKYMAT = `${OPPIJA}/nakymat`;

interface Omat {
  readonly hoksit: readonly {
    readonly eid: string;
    readonly tutkinto: Objekti;
    readonly tila: string;
    readonly edistyminen: Readonly<Record<'suunniteltu' | 'aikataulutettu' | 'valmis' | 'koskesta', number>>;
    readonly seuraavaksi: readonly { readonly 'module-id': string; readonly tila: string; readonly alku: string }[];
  }[];
  readonly nimet: { readonly koodit: Objekti };
  readonly suljetut: readonly Objekti[];
  readonly puuttuvat: readonly string[];
}
interface Oma {
  readonly hoks: Objekti;
  readonly opiskeluoikeus: { readonly tutkinto: Objekti };
  readonly arvioinnit: Readonly<Record<string, Objekti>>;
  readonly vaatimukset: Readonly<Record<string, readonly Objekti[]>>;
  readonly puuttuvat: readonly string[];
}

/** The vehicle degree of the demo, as KOSKI tells it. */
const SUORITUS: Objekti = {
  tyyppi: { koodiarvo: 'ammatillinentutkinto' },
  koulutusmoduuli: {
    tunniste: { koodiarvo: '351301', nimi: { fi: 'Ajoneuvoalan perustutkinto' } },
    perusteenDiaarinumero: 'OPH-9901-2025',
  },
};
const OSASUORITUKSET: readonly Objekti[] = [
  {
    koulutusmoduuli: { tunniste: { koodistoUri: 'tutkinnonosat', koodiarvo: '990002' } },
    arviointi: [
      { arvosana: { koodiarvo: '0', nimi: { fi: 'Hylätty' } }, päivä: '2025-11-01', hyväksytty: false },
      { arvosana: { koodiarvo: '4', nimi: { fi: '4' } }, päivä: '2025-12-01', hyväksytty: true },
    ],
  },
  { koulutusmoduuli: { tunniste: { koodistoUri: 'paikallinen', koodiarvo: 'x' } }, arviointi: [{}] },
];

let p: Koepalvelin;
let venla: Selain;
let aapo: Selain;
let puolesta: Selain;
let oph: Selain;
let eid: string;
beforeAll(async () => {
  p = await kaynnista({ rekisterinAikarajaMs: 4000 });
  const opiskeluoikeus = await p.uusiOikeus({ muutokset: { suoritukset: [SUORITUS] } });
  const { polku } = await p.luo({ 'opiskeluoikeus-oid': opiskeluoikeus });
  eid = String(data(await p.kutsu('GET', polku))['eid']);
  venla = await oppijana(p, VENLA);
  aapo = await oppijana(p, AAPO);
  puolesta = await oppijana(p, HUOLTAJA, VENLA);
  oph = await virkailijana(p, 'oph');
});
afterEach(() => p.ohjaa('DELETE', '/viat'));
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const oma = (loppu = ''): string => `${NAKYMAT}/suunnitelmat/${eid}${loppu}`;
const vika = (palvelu: string) => p.ohjaa('POST', '/viat', { palvelu, tila: '503' });

describe('kehys', () => {
  test('oppija itse: saa tehdä kaiken oman', async () => {
    const kehys = data(await venla('GET', `${NAKYMAT}/kehys`));
    expect(kehys).toMatchObject({ oppija: { oid: VENLA }, tapa: 'itse', asetukset: {}, tiedotteet: [] });
    expect(kehys['toimet']).toContain('katso');
    expect([kehys['puolesta'], kehys['suljettu']]).toEqual([undefined, undefined]);
  });

  test('toisen puolesta: kenen, kuka ja mitä saa', async () => {
    const kehys = data(await puolesta('GET', `${NAKYMAT}/kehys`));
    expect(kehys).toMatchObject({ oppija: { oid: VENLA }, puolesta: { oid: HUOLTAJA }, tapa: 'puolesta' });
    expect(kehys['toimet']).toContain('katso');
  });
});

describe('omat suunnitelmat', () => {
  test('mitä on seuraavaksi ja miten pitkällä, ilman suunnitelman numeroa', async () => {
    const vastaus = await venla('GET', `${NAKYMAT}/suunnitelmat`);
    const [hoks, ...muut] = data<Omat>(vastaus).hoksit;
    expect(muut).toEqual([]);
    expect(hoks).toMatchObject({ eid, tila: 'voimassa', tutkinto: { fi: expect.any(String) } });
    expect(hoks).not.toHaveProperty('id');
    const { suunniteltu, aikataulutettu, valmis } = hoks!.edistyminen;
    expect(suunniteltu + aikataulutettu + valmis).toBeGreaterThan(0);
    const alut = hoks!.seuraavaksi.map(({ alku }) => alku);
    expect(alut.length).toBeGreaterThan(0);
    expect(alut).toEqual([...alut].sort());
  });

  test('KOSKIn hyväksytty arviointi on edistymisessä ja suunnitelmassa', async () => {
    const oppija = '1.2.246.562.24.44400000077';
    const oikeus = await p.uusiOikeus({
      oppija,
      muutokset: { suoritukset: [{ ...SUORITUS, osasuoritukset: OSASUORITUKSET }] },
    });
    await p.luo({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus });
    const eetu = await oppijana(p, oppija);
    const [hoks] = data<Omat>(await eetu('GET', `${NAKYMAT}/suunnitelmat`)).hoksit;
    expect(hoks!.edistyminen).toMatchObject({ koskesta: 1 });
    expect(hoks!.edistyminen.valmis).toBeGreaterThanOrEqual(1);
    const { arvioinnit } = data<Oma>(await eetu('GET', `${NAKYMAT}/suunnitelmat/${hoks!.eid}`));
    expect(arvioinnit).toEqual({
      tutkinnonosat_990002: { arvosana: { fi: '4' }, koodi: '4', paiva: '2025-12-01', hyvaksytty: true },
    });
  });

  test('suunnitelman sivu: kaikki nimineen, ilman numeroa', async () => {
    const { hoks, opiskeluoikeus, puuttuvat } = data<Oma>(await venla('GET', oma()));
    expect([hoks['eid'], 'id' in hoks, puuttuvat]).toEqual([eid, false, []]);
    expect(opiskeluoikeus.tutkinto).toEqual({ fi: expect.any(String) });
  });

  test('ePerusteiden vaatimukset tulevat tutkinnon osalta, joka siellä on', async () => {
    const oppija = '1.2.246.562.24.44400000080';
    const osa = { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_900101', 'tutkinnon-osa-koodi-versio': 1 };
    const oikeus = await p.uusiOikeus({ oppija });
    await p.luo({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus, 'hankittavat-ammat-tutkinnon-osat': [osa] });
    const helmi = await oppijana(p, oppija);
    const [hoks] = data<Omat>(await helmi('GET', `${NAKYMAT}/suunnitelmat`)).hoksit;
    const { vaatimukset } = data<Oma>(await helmi('GET', `${NAKYMAT}/suunnitelmat/${hoks!.eid}`));
    expect(vaatimukset).toEqual({
      tutkinnonosat_900101: expect.arrayContaining([{ fi: expect.any(String), sv: expect.any(String) }]),
    });
  });

  test.each(['koski', 'eperusteet', 'koodisto', 'organisaatio'])('%s ei vastaa: muu näkyy', async (palvelu) => {
    // What has been heard of a public register is still known: another plan asks anew.
    await vika(palvelu);
    const lista = await venla('GET', `${NAKYMAT}/suunnitelmat`);
    const yksi = await venla('GET', oma());
    expect([lista.tila, data<Omat>(lista).hoksit.length]).toEqual([200, 1]);
    expect([yksi.tila, data<Oma>(yksi).hoks['eid']]).toEqual([200, eid]);
    if (palvelu === 'koski') expect(data<Oma>(yksi).puuttuvat).toEqual(['koski']);
  });
});

test('kiireiselle vastataan ilman vaikenevaa rekisteriä, muille vasta kun se on saanut aikansa', async () => {
  await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'timeout' });
  const valmistuneet: string[] = [];
  const hae = async (nimi: string, otsakkeet?: Record<string, string>): Promise<readonly string[]> => {
    const vastaus = await venla('GET', oma(), undefined, otsakkeet);
    valmistuneet.push(nimi);
    return data<Oma>(vastaus).puuttuvat;
  };
  const puuttuvat = await Promise.all([hae('malttava'), hae('kiireinen', { prefer: 'wait=1' })]);
  expect(puuttuvat).toEqual([['koski'], ['koski']]);
  expect(valmistuneet).toEqual(['kiireinen', 'malttava']);
});

describe('kuka näkee', () => {
  const POLUT = ['', '/tuloste', '/kalenteri'];

  test('oppija ja hänen puolestaan asioiva saman, toinen oppija ei mitään, tunnistamaton ei pääse', async () => {
    for (const polku of POLUT) {
      expect([polku, (await venla('GET', oma(polku))).tila]).toEqual([polku, 200]);
      expect([polku, (await puolesta('GET', oma(polku))).tila]).toEqual([polku, 200]);
      expect([polku, ...tulos(await aapo('GET', oma(polku)))]).toEqual([polku, 404, 'hoks.ei-loydy']);
      const ilman = await p.kutsu('GET', oma(polku), { tunnus: null });
      expect([polku, ...tulos(ilman)]).toEqual([polku, 401, 'istunto.puuttuu']);
    }
    expect(data<Omat>(await aapo('GET', `${NAKYMAT}/suunnitelmat`)).hoksit).toEqual([]);
  });

  test('virkailijan istunto ei kelpaa', async () => {
    expect(tulos(await oph('GET', oma()))).toEqual([401, 'istunto.puuttuu']);
  });

  test('katselu on lokissa, myös kuka asioi puolesta', async () => {
    await puolesta('GET', oma());
    const loki = data<readonly Objekti[]>(await oph('GET', `${VIRKAILIJA}/auditloki?oppija-oid=${VENLA}`));
    expect(loki).toContainEqual(
      expect.objectContaining({ toimi: 'lue', tekija: { tyyppi: 'OPPIJA', oid: HUOLTAJA, puolesta: VENLA } }),
    );
  });

  test('suljetut sivut: syy kerrotaan, mitään ei näy', async () => {
    const avaus = `${VIRKAILIJA}/nakymat/avaukset/oppijan-sivut/${DEMO_OID.oph}`;
    const syy = { fi: 'Avataan syyskuussa.', sv: 'Öppnas i september.' };
    expect((await oph('PUT', avaus, { auki: false, syy })).tila).toBe(204);
    try {
      for (const polku of ['/suunnitelmat', `/suunnitelmat/${eid}`, `/suunnitelmat/${eid}/kalenteri`])
        expect([polku, ...tulos(await venla('GET', NAKYMAT + polku))]).toEqual([polku, 403, 'toiminto.suljettu']);
      expect(data(await venla('GET', `${NAKYMAT}/kehys`))['suljettu']).toEqual(syy);
    } finally {
      await oph('DELETE', avaus);
    }
  });
});

describe('tiedostot', () => {
  test('tuloste on PDF; jakso, jota ei ole, on 404', async () => {
    const vastaus = await venla('GET', oma('/tuloste?kieli=sv'));
    expect([vastaus.otsakkeet.get('content-type'), vastaus.teksti.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
    expect(vastaus.otsakkeet.get('content-language')).toBe('sv');
    for (const polku of ['/tuloste', '/kalenteri'])
      expect(tulos(await venla('GET', oma(`${polku}?jakso=ei-ole`)))).toEqual([404, 'hoks.ei-loydy']);
    expect((await venla('GET', oma('/kalenteri?kieli=no'))).koodi).toBe('pyynto.parametri');
  });

  const kalenteri = async (haku = ''): Promise<string> => {
    const vastaus = await venla('GET', oma(`/kalenteri${haku}`));
    expect(vastaus.otsakkeet.get('content-type')).toBe('text/calendar; charset=utf-8');
    return vastaus.teksti.replaceAll('\r\n ', '');
  };
  const rivit = (ics: string, kentta: string): readonly string[] =>
    ics.split('\r\n').filter((rivi) => rivi.startsWith(kentta));

  test('kalenterissa on jokainen jakso ja näyttö kokonaisina päivinä, loppu seuraavana päivänä', async () => {
    const { hoks } = data<Oma>(await venla('GET', oma()));
    const ics = await kalenteri();
    const jaksot = JSON.stringify(hoks['hankittavat-ammat-tutkinnon-osat']);
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat'] as readonly Objekti[];
    const [jakso] = osa!['osaamisen-hankkimistavat'] as readonly Record<string, string>[];
    const uid = `UID:${jakso!['module-id']}@ehoks`;
    expect(rivit(ics, 'UID:')).toContain(uid);
    expect(new Set(rivit(ics, 'UID:')).size).toBe(rivit(ics, 'UID:').length);
    expect(jaksot).toContain(jakso!['module-id']);
    const yksi = await kalenteri(`?jakso=${jakso!['module-id']}`);
    const seuraava = new Date(Date.parse(`${jakso!['loppu']}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(rivit(yksi, 'UID:')).toEqual([uid]);
    expect(rivit(yksi, 'DTSTART')).toEqual([`DTSTART;VALUE=DATE:${jakso!['alku']!.replaceAll('-', '')}`]);
    expect(rivit(yksi, 'DTEND')).toEqual([`DTEND;VALUE=DATE:${seuraava.replaceAll('-', '')}`]);
  });

  test('samat tunnisteet joka kerta, kieli pyynnön mukaan', async () => {
    const [suomeksi, ruotsiksi] = [await kalenteri('?kieli=fi'), await kalenteri('?kieli=sv')];
    expect(rivit(ruotsiksi, 'UID:')).toEqual(rivit(suomeksi, 'UID:'));
    expect(rivit(ruotsiksi, 'SUMMARY:')).not.toEqual(rivit(suomeksi, 'SUMMARY:'));
  });
});

describe('asetukset', () => {
  const JUURET = [`${OPPIJA}/session/settings`, '/ehoks-oppija-backend/api/v1/session/settings'];

  test('tyhjät, kunnes tallennetaan; tallennus korvaa kaikki ja näkyy kehyksessä', async () => {
    for (const juuri of JUURET) {
      expect((await aapo('PUT', juuri, { kieli: 'sv', muu: [1] })).tila).toBe(201);
      expect((await aapo('PUT', juuri, { kieli: 'en' })).tila).toBe(201);
      expect(data(await aapo('GET', juuri))).toEqual({ kieli: 'en' });
    }
    expect(data(await aapo('GET', `${NAKYMAT}/kehys`))['asetukset']).toEqual({ kieli: 'en' });
  });

  test('toisen puolesta asioivan asetukset ovat hänen omansa', async () => {
    expect((await puolesta('PUT', JUURET[0]!, { kieli: 'sv' })).tila).toBe(201);
    expect(data(await venla('GET', JUURET[0]!))).toEqual({});
    expect(data(await (await oppijana(p, HUOLTAJA))('GET', JUURET[0]!))).toEqual({ kieli: 'sv' });
  });

  test('muu kuin olio tai liian suuri on 400', async () => {
    for (const runko of [[], { a: 'x'.repeat(10_001) }])
      expect(tulos(await venla('PUT', JUURET[0]!, runko))).toEqual([400, 'pyynto.parametri']);
  });
});

test('sovellus vastaa kaikissa oppijan osoitteissa, omalla noncellaan', async () => {
  for (const polku of ['/ehoks', `/ehoks/suunnittelu/${eid}/osaamiseni`, '/ehoks/henkilokohtaistaminen']) {
    const { tila, otsakkeet, teksti } = await p.kutsu('GET', polku, { tunnus: null });
    const [, nonce] = /'nonce-([^']+)'/.exec(otsakkeet.get('content-security-policy') ?? '') ?? [];
    expect([polku, tila, teksti.includes(`nonce="${nonce}"`)]).toEqual([polku, 200, true]);
  }
});
