import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_SALASANA, kaynnistaSimulaattori, type Simulaattori } from '@ehoks/simulator';
import {
  OppijanumeroAsiakas,
  tuontimuisti,
  tuontitiedosto,
  type Oppijatulos,
  type Tuontiasetukset,
  type Tuotava,
} from '../src/index.js';
import { KUTSUJA } from './koepalvelu.js';

const REKISTERI = '/oppijanumerorekisteri-service';
const VENLA = '1.2.246.562.24.44400000019';

let simulaattori: Simulaattori;
beforeAll(async () => {
  simulaattori = await kaynnistaSimulaattori();
});
afterAll(() => simulaattori.sulje());
beforeEach(() => tahti({}));
afterEach(() => ohjaa('POST', 'alusta'));

async function ohjaa(method: string, polku: string, runko?: unknown): Promise<unknown> {
  const vastaus = await fetch(`${simulaattori.url}/simulaattori/${polku}`, { method, body: JSON.stringify(runko) });
  return vastaus.status === 204 ? undefined : vastaus.json();
}
const tahti = (muutokset: object) =>
  ohjaa('PUT', 'onr/tuontien-tahti', { 'era-ms': 0, 'yksilointi-ms': 0, ...muutokset });
const kutsut = async (alku: string) => {
  const kaikki = (await ohjaa('GET', 'kutsut')) as { metodi: string; polku: string }[];
  return kaikki.map(({ metodi, polku }) => `${metodi} ${polku}`).filter((kutsu) => kutsu.startsWith(alku));
};
const lahetyksia = async () => (await kutsut(`PUT ${REKISTERI}/oppija`)).length;

function asiakas(muutokset: Partial<ConstructorParameters<typeof OppijanumeroAsiakas>[0]> = {}): OppijanumeroAsiakas {
  return new OppijanumeroAsiakas({
    url: simulaattori.url,
    kutsuja: KUTSUJA,
    kayttajatunnus: 'siirto-a',
    salasana: DEMO_SALASANA,
    odotusMs: 1,
    ...muutokset,
  });
}

const tuisku = {
  hetu: '120307A923R',
  etunimet: 'Tuisku Ilona',
  kutsumanimi: 'Tuisku',
  sukunimi: 'Uusiniemi',
  kansalaisuudet: ['246'],
};
const omar = {
  passinumero: 'XA1234567',
  etunimet: 'Omar',
  kutsumanimi: 'Omar',
  sukunimi: 'Malli',
  syntymaaika: '1999-03-02',
  kansalaisuudet: ['368'],
};
const rivit = (...annetut: readonly Tuotava['annettu'][]): readonly Tuotava[] =>
  annetut.map((annettu, i) => ({ nimi: String(i + 1), annettu }));
const omarit = (maara: number) =>
  rivit(...Array.from({ length: maara }, (_, i) => ({ ...omar, passinumero: `X${i}` })));

async function kaikki(
  tuotavat: readonly Tuotava[],
  asetukset: Tuontiasetukset = {},
  kenen = asiakas(),
): Promise<readonly Oppijatulos[]> {
  const tulokset: Oppijatulos[] = [];
  for await (const tulos of kenen.tuo(tuotavat, { odotusMs: 1, ...asetukset })) tulokset.push(tulos);
  return tulokset;
}
const tilat = (tulokset: readonly Oppijatulos[]) => tulokset.map(({ tila }) => tila);

/** The network in between: `kadota` says of a call whose answer does not come, although it was done. */
function verkko(kadota: (pyynto: Request) => boolean): typeof fetch {
  return async (osoite, asetukset) => {
    const pyynto = new Request(osoite, asetukset);
    const vastaus = await fetch(pyynto.clone());
    if (kadota(pyynto)) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    return vastaus;
  };
}
const ensimmainenLahetys = () => {
  let kerta = 0;
  return ({ method }: Request) => method === 'PUT' && (kerta += 1) === 1;
};

describe('yksi henkilö', () => {
  test('henkilötunnuksella ja numerolla', async () => {
    const kenen = asiakas();
    const numerot = await kenen.haeHetulla(tuisku);
    expect(numerot).toMatchObject({ oppijanumero: numerot?.oid, passivoitu: false });
    expect(await kenen.haeOidilla(numerot?.oid ?? '')).toEqual(numerot);
    expect(await kenen.haeOidilla(VENLA)).toMatchObject({ yhdistetyt: ['1.2.246.562.24.44400000048'] });
  });

  test('jota ei ole, sitä ei löydy; toisen nimellä kieltäydytään', async () => {
    const kenen = asiakas();
    expect(await kenen.haeOidilla('1.2.246.562.24.99999999990')).toBe(undefined);
    expect(await kenen.haeHetulla({ ...tuisku, hetu: '151204A932E' })).toBe(undefined);
    await expect(kenen.haeHetulla({ ...tuisku, sukunimi: 'Vieras' })).rejects.toMatchObject({
      laji: 'suunnitelma',
      hylkays: { tila: 409 },
    });
  });

  test('henkilötunnus ei ole yhdessäkään osoitteessa', async () => {
    await asiakas().haeHetulla(tuisku);
    expect(await asiakas().haeOidilla(tuisku.hetu)).toBe(undefined);
    expect(JSON.stringify(await ohjaa('GET', 'kutsut'))).not.toContain('120307');
  });
});

describe('tuonti', () => {
  test('kertoo jokaisesta rivistä lähetyksen järjestyksessä', async () => {
    const tulokset = await kaikki(
      rivit(tuisku, { ...tuisku, hetu: '120307A923X' }, omar, { ...tuisku, hetu: '150706A902Y' }),
    );
    expect(tilat(tulokset)).toEqual(['onnistunut', 'hylatty', 'henkilotunnus-puuttuu', 'onnistunut']);
    expect(tulokset.map(({ nimi }) => nimi)).toEqual(['1', '2', '3', '4']);
    expect(tulokset[1]?.puutteet).toMatchObject([{ koodi: 'hetu-ei-kelpaa', kentta: 'hetu' }]);
    expect(tulokset[2]).toMatchObject({ oid: expect.any(String) });
    expect(tulokset[2]).not.toHaveProperty('oppijanumero');
    expect(tulokset[3]).toMatchObject({ oppijanumero: VENLA, ristiriita: true });
  });

  test('erissä, ja kertoo etenemisen', async () => {
    const edistymiset: number[] = [];
    const tulokset = await kaikki(omarit(250), { erakoko: 100, edistyi: (riveja) => edistymiset.push(riveja) });
    expect(tilat(tulokset)).toEqual(Array(250).fill('henkilotunnus-puuttuu'));
    expect(new Set(tulokset.map(({ oid }) => oid)).size).toBe(250);
    expect(await lahetyksia()).toBe(3);
    expect(edistymiset.at(-1)).toBe(250);
    expect([...edistymiset].sort((a, b) => a - b)).toEqual(edistymiset);
  });

  test('oma tunniste ei sotke rivejä, vaikka sama on monella', async () => {
    const tuotavat = omarit(4).map((rivi, i) => ({ ...rivi, ...(i > 0 && { tunniste: i === 3 ? 'B' : 'A' }) }));
    const tulokset = await kaikki(tuotavat);
    expect(new Set(tulokset.map(({ oid }) => oid)).size).toBe(4);
    expect(tulokset[3]?.tuonti?.tunniste).toBe('B');
  });

  test('kuiva tuonti ei lähetä mitään', async () => {
    expect(tilat(await kaikki(rivit(tuisku, {}), { kuiva: true }))).toEqual(['tarkistettu', 'hylatty']);
    expect(await ohjaa('GET', 'kutsut')).toEqual([]);
  });

  test('yleistunnisteen rajapinta ei kysy kansalaisuutta', async () => {
    const { kansalaisuudet: _, ...ilman } = omar;
    expect(tilat(await kaikki(rivit(ilman)))).toEqual(['hylatty']);
    expect(tilat(await kaikki(rivit(ilman), { rajapinta: 'yleistunniste' }))).toEqual(['henkilotunnus-puuttuu']);
  });

  test('yksilöintiä odottava saa numeron myöhemmin', async () => {
    await tahti({ 'yksilointi-ms': 1_000_000 });
    const kenen = asiakas();
    const tulokset = await kaikki(rivit(tuisku, omar), {}, kenen);
    expect(tilat(tulokset)).toEqual(['kesken', 'henkilotunnus-puuttuu']);
    expect(await kenen.paivita(tulokset)).toEqual(tulokset);
    await ohjaa('PUT', `onr/henkilot/${tulokset[0]?.oid ?? ''}`, {
      hetu: tuisku.hetu,
      yksiloityVTJ: true,
      oppijanumero: tulokset[0]?.oid,
    });
    expect(tilat(await kenen.paivita(tulokset))).toEqual(['onnistunut', 'henkilotunnus-puuttuu']);
  });

  test('pysähtynyt tuonti käynnistetään uudelleen', async () => {
    await tahti({ 'pysahtyy-eran-jalkeen': 1 });
    expect(tilat(await kaikki(omarit(150), { pysahtynytMs: 5 }))).toEqual(Array(150).fill('henkilotunnus-puuttuu'));
  });

  test('rekisterin kieltäytyminen yhdestä rivistä ei estä muita', async () => {
    const fetchKieltaytyen: typeof fetch = async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      const runko = pyynto.method === 'PUT' ? await pyynto.clone().text() : '';
      if (!runko.includes('"aidinkieli":{"koodi":"QQ"}')) return fetch(pyynto);
      const { henkilot } = JSON.parse(runko) as { henkilot: { henkilo: { aidinkieli?: unknown } }[] };
      const fieldErrors = henkilot.flatMap(({ henkilo }, i) =>
        henkilo.aidinkieli ? [{ code: 'invalid.aidinkieli', field: `henkilot[${i}].henkilo.aidinkieli` }] : [],
      );
      return Response.json({ timestamp: 1, status: 400, error: 'Bad Request', fieldErrors }, { status: 400 });
    };
    const tulokset = await kaikki(
      rivit(omar, { ...omar, aidinkieli: 'QQ' }, tuisku),
      {},
      asiakas({ fetch: fetchKieltaytyen }),
    );
    expect(tilat(tulokset)).toEqual(['henkilotunnus-puuttuu', 'hylatty', 'onnistunut']);
    expect(tulokset[1]?.puutteet).toMatchObject([{ koodi: 'koodi-ei-kelpaa', kentta: 'aidinkieli' }]);
  });
});

describe('mitä ei saa lähettää kahdesti', () => {
  test('vastaus katosi: tuonti löytyy, eikä toista tehdä', async () => {
    await kaikki(omarit(2));
    const tulokset = await kaikki(rivit(omar, tuisku), {}, asiakas({ fetch: verkko(ensimmainenLahetys()) }));
    expect(tilat(tulokset)).toEqual(['henkilotunnus-puuttuu', 'onnistunut']);
    expect(await lahetyksia()).toBe(2);
  });

  test('lähetys katosi: tuontia ei ole, ja lähetetään uudelleen', async () => {
    let kerta = 0;
    const katkeava: typeof fetch = async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      if (pyynto.method === 'PUT' && (kerta += 1) === 1) throw new TypeError('fetch failed');
      return fetch(pyynto);
    };
    expect(tilat(await kaikki(rivit(tuisku), {}, asiakas({ fetch: katkeava })))).toEqual(['onnistunut']);
    expect(await lahetyksia()).toBe(1);
  });

  test('toinen samankokoinen tuonti samaan aikaan ei ole tämä', async () => {
    const toinen = asiakas();
    let kerta = 0;
    const valissa: typeof fetch = async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      if (pyynto.method !== 'PUT' || (kerta += 1) > 1) return fetch(pyynto);
      await kaikki(rivit(omar), {}, toinen);
      throw new TypeError('fetch failed');
    };
    const tulokset = await kaikki(rivit(tuisku), {}, asiakas({ fetch: valissa }));
    expect(tilat(tulokset)).toEqual(['onnistunut']);
    expect(await lahetyksia()).toBe(2);
  });

  test('oma palvelu tuntee avaimen: sama lähetetään samalla avaimella', async () => {
    const avaimet: (string | null)[] = [];
    const oma: typeof fetch = async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      if (pyynto.url.endsWith('/valmius')) return Response.json({ valmis: true });
      if (pyynto.method !== 'PUT') return fetch(pyynto);
      avaimet.push(pyynto.headers.get('idempotency-key'));
      if (avaimet.length === 1) throw new TypeError('fetch failed');
      return fetch(pyynto);
    };
    const kenen = asiakas({ fetch: oma, tunnistus: 'tiketti' });
    expect(tilat(await kaikki(rivit(tuisku), {}, kenen))).toEqual(['onnistunut']);
    expect(avaimet).toHaveLength(2);
    expect(new Set(avaimet).size).toBe(1);
    expect(await kutsut(`GET ${REKISTERI}/oppija/tuontikooste`)).toEqual([]);
  });

  /** Our own service, which tells more of the first row. */
  const kertova =
    (lisat: object): typeof fetch =>
    async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      const vastaus = await fetch(pyynto);
      if (pyynto.method !== 'GET' || !/tuonti=\d+$/.test(pyynto.url)) return vastaus;
      const json = (await vastaus.json()) as { henkilot: object[] };
      const henkilot = json.henkilot.map((rivi, i) => (i === 0 ? { ...rivi, henkilo: null, ...lisat } : rivi));
      return Response.json({ ...json, henkilot });
    };

  test('oman palvelun perutusta tuonnista käsittelemätön rivi on tuomatta, eikä sitä odoteta', async () => {
    const kenen = asiakas({ fetch: kertova({ peruttu: true }) });
    const tulokset = await kaikki(rivit(omar, tuisku), {}, kenen);
    expect(tilat(tulokset)).toEqual(['tuomatta', 'onnistunut']);
    expect(tulokset[0]?.hylkays?.viesti).not.toBe('');
    expect(tulokset[0]).not.toHaveProperty('vika');
    expect(tilat(await kenen.paivita(tulokset))).toEqual(['tuomatta', 'onnistunut']);
  });

  test('oman palvelun rivi kertoo itse, mikä siinä on vialla', async () => {
    const virheet = [{ koodi: 'oid-tuntematon', kentta: 'oid', syy: 'Ei ole.', ohje: 'Tarkista.' }];
    const tulokset = await kaikki(rivit(omar, tuisku), {}, asiakas({ fetch: kertova({ virheet }) }));
    expect(tilat(tulokset)).toEqual(['hylatty', 'onnistunut']);
    expect(tulokset[0]?.puutteet).toEqual([
      { koodi: 'oid-tuntematon', kentta: 'oid', syy: 'Ei ole.', ohje: 'Tarkista.' },
    ]);
  });
});

describe('keskeytynyt jatkuu', () => {
  test('samat rivit samalla muistilla: lähetettyä ei lähetetä uudelleen', async () => {
    const muisti = tuontimuisti();
    let kerta = 0;
    const katkeava: typeof fetch = async (osoite, asetukset) => {
      const pyynto = new Request(osoite, asetukset);
      if (pyynto.method === 'PUT' && (kerta += 1) > 2) return new Response('', { status: 500 });
      return fetch(pyynto);
    };
    const ensin = await kaikki(omarit(30), { erakoko: 10, muisti }, asiakas({ fetch: katkeava }));
    expect(tilat(ensin)).toEqual([...Array(20).fill('henkilotunnus-puuttuu'), ...Array(10).fill('tuomatta')]);
    expect(ensin.at(-1)).toMatchObject({ vika: 'palvelu', hylkays: { tila: 500 } });
    const jatko = await kaikki(omarit(30), { erakoko: 10, muisti });
    expect(tilat(jatko)).toEqual(Array(30).fill('henkilotunnus-puuttuu'));
    expect(jatko.slice(0, 20)).toEqual(ensin.slice(0, 20));
    expect(await lahetyksia()).toBe(3);
  });

  test('lähetetty, jonka vastausta ei kuultu ennen keskeytystä, löytyy', async () => {
    const muisti = tuontimuisti();
    const poikki = verkko(
      ({ method, url }) => method === 'PUT' || (url.includes('tuontikooste') && url.includes('=50')),
    );
    expect(tilat(await kaikki(rivit(tuisku), { muisti }, asiakas({ fetch: poikki, odotusMs: 1 })))).toEqual([
      'tuomatta',
    ]);
    expect(tilat(await kaikki(rivit(tuisku), { muisti }))).toEqual(['onnistunut']);
    expect(await lahetyksia()).toBe(1);
  });

  test('rekisterin hylkäämä rivi muistetaan', async () => {
    const muisti = tuontimuisti();
    await muisti.aseta({
      era: 0,
      avain: crypto.randomUUID(),
      riveja: 2,
      hylatyt: [{ paikka: 0, koodi: 'invalid.aidinkieli', kentta: 'aidinkieli' }],
    });
    const tulokset = await kaikki(rivit(omar, tuisku), { muisti });
    expect(tilat(tulokset)).toEqual(['hylatty', 'onnistunut']);
  });

  test('keskeytys lopettaa lähetyksen; kesken jääneen tulos luetaan jatkettaessa', async () => {
    await tahti({ 'era-ms': 1_000_000 });
    const muisti = tuontimuisti();
    const keskeytys = new AbortController();
    const edistyi = () => keskeytys.abort();
    const asetukset = { erakoko: 2, muisti };
    const keskeytettava = asiakas({ keskeytys: keskeytys.signal });
    expect(tilat(await kaikki(omarit(4), { ...asetukset, edistyi }, keskeytettava))).toEqual([
      'kesken',
      'kesken',
      'tuomatta',
      'tuomatta',
    ]);
    await tahti({});
    expect(tilat(await kaikki(omarit(4), asetukset))).toEqual(Array(4).fill('henkilotunnus-puuttuu'));
    expect(await lahetyksia()).toBe(2);
  });

  test('muisti on tiedostossa, jossa ei ole henkilötietoja', async () => {
    const kansio = await mkdtemp(path.join(tmpdir(), 'ehoks-tuonti-'));
    try {
      const tiedosto = path.join(kansio, 'alla', 'tuonti.json');
      await kaikki(rivit(tuisku, omar), { muisti: tuontitiedosto(tiedosto) });
      const sisalto = await readFile(tiedosto, 'utf8');
      for (const tieto of [tuisku.hetu, tuisku.sukunimi, omar.passinumero]) expect(sisalto).not.toContain(tieto);
      const [era] = JSON.parse(sisalto) as readonly object[];
      expect(Object.keys(era!).sort()).toEqual(['avain', 'era', 'id', 'pohja', 'riveja']);
      await kaikki(rivit(tuisku, omar), { muisti: tuontitiedosto(tiedosto) });
      expect(await lahetyksia()).toBe(1);
    } finally {
      await rm(kansio, { recursive: true });
    }
  });
});

describe('tunnus', () => {
  test('ilman oikeutta: kokeillaan kahdesti, kummallakin omalla tiketillä', async () => {
    const tulokset = await kaikki(rivit(tuisku), {}, asiakas({ kayttajatunnus: 'siirto-a1' }));
    expect(tulokset).toMatchObject([{ tila: 'tuomatta', vika: 'oikeus', hylkays: { tila: 401 } }]);
    expect(await lahetyksia()).toBe(2);
    expect(await kutsut('POST /cas/v1/tickets')).toHaveLength(5);
  });

  test('lukittu: yhtään kutsua ei lähetetä, eikä uudelleen samalla kertaa', async () => {
    const kenen = asiakas({ kayttajatunnus: 'lukittu' });
    expect(await kaikki(rivit(tuisku), {}, kenen)).toMatchObject([{ tila: 'tuomatta', vika: 'lukittu' }]);
    expect(await kaikki(rivit(tuisku), {}, kenen)).toMatchObject([{ tila: 'tuomatta', vika: 'lukittu' }]);
    expect(await kutsut('POST /cas/v1/tickets')).toHaveLength(1);
    expect(await lahetyksia()).toBe(0);
  });

  test('väärä salasana', async () => {
    const tulokset = await kaikki(rivit(tuisku), {}, asiakas({ salasana: 'väärä' }));
    expect(tulokset).toMatchObject([{ tila: 'tuomatta', vika: 'tunnistus' }]);
  });

  test('rekisteri alhaalla', async () => {
    await ohjaa('POST', 'viat', { palvelu: 'onr', tila: '503' });
    expect(await kaikki(rivit(tuisku))).toMatchObject([{ tila: 'tuomatta', vika: 'myohemmin' }]);
  });
});
