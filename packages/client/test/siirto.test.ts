import type { ServerResponse } from 'node:http';
import {
  EhoksAsiakas,
  lueHylkays,
  siirra,
  siirtomuisti,
  tilimuisti,
  Yhteenvedot,
  type HoksJson,
  type Siirtotulos,
} from '../src/index.js';
import { VIESTIT } from '../src/asiakas/viestit.js';
import { koepalvelu, KUTSUJA, TUNNUKSET, type Koepalvelu } from './koepalvelu.js';
import { suunnitelma } from './suunnitelma.js';

const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';
const NYT = new Date('2026-09-01T12:00:00Z');

let palvelu: Koepalvelu;
beforeEach(async () => {
  palvelu = await koepalvelu();
});
afterEach(() => palvelu.sulje());

function asiakas(muutokset: Partial<ConstructorParameters<typeof EhoksAsiakas>[0]> = {}): EhoksAsiakas {
  return new EhoksAsiakas({
    url: palvelu.url,
    kutsuja: KUTSUJA,
    odotusMs: 1,
    nyt: () => NYT,
    ...TUNNUKSET,
    ...muutokset,
  });
}

async function kaikki(
  kenen: EhoksAsiakas,
  suunnitelmat: readonly (HoksJson | undefined)[],
  asetukset: Parameters<typeof siirra>[2] = {},
): Promise<readonly Siirtotulos[]> {
  const tulokset: Siirtotulos[] = [];
  const siirrettavat = suunnitelmat.map((yksi, i) => ({ nimi: String(i), suunnitelma: yksi }));
  for await (const tulos of siirra(kenen, siirrettavat, { nyt: () => NYT, ...asetukset })) tulokset.push(tulos);
  return tulokset;
}

const tilat = (tulokset: readonly Siirtotulos[]) => tulokset.map(({ tila }) => tila);
const lahetetyt = () => palvelu.pyynnot.filter((pyynto) => pyynto === `POST ${HOKS}`).length;

describe('siirto nykyiseen palveluun', () => {
  test('jokainen kutsu omalla tiketillä, yksi kirjautuminen, tulokset lähetyksen järjestyksessä', async () => {
    const tulokset = await kaikki(
      asiakas(),
      [1, 2, 3, 4, 5, 6].map((n) => suunnitelma(n)),
    );
    expect(tilat(tulokset)).toEqual(Array(6).fill('luotu'));
    expect(tulokset.map(({ nimi }) => nimi)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(new Set(tulokset.map(({ id }) => id)).size).toBe(6);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets/TGT-1')).toHaveLength(6);
  });

  test('mitä säännöt eivät hyväksy, sitä ei lähetetä; muut menevät', async () => {
    const tulokset = await kaikki(asiakas(), [
      suunnitelma(1, { 'ensikertainen-hyvaksyminen': 'eilen' }),
      undefined,
      suunnitelma(2),
    ]);
    expect(tilat(tulokset)).toEqual(['hylatty', 'hylatty', 'luotu']);
    expect(tulokset[0]?.havainnot.map(({ polku }) => polku)).toContain('/ensikertainen-hyvaksyminen');
    expect(lahetetyt()).toBe(1);
  });

  test('vanhan muotoinen kieltäytyminen hylkää vain oman suunnitelmansa', async () => {
    palvelu.vastaa(`POST ${HOKS}`, ({ runko }, res) => {
      const { sahkoposti } = JSON.parse(runko) as { sahkoposti: string };
      if (sahkoposti.startsWith('oppija')) res.writeHead(200).end('{"meta":{"id":7},"data":{"uri":"x"}}');
      else res.writeHead(400).end('{"errors":{"hyvaksytty":"(not (instance? Date))"}}');
    });
    const tulokset = await kaikki(asiakas(), [suunnitelma(1, { sahkoposti: 'toinen@posti.example' }), suunnitelma(2)]);
    expect(tilat(tulokset)).toEqual(['hylatty', 'luotu']);
    expect(tulokset[0]?.havainnot).toMatchObject([{ polku: '/hyvaksytty', taso: 'virhe' }]);
  });

  test.each([
    [400, 'HOKS with the same opiskeluoikeus-oid already exists', 'hoks.on-jo'],
    [400, 'Archived HOKS with given opiskeluoikeus oid found. Contact eHOKS support.', 'hoks.poistettu-on-jo'],
    [400, 'Opiskeluoikeus `1.2.246.562.15.1` not found in Koski', 'opiskeluoikeus.ei-koskessa'],
    [400, 'Oppija `1.2.246.562.24.1` not found in Oppijanumerorekisteri', 'oppija.ei-oppijanumerorekisterissa'],
    [400, 'No opiskeluoikeus 1.2 found for oppija 1.2', 'oppija.ei-opiskeluoikeuden-haltija'],
    [400, 'Opiskeluoikeus `1.2` sisältyy toiseen opiskeluoikeuteen.', 'opiskeluoikeus.sisaltyy-toiseen'],
    [400, 'Opiskeluoikeus `1.2` is no longer active.', 'opiskeluoikeus.paattynyt'],
    [401, "No access is allowed. Check Opintopolku privileges and 'opiskeluoikeus'", 'oikeus.ei-opiskeluoikeuteen'],
    [403, "User type 'PALVELU' is required", 'tunnus.ei-palvelutunnus'],
    [404, 'HOKS not found', 'hoks.ei-loydy'],
  ])('nykyisen palvelun %s %s on koodi, jolla on ohje joka kielellä', async (tila, error, koodi) => {
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(tila).end(JSON.stringify({ error })));
    const ohjeet = new Set<string>();
    for (const kieli of ['fi', 'sv', 'en'] as const) {
      const [tulos] = await kaikki(asiakas({ kieli }), [suunnitelma(1)]);
      expect(tulos?.hylkays).toMatchObject({ tila, koodi, tuki: { vastaus: error } });
      expect(JSON.stringify(tulos?.hylkays)).not.toMatch(/[{]\w+[}]/);
      ohjeet.add(tulos?.hylkays?.ohje ?? '');
    }
    expect(ohjeet.size).toBe(3);
  });

  test('korvaa löytää suunnitelman opiskeluoikeudella, luo uuden ilman sitä', async () => {
    const kenen = asiakas();
    await kaikki(kenen, [suunnitelma(1)]);
    const tulokset = await kaikki(kenen, [suunnitelma(1, { puhelinnumero: '0401234567' }), suunnitelma(2)], {
      tapa: 'korvaa',
    });
    expect(tulokset.map(({ tila, id }) => [tila, id])).toEqual([
      ['korvattu', 1],
      ['luotu', 2],
    ]);
    expect((await kenen.hae(1)).suunnitelma['puhelinnumero']).toBe('0401234567');
  });

  test('korvaa ei lähetä luotavaksi sitä, mikä kelpaa vain korvaukseksi', async () => {
    const { sahkoposti: _, ...vajaa } = suunnitelma(1);
    const [tulos] = await kaikki(asiakas(), [vajaa], { tapa: 'korvaa' });
    expect(tulos?.havainnot.map(({ koodi }) => koodi)).toContain('sahkoposti.puuttuu');
    expect(lahetetyt()).toBe(0);
    await kaikki(asiakas(), [suunnitelma(1)]);
    expect(tilat(await kaikki(asiakas(), [vajaa], { tapa: 'korvaa' }))).toEqual(['korvattu']);
  });

  test.each(['luo', 'korvaa'] as const)('samasta opiskeluoikeudesta menee siirrossa yksi: %s', async (tapa) => {
    const siirto = [suunnitelma(1), suunnitelma(2), suunnitelma(1, { puhelinnumero: '0401234567' })];
    expect(tilat(await kaikki(asiakas(), siirto, { tapa, rinnakkain: 3 }))).toEqual(['luotu', 'luotu', 'hylatty']);
    expect(lahetetyt()).toBe(2);
  });

  test('muisti tuntee numerolla korvattavan, jossa ei ole opiskeluoikeutta', async () => {
    const muisti = siirtomuisti();
    await kaikki(asiakas(), [suunnitelma(1), suunnitelma(2)]);
    const numerolla = [1, 2].map((n) => {
      const { 'opiskeluoikeus-oid': _, ...muut } = suunnitelma(n);
      return { ...muut, id: n };
    });
    const siirto = () => kaikki(asiakas(), numerolla, { tapa: 'korvaa', muisti });
    expect(tilat(await siirto())).toEqual(['korvattu', 'korvattu']);
    expect(tilat(await siirto())).toEqual(['ennallaan', 'ennallaan']);
  });

  test('muisti: sama ei mene kahdesti, muuttunut menee, kuiva ei opi', async () => {
    const muisti = siirtomuisti();
    await kaikki(asiakas(), [suunnitelma(1)], { muisti, kuiva: true });
    expect(await muisti.siirretyt()).toEqual(new Map());
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1)], { muisti }))).toEqual(['luotu']);
    const ennen = palvelu.pyynnot.length;
    const siirto = [suunnitelma(1), suunnitelma(2)];
    expect((await kaikki(asiakas(), siirto, { muisti })).map(({ tila, id }) => [tila, id])).toEqual([
      ['ennallaan', 1],
      ['luotu', 2],
    ]);
    expect(palvelu.pyynnot.slice(ennen).filter((pyynto) => pyynto.includes('/hoks'))).toEqual([`POST ${HOKS}`]);
  });

  test('kieltäytymisen syy on virke, vaikka pääsytunnisteen antaja sanoo sen omalla sanallaan', () => {
    const runko = { type: 'urn:ehoks:virhe:tunnistus.vaarat-tunnukset', title: 'Syy.', error: 'invalid_client' };
    expect(lueHylkays(401, JSON.stringify(runko))).toMatchObject({
      viesti: 'Syy.',
      koodi: 'tunnistus.vaarat-tunnukset',
    });
  });

  test('kuivana ei kirjoiteta mitään', async () => {
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1)], { kuiva: true }))).toEqual(['tarkistettu']);
    expect(lahetetyt()).toBe(0);
  });

  test('kelvoton asetus: opiskeluoikeutta ei ole', async () => {
    expect(await asiakas().numero('1.2.246.562.15.00000000001')).toBeUndefined();
  });
});

describe('lukittu tunnus (423)', () => {
  const lukitse = (tila = 423) =>
    palvelu.vastaa('POST /cas/v1/tickets', (_, res) => void res.writeHead(tila).end('Access Denied'));

  test('ensimmäinen 423 lopettaa kaiken ja jää muistiin; seuraava ajo ei kysy mitään', async () => {
    lukitse();
    const muistissa = tilimuisti();
    const tulokset = await kaikki(
      asiakas({ tilimuisti: muistissa }),
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => suunnitelma(n)),
    );
    expect(new Set(tilat(tulokset))).toEqual(new Set(['siirtamatta']));
    expect(tulokset[0]?.hylkays?.tila).toBe(423);
    const kirjautumisia = () => palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets').length;
    expect(kirjautumisia()).toBe(1);

    const uudelleen = asiakas({ tilimuisti: muistissa });
    expect(await uudelleen.lupa()).toMatchObject({ lupa: 'odota', kertoja: 1 });
    expect(tilat(await kaikki(uudelleen, [suunnitelma(1)]))).toEqual(['siirtamatta']);
    expect(kirjautumisia()).toBe(1);
    // A refusal of our own is no new lock: the waiting time does not grow.
    expect(await uudelleen.lupa()).toMatchObject({ asti: new Date('2026-09-01T15:00:00Z'), kertoja: 1 });
  });

  test('odotuksen jälkeen lähetetään ensin yksi, ja loput, kun se meni', async () => {
    const muistissa = tilimuisti();
    await muistissa.aseta(`${palvelu.url} siirtaja`, { lukko: { viimeksi: '2026-08-30T08:00:00Z', kertoja: 2 } });
    let yhtaAikaa = 0;
    const huiput: number[] = [];
    const odottavat: (() => void)[] = [];
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      yhtaAikaa += 1;
      huiput.push(yhtaAikaa);
      odottavat.push(() => {
        yhtaAikaa -= 1;
        res.writeHead(200).end('{"meta":{"id":7},"data":{"uri":"x"}}');
      });
      // The second is answered only when the third is there: they go side by side, or the test does not end.
      if (huiput.length !== 2) odottavat.splice(0).forEach((vastaa) => vastaa());
    });
    const kenen = asiakas({ tilimuisti: muistissa });
    expect(await kenen.lupa()).toEqual({ lupa: 'yksi-ensin', kertoja: 2 });
    expect(
      new Set(
        tilat(
          await kaikki(
            kenen,
            [1, 2, 3, 4, 5, 6].map((n) => suunnitelma(n)),
          ),
        ),
      ),
    ).toEqual(new Set(['luotu']));
    expect(huiput.slice(0, 3)).toEqual([1, 1, 2]);
    expect(await kenen.lupa()).toEqual({ lupa: 'vapaa' });
  });

  test('odotuksen jälkeenkin lukittu: vain yksi yritys, ja kerrat kasvavat', async () => {
    lukitse();
    const muistissa = tilimuisti();
    await muistissa.aseta(`${palvelu.url} siirtaja`, { lukko: { viimeksi: '2026-09-01T08:00:00Z', kertoja: 1 } });
    await kaikki(
      asiakas({ tilimuisti: muistissa }),
      [1, 2, 3].map((n) => suunnitelma(n)),
    );
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
    expect(await muistissa.hae(`${palvelu.url} siirtaja`)).toEqual({
      lukko: { viimeksi: NYT.toISOString(), kertoja: 2 },
    });
  });

  test('423:n jälkeen sama asiakas ei lähetä mitään, vaikka kutsuja jatkaisi', async () => {
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(423).end('{"error":"lukittu"}'));
    const kenen = asiakas();
    for (const n of [1, 2, 3])
      await expect(kenen.luo(suunnitelma(n))).rejects.toMatchObject({ laji: 'lukittu', hylkays: { tila: 423 } });
    await expect(kenen.numero('1.2.246.562.15.00000000001')).rejects.toMatchObject({ laji: 'lukittu' });
    expect(lahetetyt()).toBe(1);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto.startsWith(`GET ${HOKS}`))).toEqual([]);
  });

  test('ennen lukitusta lähtenyt kutsu ei onnistuessaan pyyhi lukkoa muistista', async () => {
    const kenen = asiakas();
    palvelu.vastaa(`POST ${HOKS}`, ({ runko }, res) => {
      const eka = runko.includes(String(suunnitelma(1)['oppija-oid']));
      if (eka) setTimeout(() => res.end('{"meta":{"id":7},"data":{"uri":"x"}}'), 100);
      else res.writeHead(423).end('{"error":"lukittu"}');
    });
    await Promise.allSettled([kenen.luo(suunnitelma(1)), kenen.luo(suunnitelma(2))]);
    expect(await kenen.lupa()).toMatchObject({ lupa: 'odota', kertoja: 1 });
  });

  test.each([
    [401, 'tunnistus.vaarat-tunnukset'],
    [423, 'tunnus.lukittu'],
  ])('kun CAS vastaa %s kertomatta mitään, asiakas kertoo syyn ja ohjeen', async (tila, koodi) => {
    palvelu.vastaa('POST /cas/v1/tickets', (_, res) => void res.writeHead(tila).end());
    await expect(asiakas().kirjaudu()).rejects.toMatchObject({
      hylkays: { tila, koodi, viesti: expect.stringMatching(/^(?!HTTP)./), ohje: expect.any(String) },
    });
  });

  test('väärää salasanaa ei kokeilla kahdesti', async () => {
    const tulokset = await kaikki(
      asiakas({ salasana: 'vaara' }),
      [1, 2, 3, 4, 5].map((n) => suunnitelma(n)),
    );
    expect(tulokset.every(({ tila, hylkays }) => tila === 'siirtamatta' && hylkays?.tila === 401)).toBe(true);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
    expect(lahetetyt()).toBe(0);
  });
});

describe('katkokset', () => {
  test('503 toistetaan uudella tiketillä, 400, 401 ja 403 eivät', async () => {
    let kertoja = 0;
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      kertoja += 1;
      if (kertoja < 3) res.writeHead(503, { 'retry-after': '0' }).end('{"error":"koski"}');
      else res.writeHead(200).end('{"meta":{"id":1},"data":{"uri":"x"}}');
    });
    const toistot: unknown[] = [];
    const kenen = asiakas({ toistettaessa: (toisto) => toistot.push(toisto) });
    expect(tilat(await kaikki(kenen, [suunnitelma(1)]))).toEqual(['luotu']);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets/TGT-1')).toHaveLength(3);
    expect(toistot).toEqual([1, 2].map((kerta) => ({ kerta, toistoja: 3, tila: 503 })));

    for (const tila of [400, 401, 403]) {
      palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(tila).end('{"error":"ei"}'));
      const ennen = lahetetyt();
      const [tulos] = await kaikki(asiakas(), [suunnitelma(2)]);
      expect(tulos?.hylkays?.tila).toBe(tila);
      expect(lahetetyt()).toBe(ennen + 1);
    }
  });

  test('keskeytys lopettaa odotuksen: mitä lähetetystä tiedetään, kerrotaan, eikä muita lähetetä', async () => {
    palvelu.vastaa(
      `POST ${HOKS}`,
      (_, res) => void res.writeHead(503, { 'retry-after': '100' }).end('{"error":"koski"}'),
    );
    const keskeytys = new AbortController();
    const kenen = asiakas({ keskeytys: keskeytys.signal, toistettaessa: () => keskeytys.abort() });
    const tulokset = await kaikki(
      kenen,
      [1, 2, 3].map((n) => suunnitelma(n)),
      { rinnakkain: 1 },
    );
    expect(tulokset.map(({ tila, hylkays }) => [tila, hylkays?.tila])).toEqual(Array(3).fill(['siirtamatta', 503]));
    expect(lahetetyt()).toBe(1);
  });

  test('keskeytys ei katkaise matkalla olevaa; alkamattomat ovat siirtämättä', async () => {
    const keskeytys = new AbortController();
    const kuuntelijoita = jest.spyOn(keskeytys.signal, 'addEventListener');
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      keskeytys.abort();
      setTimeout(() => res.end('{"meta":{"id":7},"data":{"uri":"x"}}'), 20);
    });
    const kenen = asiakas({ keskeytys: keskeytys.signal });
    expect(
      tilat(
        await kaikki(
          kenen,
          [1, 2, 3].map((n) => suunnitelma(n)),
          { rinnakkain: 1 },
        ),
      ),
    ).toEqual(['luotu', 'siirtamatta', 'siirtamatta']);
    expect(lahetetyt()).toBe(1);
    // Of the service and of its CAS, however many plans there are.
    expect(kuuntelijoita).toHaveBeenCalledTimes(2);
  });

  const VALMIUS = 'GET /ehoks-virkailija-backend/api/v1/valmius';
  const TERVEYS = 'GET /ehoks-virkailija-backend/api/v1/healthcheck';
  const huollossa = (_: unknown, res: ServerResponse) => void res.writeHead(503).end('<html>huolto</html>');

  test('palvelu, joka on poissa siirron alkaessa, odotetaan kuten kesken siirron', async () => {
    palvelu.vastaa(VALMIUS, huollossa);
    let kertoja = 0;
    palvelu.vastaa(TERVEYS, (_, res) => {
      kertoja += 1;
      if (kertoja < 3) return huollossa(_, res);
      palvelu.vastaa(VALMIUS, (__, vastaus) => void vastaus.writeHead(404).end());
      res.end('{}');
    });
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1)]))).toEqual(['luotu']);
  });

  test('keskeytys lopettaa senkin odotuksen', async () => {
    palvelu.vastaa(VALMIUS, huollossa);
    palvelu.vastaa(TERVEYS, huollossa);
    const keskeytys = new AbortController();
    const kenen = asiakas({ odotusMs: 600_000, keskeytys: keskeytys.signal, toistettaessa: () => keskeytys.abort() });
    expect(tilat(await kaikki(kenen, [suunnitelma(1)]))).toEqual(['siirtamatta']);
  });

  test('ellei se palaa, salasanaa ei tarjota minnekään', async () => {
    palvelu.vastaa(VALMIUS, huollossa);
    palvelu.vastaa(TERVEYS, huollossa);
    expect(await kaikki(asiakas({ toistoja: 5 }), [suunnitelma(1)], { rinnakkain: 1 })).toMatchObject([
      { tila: 'siirtamatta', vika: 'myohemmin' },
    ]);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === TERVEYS)).toHaveLength(6);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto.includes('/cas/'))).toEqual([]);
  });

  test('kun palvelu ei vastaa, loput jäävät lähettämättä ja ne voi lähettää uudelleen', async () => {
    palvelu.vastaa(
      `POST ${HOKS}`,
      (_, res) => void res.writeHead(503, { 'retry-after': '0' }).end('{"error":"koski"}'),
    );
    const tulokset = await kaikki(
      asiakas(),
      [1, 2, 3, 4, 5, 6].map((n) => suunnitelma(n)),
      { rinnakkain: 1 },
    );
    expect(new Set(tilat(tulokset))).toEqual(new Set(['siirtamatta']));
    expect(lahetetyt()).toBe(4);
  });

  test.each([
    ['sekunteina', '600', () => Date.now() + 600_000],
    ['päivänä', 'Fri, 01 Jan 2100 00:00:00 GMT', () => Date.parse('2100-01-01')],
  ])('pitkä Retry-After lopettaa ajon ja kertoo, milloin jatketaan: %s', async (_, arvo, aikaisintaan) => {
    palvelu.vastaa(`POST ${HOKS}`, (__, res) => void res.writeHead(429, { 'retry-after': arvo }).end('{"error":"x"}'));
    const odotettu = aikaisintaan();
    const tulokset = await kaikki(asiakas(), [suunnitelma(1), suunnitelma(2)], { rinnakkain: 1 });
    expect(tilat(tulokset)).toEqual(['siirtamatta', 'siirtamatta']);
    expect(tulokset[0]).toMatchObject({ vika: 'myohemmin', hylkays: { tila: 429 } });
    expect(Date.parse(tulokset[0]?.hylkays?.aikaisintaan ?? '')).toBeGreaterThanOrEqual(odotettu);
    expect(lahetetyt()).toBe(1);
  });

  test.each([
    ['ENOTFOUND', 'nimeaEi'],
    ['EAI_AGAIN', 'nimeaEi'],
    ['ECONNREFUSED', 'eiOtaVastaan'],
    ['ECONNRESET', 'katkesi'],
    ['UND_ERR_CONNECT_TIMEOUT', 'eiAjoissa'],
    ['EHOSTUNREACH', 'reittiaEi'],
    ['CERT_HAS_EXPIRED', 'varmenneVanhentunut'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'varmenneEiLuotettu'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'varmenneToisen'],
    ['EPROTO', 'eiTls'],
    ['JOKIN_MUU', 'yhteysvika'],
  ] as const)('verkon vika %s sanotaan asiakkaan kielellä', async (code, avain) => {
    const fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('getaddrinfo'), { code }) }));
    for (const kieli of ['fi', 'sv', 'en'] as const)
      await expect(asiakas({ fetch, kieli }).elossa()).rejects.toMatchObject({
        laji: 'myohemmin',
        hylkays: { tila: undefined, viesti: VIESTIT[avain][kieli].replace('{syy}', code) },
      });
  });

  test('luonti, jonka vastaus katosi, on oma eikä kaksoiskappale', async () => {
    let kertoja = 0;
    const suunnitelmani = suunnitelma(1);
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      kertoja += 1;
      if (kertoja === 1) res.socket?.destroy();
      else res.writeHead(400).end('{"error":"HOKS with the same opiskeluoikeus-oid already exists"}');
    });
    const polku = `${HOKS}/opiskeluoikeus/${suunnitelmani['opiskeluoikeus-oid']}`;
    const tallennettu = (sisalto: HoksJson) => {
      palvelu.vastaa(`GET ${polku}`, (_, res) => void res.end(JSON.stringify({ data: { id: 31 } })));
      palvelu.vastaa(
        `GET ${HOKS}/31`,
        (_, res) => void res.end(JSON.stringify({ data: { ...sisalto, id: 31, eid: 'e', muokattu: NYT } })),
      );
    };
    tallennettu(suunnitelmani);
    expect(await kaikki(asiakas(), [suunnitelmani])).toMatchObject([{ tila: 'luotu', id: 31 }]);

    kertoja = 0;
    tallennettu({ ...suunnitelmani, puhelinnumero: '050 1234567' });
    expect(tilat(await kaikki(asiakas(), [suunnitelmani]))).toEqual(['hylatty']);
  });

  test.each([200, 400])(
    'vastaus %s, joka jää kesken, on aikarajassa vastaamatta; tallennettu tunnetaan',
    async (tila) => {
      const oma = suunnitelma(1);
      palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
        res.writeHead(tila, { 'content-length': '1000' });
        res.write('{"meta":');
      });
      const siirto = () => kaikki(asiakas({ aikarajaMs: 100 }), [oma]);
      expect(await siirto()).toMatchObject([{ tila: 'siirtamatta', vika: 'myohemmin', hylkays: { tila: undefined } }]);
      const tallennettu = (_: unknown, res: ServerResponse) =>
        void res.end(JSON.stringify({ data: { ...oma, id: 31 } }));
      palvelu.vastaa(`GET ${HOKS}/opiskeluoikeus/${oma['opiskeluoikeus-oid']}`, tallennettu);
      palvelu.vastaa(`GET ${HOKS}/31`, tallennettu);
      expect(await siirto()).toMatchObject([{ tila: 'luotu', id: 31 }]);
    },
  );

  test('vastauksesta, joka katkeaa kesken, pyydetään toinen', async () => {
    let kertoja = 0;
    palvelu.vastaa(`GET ${HOKS}/7`, (_, res) => {
      kertoja += 1;
      if (kertoja > 1) return void res.end('{"data":{"id":7}}');
      res.writeHead(200, { 'content-length': '1000' });
      res.write('{', () => res.socket?.destroy());
    });
    expect(await asiakas().hae(7)).toMatchObject({ suunnitelma: { id: 7 } });
  });

  test('vastaus ilman loppua ei täytä muistia', async () => {
    const megatavu = Buffer.alloc(1024 * 1024, ' ');
    let annettu = 0;
    palvelu.vastaa(`GET ${HOKS}/7`, (_, res) => {
      const jatka = () => {
        while (annettu < 200 && res.write(megatavu)) annettu += 1;
        annettu += 1;
        if (annettu < 200) res.once('drain', jatka);
      };
      jatka();
    });
    await expect(asiakas().hae(7)).rejects.toMatchObject({
      hylkays: { viesti: VIESTIT.liianPitka.fi.replace('{syy}', 'EMSGSIZE') },
    });
    expect(annettu).toBeLessThan(150);
  });

  test('tunnuksen tiketti vanheni: kirjaudutaan kerran uudelleen', async () => {
    let kertoja = 0;
    palvelu.vastaa('POST /cas/v1/tickets/TGT-1', (_, res) => void res.writeHead(404).end('TGT-1 could not be found'));
    palvelu.vastaa('POST /cas/v1/tickets', (_, res) => {
      kertoja += 1;
      res.writeHead(201, { location: `/cas/v1/tickets/TGT-${kertoja}` }).end();
    });
    palvelu.vastaa('POST /cas/v1/tickets/TGT-2', (_, res) => void res.end('ST-x'));
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.end('{"meta":{"id":1},"data":{"uri":"x"}}'));
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1)]))).toEqual(['luotu']);
    expect(kertoja).toBe(2);
  });
});

describe('tiketti, jota palvelu ei tunne', () => {
  const VANHENTUNUT = '{"error":"User not found for given ticket. Ticket may be expired."}';

  test('vanheni matkalla: sama kutsu kerran uudella tiketillä, kirjautumatta', async () => {
    let kertoja = 0;
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      kertoja += 1;
      if (kertoja === 1) res.writeHead(401).end(VANHENTUNUT);
      else res.end('{"meta":{"id":1},"data":{"uri":"x"}}');
    });
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1)]))).toEqual(['luotu']);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
  });

  test('pyydettiin väärälle palvelulle: ensimmäinen lopettaa ajon, ja syy kerrotaan', async () => {
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(401).end(VANHENTUNUT));
    const tulokset = await kaikki(
      asiakas(),
      [1, 2, 3, 4].map((n) => suunnitelma(n)),
      { rinnakkain: 1 },
    );
    expect(new Set(tilat(tulokset))).toEqual(new Set(['siirtamatta']));
    expect(tulokset[0]).toMatchObject({ vika: 'tunnistus', hylkays: { koodi: 'tunnistus.tiketti-ei-kelpaa' } });
    expect(tulokset[0]?.hylkays?.ohje).toContain(`${palvelu.url}/ehoks-virkailija-backend/cas-security-check`);
    expect(lahetetyt()).toBe(2);
  });

  test('oikeuden puute hylkää vain oman suunnitelmansa', async () => {
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(401).end('{"error":"No access is allowed."}'));
    expect(tilat(await kaikki(asiakas(), [suunnitelma(1), suunnitelma(2)]))).toEqual(['hylatty', 'hylatty']);
  });
});

describe('vastaukset, jotka eivät ole palvelun', () => {
  test.each([
    ['sivu', '<html></html>'],
    ['tyhjä', ''],
    ['muu JSON', '{"status":"ok"}'],
  ])('200 ja %s: ei kaadu, eikä muita lähetetä', async (_, runko) => {
    palvelu.vastaa(`POST ${HOKS}`, (__, res) => void res.end(runko));
    const tulokset = await kaikki(asiakas(), [suunnitelma(1), suunnitelma(2)], { rinnakkain: 1 });
    expect(tilat(tulokset)).toEqual(['siirtamatta', 'siirtamatta']);
    expect(lahetetyt()).toBe(1);
    palvelu.vastaa(`GET ${HOKS}/1`, (__, res) => void res.end(runko));
    await expect(asiakas().hae(1)).rejects.toMatchObject({ laji: 'palvelu' });
  });

  test('uudelleenohjausta ei seurata: salasana ja suunnitelma eivät mene muualle', async () => {
    const muualla = await koepalvelu();
    for (const tila of [301, 302, 307, 308]) {
      palvelu.vastaa('POST /cas/v1/tickets', (_, res) => {
        res.writeHead(tila, { location: `${muualla.url}/cas/v1/tickets` }).end();
      });
      const virhe: unknown = await asiakas()
        .luo(suunnitelma(1))
        .catch((syy: unknown) => syy);
      expect(virhe).toMatchObject({ laji: 'palvelu', hylkays: { tila } });
      expect(String(virhe)).toContain(muualla.url);
    }
    expect(muualla.pyynnot).toEqual([]);
    await muualla.sulje();
  });

  test('vastaamatta jäänyt kirjautuminen ei kerro tikettiä', async () => {
    palvelu.vastaa('POST /cas/v1/tickets/TGT-1', () => undefined);
    const [tulos] = await kaikki(asiakas({ aikarajaMs: 200 }), [suunnitelma(1)]);
    expect(tulos).toMatchObject({ tila: 'siirtamatta', hylkays: { tila: undefined } });
    expect(JSON.stringify(tulos?.hylkays)).not.toContain('TGT-1');
  });
});

test('yhteenveto laskee tilat ja syyt, yleisin ensin', async () => {
  const yhteenvedot = new Yhteenvedot();
  const huono = { 'ensikertainen-hyvaksyminen': 'eilen' };
  for (const tulos of await kaikki(asiakas(), [
    suunnitelma(1, huono),
    suunnitelma(2, { ...huono, hyvaksytty: 'y' }),
    suunnitelma(3),
  ]))
    yhteenvedot.lisaa(tulos);
  const { tilat: maarat, syyt } = yhteenvedot.yhteenveto;
  expect([maarat.luotu, maarat.hylatty]).toEqual([1, 2]);
  expect(syyt.map(({ maara }) => maara)).toEqual([2, 1]);
});
