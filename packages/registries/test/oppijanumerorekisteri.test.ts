import { eiVastannut, esimerkkiOppijaOid } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { KUTSUJA, LYHYT_RAJA_MS, RAJA_MS, rekisterit } from './asetukset.js';
import {
  jono,
  json,
  kaynnistaKoepalvelin,
  katkos,
  teksti,
  vaiti,
  type Koepalvelin,
  type Vastaaja,
} from './koepalvelin.js';

const OID = esimerkkiOppijaOid(1);
const HENKILO = { oidHenkilo: OID, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' };
const LUETTU = { oid: OID, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki', yhdistetty: false };

const TGT = 'TGT-1-esimerkki';
const MINUUTTI = 60_000;

let palvelin: Koepalvelin;
let nyt: number;
let kirjaudu: Vastaaja;
let anna: Vastaaja;
let onr: Vastaaja;
let tiketteja: number;

beforeEach(async () => {
  nyt = Date.parse('2026-10-01T09:00:00Z');
  tiketteja = 0;
  kirjaudu = (_, res) =>
    void res.writeHead(201, { location: `https://muualla.invalid/cas/v1/tickets/${TGT}` }).end('<form/>');
  anna = (pyynto, res) => teksti(`ST-${++tiketteja}-x`)(pyynto, res);
  onr = json(HENKILO, 200, { 'cache-control': 'no-store' });
  palvelin = await kaynnistaKoepalvelin((pyynto, res) => {
    const { pathname } = pyynto.osoite;
    if (pathname === '/cas/v1/tickets') return kirjaudu(pyynto, res);
    if (pathname === `/cas/v1/tickets/${TGT}`) return anna(pyynto, res);
    return onr(pyynto, res);
  });
});
afterEach(() => palvelin.sulje());

const luo = (ms = RAJA_MS) =>
  rekisterit(palvelin.url, { nyt: () => nyt, aikaraja: new Aikaraja(ms) }).oppijanumerorekisteri;
const kysytyt = (loppu: string) => palvelin.pyynnot.filter(({ osoite }) => osoite.pathname.endsWith(loppu));
const kirjautumiset = () => kysytyt('/cas/v1/tickets');

describe('kirjautuminen', () => {
  test('kerran, sitten jokaiselle kysymykselle oma tiketti', async () => {
    const asiakas = luo();
    expect(await asiakas.henkilo(OID)).toEqual(LUETTU);
    expect(await asiakas.masterOid(OID)).toBe(OID);
    expect(kirjautumiset().map(({ runko }) => runko)).toEqual(['username=ehoks&password=simulaattori']);
    const palvelu = encodeURIComponent(`${palvelin.url}/oppijanumerorekisteri-service/j_spring_cas_security_check`);
    expect(kysytyt(TGT).map(({ runko }) => runko)).toEqual([`service=${palvelu}`, `service=${palvelu}`]);
    const kysymykset = palvelin.pyynnot.filter(({ osoite }) =>
      osoite.pathname.startsWith('/oppijanumerorekisteri-service'),
    );
    expect(kysymykset.map(({ osoite, otsikot }) => [osoite.pathname, osoite.search, otsikot.ticket])).toEqual([
      [`/oppijanumerorekisteri-service/henkilo/${OID}`, '?ticket=ST-1-x', 'ST-1-x'],
      [`/oppijanumerorekisteri-service/henkilo/${OID}/master`, '?ticket=ST-2-x', 'ST-2-x'],
    ]);
    for (const { otsikot } of palvelin.pyynnot) {
      expect(otsikot).toMatchObject({ 'caller-id': KUTSUJA, csrf: KUTSUJA, cookie: `CSRF=${KUTSUJA}` });
    }
  });

  test('samaan aikaan tarvitsevat kirjautuvat yhdessä', async () => {
    const asiakas = luo();
    await Promise.all([1, 2, 3, 4].map((n) => eiVastannut(asiakas.masterOid(esimerkkiOppijaOid(n)))));
    expect(kirjautumiset()).toHaveLength(1);
    expect(kysytyt(TGT)).toHaveLength(4);
  });

  test('kahden tunnin kuluttua uudelleen', async () => {
    const asiakas = luo();
    await asiakas.henkilo(OID);
    nyt += 120 * MINUUTTI - 1;
    await asiakas.henkilo(OID);
    expect(kirjautumiset()).toHaveLength(1);
    nyt += 1;
    await asiakas.henkilo(OID);
    expect(kirjautumiset()).toHaveLength(2);
  });

  test('kun CAS on unohtanut kirjautumisen, kirjaudutaan kerran uudelleen', async () => {
    const asiakas = luo();
    await asiakas.henkilo(OID);
    anna = jono(teksti('', 404), teksti('ST-9-x'));
    expect(await asiakas.henkilo(OID)).toEqual(LUETTU);
    expect(kirjautumiset()).toHaveLength(2);
    anna = teksti('', 404);
    expect(await eiVastannut(asiakas.henkilo(OID))).toBe('cas');
    expect(kirjautumiset()).toHaveLength(3);
  });

  test.each<[string, Vastaaja]>([
    ['väärä salasana', json({ authentication_exceptions: [] }, 401)],
    ['lukittu', teksti('Access Denied', 423)],
  ])('%s: ei yritetä ennen taukoa, joka kaksinkertaistuu', async (_, torjunta) => {
    const lupa = kirjaudu;
    kirjaudu = torjunta;
    const asiakas = luo();
    const tauot = [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440];
    for (const [kerta, minuuttia] of tauot.entries()) {
      expect(await eiVastannut(asiakas.henkilo(OID))).toBe('cas');
      expect(kirjautumiset()).toHaveLength(kerta + 1);
      nyt += minuuttia * MINUUTTI - 1;
      expect(await eiVastannut(asiakas.henkilo(OID))).toBe('cas');
      expect(kirjautumiset()).toHaveLength(kerta + 1);
      nyt += 1;
    }
    kirjaudu = lupa;
    expect(await asiakas.henkilo(OID)).toEqual(LUETTU);
  });

  test.each<[string, Vastaaja]>([
    ['500', json({}, 500)],
    ['503', json({}, 503)],
    ['katkos', katkos],
    ['200 ilman osoitetta', teksti('ok')],
    ['201 ilman tikettiä', teksti('', 201, { location: 'https://muualla.invalid/cas/v1/tickets/' })],
    ['201 jossa tiketin perässä on kysely', teksti('', 201, { location: 'https://muualla.invalid/TGT-1?a=b' })],
  ])('kirjautumista ei toisteta: %s', async (_, vika) => {
    kirjaudu = vika;
    const asiakas = luo();
    expect(await eiVastannut(asiakas.henkilo(OID))).toBe('cas');
    expect(kirjautumiset()).toHaveLength(1);
    expect(await eiVastannut(asiakas.henkilo(OID))).toBe('cas');
    expect(kirjautumiset()).toHaveLength(2);
  });

  test.each<[string, Vastaaja]>([
    ['400', teksti('', 400)],
    ['katkos', katkos],
    ['jotain muuta kuin tiketti', teksti('<html/>')],
    ['kaksi riviä', teksti('ST-1-x\r\nSet-Cookie: a')],
  ])('tikettiä ei saada: %s', async (_, vika) => {
    anna = vika;
    expect(await eiVastannut(luo().henkilo(OID))).toBe('cas');
  });

  test('CAS vaikenee: raja pitää', async () => {
    kirjaudu = vaiti;
    expect(await eiVastannut(luo(LYHYT_RAJA_MS).henkilo(OID))).toMatch(/cas|onr/);
    expect(kysytyt(OID)).toEqual([]);
  });
});

describe('kysymys', () => {
  test('uudella yrityksellä on uusi tiketti', async () => {
    onr = jono(json({}, 503), katkos, json(HENKILO));
    expect(await luo().henkilo(OID)).toEqual(LUETTU);
    const tiketit = kysytyt(OID).map(({ osoite, otsikot }) => [osoite.search, otsikot.ticket]);
    expect(tiketit).toEqual([1, 2, 3].map((n) => [`?ticket=ST-${n}-x`, `ST-${n}-x`]));
  });

  test('401:n jälkeen kerran uudella tiketillä', async () => {
    onr = jono(json({}, 401), json(HENKILO));
    expect(await luo().henkilo(OID)).toEqual(LUETTU);
    onr = json({}, 401);
    expect(await eiVastannut(luo().henkilo(OID))).toBe('onr');
    expect(kysytyt(OID)).toHaveLength(4);
  });

  test('404: henkilöä ei ole, eikä sitä muisteta', async () => {
    onr = jono(json({ status: 404 }, 404), json(HENKILO));
    const asiakas = luo();
    expect(await asiakas.henkilo(OID)).toBeUndefined();
    expect(await asiakas.henkilo(OID)).toEqual(LUETTU);
  });

  test('vastaus muistetaan enintään minuutin; henkilö ja master erikseen', async () => {
    const master = esimerkkiOppijaOid(2);
    onr = (pyynto, res) =>
      json(pyynto.osoite.pathname.endsWith('/master') ? { ...HENKILO, oidHenkilo: master } : HENKILO)(pyynto, res);
    const asiakas = luo();
    for (let kerta = 0; kerta < 2; kerta += 1) {
      expect(await asiakas.henkilo(OID)).toEqual(LUETTU);
      expect(await asiakas.masterOid(OID)).toBe(master);
    }
    expect(kysytyt(TGT)).toHaveLength(2);
    nyt += MINUUTTI + 1;
    await asiakas.henkilo(OID);
    expect(kysytyt(TGT)).toHaveLength(3);
  });

  test('puuttuva nimi on tyhjä', async () => {
    onr = json({ oidHenkilo: OID, etunimet: null, sukunimi: 'Esimerkki' });
    expect(await luo().henkilo(OID)).toEqual({ ...LUETTU, etunimet: '', kutsumanimi: '' });
  });

  test('nimestä jää pois se, mitä mikään tietokanta ei ota tekstiin', async () => {
    onr = json({ ...HENKILO, etunimet: 'Venla\0 Aino', sukunimi: 'Esim\ud800erkki' });
    expect(await luo().henkilo(OID)).toEqual({ ...LUETTU, sukunimi: 'Esim\ufffderkki' });
  });

  test.each<[string, Vastaaja]>([
    ['katkos', katkos],
    ['403', json({}, 403)],
    ['500', json({}, 500)],
    ['roska', teksti('ei jsonia')],
    ['tyhjä olio', json({})],
    ['numero nimenä', json({ ...HENKILO, sukunimi: 7 })],
    ['ei oppijanumero', json({ ...HENKILO, oidHenkilo: '1.2.3' })],
    ['toinen henkilö', json({ ...HENKILO, oidHenkilo: esimerkkiOppijaOid(2) })],
  ])('rekisteri ei vastaa kelvollisesti: %s', async (_, vika) => {
    onr = vika;
    expect(await eiVastannut(luo().henkilo(OID))).toBe('onr');
  });
});

describe('monta kerralla', () => {
  test('kysytään yhdellä kysymyksellä, ja uusi yritys vie saman rungon ja oman tiketin', async () => {
    const toinen = esimerkkiOppijaOid(2);
    onr = jono(json({}, 503), json({}, 401), json([HENKILO]));
    expect(await luo().henkilot([OID, toinen])).toEqual(new Map([[OID, LUETTU]]));
    const kysymykset = kysytyt('/henkilo/henkilotByHenkiloOidList');
    expect(kysymykset.map(({ metodi, runko, otsikot }) => [metodi, runko, otsikot.ticket])).toEqual(
      [1, 2, 3].map((n) => ['POST', JSON.stringify([OID, toinen]), `ST-${n}-x`]),
    );
  });

  test('vastaus, joka ei ole luettelo henkilöistä, ei ole vastaus', async () => {
    for (const vastaus of [{}, [{ oidHenkilo: 'x' }], 'x', null]) {
      onr = json(vastaus);
      expect(await eiVastannut(luo().henkilot([OID]))).toBe('onr');
    }
  });
});
