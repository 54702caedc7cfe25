import { networkInterfaces } from 'node:os';
import { MITTARIT } from '../src/mittarit/mittaritaulu.js';
import { HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

/** Value of the sample whose name and labels these are; 0 when there is none. */
const arvo = (teksti: string, nayte: string): number =>
  Number(
    teksti
      .split('\n')
      .find((rivi) => rivi.startsWith(`${nayte} `))
      ?.slice(nayte.length + 1) ?? 0,
  );

describe('mittarit', () => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista();
  });
  afterAll(() => p.sulje());
  const mittarit = async (): Promise<string> => (await p.kutsu('GET', '/metrics', { tunnus: null })).teksti;

  test('pyyntö, sen lauseet ja naapurit lasketaan reitin nimellä', async () => {
    const { polku } = await p.luo();
    await p.kutsu('GET', polku);
    const teksti = await mittarit();
    expect(arvo(teksti, `ehoks_pyynto_seconds_count{polku="${HOKS}/:hoksId",metodi="GET",tila="2xx"}`)).toBe(1);
    expect(arvo(teksti, `ehoks_pyynto_seconds_count{polku="${HOKS}",metodi="POST",tila="2xx"}`)).toBe(1);
    expect(arvo(teksti, 'ehoks_lause_seconds_count{laji="INSERT"}')).toBeGreaterThan(0);
    expect(arvo(teksti, 'ehoks_naapurikutsu_seconds_count{palvelu="koski"}')).toBeGreaterThan(0);
    expect(arvo(teksti, 'ehoks_pyyntoja_kesken')).toBe(1);
    expect(arvo(teksti, 'ehoks_valmis')).toBe(1);
    expect(arvo(teksti, 'ehoks_skeemaversio')).toBeGreaterThan(0);
    expect(arvo(teksti, 'ehoks_tyot_total{tyo="lokit-ja-istunnot",tulos="onnistui"}')).toBe(1);
    expect(teksti).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  test('hylkäykset koodeittain, siirron omansa erikseen, ja naapurin vika syineen', async () => {
    const { polku, id } = await p.luo();
    await p.kutsu('POST', HOKS, {
      runko: suunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus(), 'ensikertainen-hyvaksyminen': '2025-02-30' }),
    });
    await p.kutsu('POST', '/cas/v1/tickets', {
      tunnus: null,
      runko: new URLSearchParams({ username: 'siirto-b', password: 'vaara' }).toString(),
      otsakkeet: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    for (const tila of ['503', 'roska', 'katkos']) {
      await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila });
      await p.kutsu('PUT', polku, { runko: { ...suunnitelma(), id } });
      await p.ohjaa('DELETE', '/viat');
    }
    const teksti = await mittarit();
    expect(arvo(teksti, 'ehoks_hylatyt_pyynnot_total{koodi="tunnistus.vaarat-tunnukset"}')).toBe(1);
    expect(arvo(teksti, 'ehoks_hylatyt_siirrot_total{koodi="tunnistus.vaarat-tunnukset"}')).toBe(0);
    expect(arvo(teksti, 'ehoks_hylatyt_siirrot_total{koodi="hoks.sisalto"}')).toBe(1);
    expect(arvo(teksti, 'ehoks_hylatyt_siirrot_total{koodi="rekisteri.ei-vastaa"}')).toBe(3);
    expect(arvo(teksti, 'ehoks_naapuriviat_total{palvelu="koski",vika="vastaus"}')).toBe(2);
    expect(arvo(teksti, 'ehoks_naapuriviat_total{palvelu="koski",vika="yhteys"}')).toBe(1);
  });

  test('kutsuja ei keksi tunnisteita: ei polkuja, metodeja, tunnuksia eikä numeroita', async () => {
    await p.kutsu('GET', `${HOKS}/opiskeluoikeus/1.2.246.562.15.44400000145`);
    await p.kutsu('GET', '/EHOKS-Virkailija-Backend/ei-ole/987654', { tunnus: null });
    await p.kutsu('PROPFIND', `${HOKS}/987654`, { tunnus: null });
    const teksti = await mittarit();
    for (const kielletty of ['1.2.246', 'EHOKS-Virk', '987654', 'PROPFIND', 'siirto-a', 'koejarjestelma'])
      expect([kielletty, teksti.includes(kielletty)]).toEqual([kielletty, false]);
    expect(teksti).toContain('metodi="MUU"');
  });

  test('jokainen oma mittari on taulussa', async () => {
    const nimet = [...(await mittarit()).matchAll(/^# TYPE (ehoks_\S+) (\S+)$/gm)].map(([, nimi, laji]) => [
      nimi,
      laji,
    ]);
    expect(nimet.sort()).toEqual(
      Object.values(MITTARIT)
        .map(({ nimi, laji }) => [nimi, laji])
        .sort(),
    );
  });

  test('toisella palvelulla samassa prosessissa on omansa', async () => {
    const toinen = await kaynnista();
    try {
      const { teksti } = await toinen.kutsu('GET', '/metrics', { tunnus: null });
      expect(teksti).not.toContain('ehoks_pyynto_seconds_count');
    } finally {
      await toinen.sulje();
    }
  });
});

describe('mittareita saa lukea', () => {
  const TUNNISTE = 'koetunniste-1';
  const tilat = async (asetukset: Parameters<typeof kaynnista>[0], ...otsakkeet: Record<string, string>[]) => {
    const p = await kaynnista(asetukset);
    try {
      const vastaukset = otsakkeet.map((otsake) =>
        p.kutsu('GET', '/metrics', { tunnus: null, otsakkeet: otsake }).then(({ tila }) => tila),
      );
      return await Promise.all(vastaukset);
    } finally {
      await p.sulje();
    }
  };
  const OIKEA = { authorization: `Bearer ${TUNNISTE}` };
  const VAARA = { authorization: 'Bearer muu-tunniste' };
  const VALITETTY = { 'x-forwarded-for': '127.0.0.1' };

  test('omalta koneelta ilman tunnistetta, muttei välitettynä', async () => {
    expect(await tilat({}, {}, VALITETTY, { forwarded: 'for=127.0.0.1' })).toEqual([200, 403, 403]);
  });

  test('tunnisteella mistä vain, väärällä ei mistään', async () => {
    const asetukset = { metriikkatunniste: TUNNISTE };
    expect(await tilat(asetukset, OIKEA, { ...OIKEA, ...VALITETTY }, VAARA, VALITETTY, {})).toEqual([
      200, 200, 401, 401, 200,
    ]);
  });

  test.each([1, false, 'loopback'])('välittäjän takana (%p) vain tunnisteella', async (trustProxy) => {
    expect(await tilat({ trustProxy }, {}, VALITETTY)).toEqual([403, 403]);
    expect(await tilat({ trustProxy, metriikkatunniste: TUNNISTE }, {}, OIKEA, VAARA)).toEqual([401, 200, 401]);
  });

  test('toisesta osoitteesta ei ilman tunnistetta', async () => {
    const p = await kaynnista();
    const ulkoinen = Object.values(networkInterfaces())
      .flatMap((osoitteet) => osoitteet ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    try {
      const osoite = new URL(p.palvelu.url);
      // A machine without a network has no other address to come from.
      const vastaus = ulkoinen && (await fetch(`http://${ulkoinen}:${osoite.port}/metrics`));
      expect(vastaus ? vastaus.status : 403).toBe(403);
    } finally {
      await p.sulje();
    }
  });
});
