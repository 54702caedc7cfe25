import { EhoksError, type OrganisaationOikeus, type Tekija } from '@ehoks/core';
import type { Pyyntotapahtuma } from '@ehoks/rest';
import { DEMO, DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { OPPIJA, VIRKAILIJA } from './istunto.js';
import { kaynnistaKellolla, selain, type Kellopalvelin } from './kellopalvelin.js';
import { API, HOKS, lueVastaus, type Vastaus } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

const oppijaOid = DEMO.oppijat[0]!.oid;
const oikeudet: readonly OrganisaationOikeus[] = [{ oikeus: 'CRUD', organisaatio: DEMO_OID.a1 }];
/** Whom the host knows, by a header of its own. */
const TEKIJAT: Record<string, Tekija> = {
  jarjestelma: { kayttajatunnus: 'oma-siirto', oid: '1.2.246.562.24.44400000064', tyyppi: 'PALVELU', oikeudet },
  oikeudeton: { kayttajatunnus: 'oma-tyhja', oid: '1.2.246.562.24.44400000064', tyyppi: 'PALVELU', oikeudet: [] },
  virkailija: { kayttajatunnus: 'oma-ville', oid: '1.2.246.562.24.44400000064', tyyppi: 'VIRKAILIJA', oikeudet },
  oppija: { oppijaOid, nimi: 'Olli Oppija' },
};

let p: Kellopalvelin;
let loki: Pyyntotapahtuma[] = [];
beforeAll(async () => {
  p = await kaynnistaKellolla({
    lokita: (tapahtuma) => loki.push(tapahtuma),
    tunnista: async (req) => {
      const kuka = req.get('x-kuka');
      if (kuka === 'kaatuu') throw new Error('connection to 10.0.0.1 as host failed');
      if (kuka === 'ei-vastaa') throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { rekisteri: 'Oma' } });
      return kuka === undefined ? undefined : TEKIJAT[kuka];
    },
  });
});
afterAll(() => p.sulje());
beforeEach(() => {
  loki = [];
});

async function kutsu(
  metodi: string,
  polku: string,
  kuka?: string,
  runko?: unknown,
  otsakkeet: Record<string, string> = {},
): Promise<Vastaus> {
  const vastaus = await fetch(p.url + polku, {
    method: metodi,
    redirect: 'manual',
    headers: {
      'caller-id': 'koe',
      ...(kuka !== undefined && { 'x-kuka': kuka }),
      ...(runko !== undefined && { 'content-type': 'application/json' }),
      ...otsakkeet,
    },
    ...(runko !== undefined && { body: JSON.stringify(runko) }),
  });
  return lueVastaus(vastaus.status, vastaus.headers, await vastaus.text());
}
const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const merkinnat = () => p.ehoks.auditloki.jalkeen(0, 10_000);

const RAJAPINNAT = {
  tiedonsiirto: `${HOKS}/2147483647`,
  virkailija: `${VIRKAILIJA}/session`,
  oppija: `${OPPIJA}/session`,
};

test('jokaista rajapintaa käyttää se, jonka isäntä tuntee, ja jäljessä on hänen nimensä', async () => {
  const oikeus = DEMO.opiskeluoikeudet.find(({ esimerkki }) => esimerkki === 'tavallinen')!;
  const luotu = await kutsu(
    'POST',
    HOKS,
    'jarjestelma',
    suunnitelma({ 'opiskeluoikeus-oid': oikeus.oid, 'oppija-oid': oikeus.oppija }),
  );
  expect(tulos(luotu)).toEqual([200, undefined]);
  expect(loki).toMatchObject([{ tila: 200, kayttajatunnus: 'oma-siirto' }]);
  expect((await merkinnat()).map(({ tekija }) => tekija?.kayttajatunnus)).toContain('oma-siirto');
  expect((await kutsu('GET', RAJAPINNAT.virkailija, 'virkailija')).runko.data).toMatchObject({
    kayttajatunnus: 'oma-ville',
  });
  expect((await kutsu('GET', RAJAPINNAT.oppija, 'oppija')).runko.data).toMatchObject([{ oid: oppijaOid }]);
});

test.each([
  ['tiedonsiirto', 'virkailija', 403, 'tunnus.ei-palvelutunnus'],
  ['tiedonsiirto', 'oikeudeton', 401, 'oikeus.ei-palveluoikeutta'],
  ['tiedonsiirto', 'oppija', 401, 'istunto.puuttuu'],
  ['virkailija', 'jarjestelma', 403, 'tunnus.ei-virkailija'],
  ['virkailija', 'oppija', 401, 'istunto.puuttuu'],
  ['oppija', 'jarjestelma', 401, 'istunto.puuttuu'],
  ['oppija', 'virkailija', 401, 'istunto.puuttuu'],
] as const)('%s ei ole paikka, johon pääsee %s', async (rajapinta, kuka, tila, koodi) => {
  expect(tulos(await kutsu('GET', RAJAPINNAT[rajapinta], kuka))).toEqual([tila, koodi]);
});

describe('kun isäntä ei tunne kutsujaa', () => {
  const palvelu = (polku: string) => `${p.url}/ehoks-virkailija-backend${polku}`;
  async function tiketti(kayttajatunnus: string, polku: string): Promise<string> {
    const { kirjaudu } = p.ehoks.omatTunnukset!;
    const tgt = await kirjaudu.sisaan({ kayttajatunnus, salasana: DEMO_SALASANA, lahde: 'koe' });
    return kirjaudu.palvelutiketti(tgt, palvelu(polku));
  }
  const keinot: Record<string, () => Promise<Record<string, string>>> = {
    'ei mitään': async () => ({}),
    tiketti: async () => ({ ticket: await tiketti('siirto-a', '/cas-security-check') }),
    pääsytunniste: async () => {
      const asiakas = { kayttajatunnus: 'siirto-a', salasana: DEMO_SALASANA, lahde: 'koe' };
      return { authorization: `Bearer ${await p.ehoks.omatTunnukset!.annaPaasytunniste.suorita(asiakas)}` };
    },
    istunto: async () => {
      const ticket = await tiketti('virkailija-a', '/cas-security-check');
      const yhteys = { pyyntoId: 'koe', lahde: '127.0.0.1' };
      const istunto = await p.ehoks.istunnot.avaaVirkailijalle(ticket, palvelu('/cas-security-check'), yhteys);
      return { cookie: `ehoks-virkailija=${istunto}; ehoks-oppija=${istunto}` };
    },
  };

  test.each(Object.entries(keinot))('%s ei auta missään', async (_, keino) => {
    const otsakkeet = await keino();
    for (const polku of Object.values(RAJAPINNAT))
      expect(tulos(await kutsu('GET', polku, undefined, undefined, otsakkeet))).toEqual([401, 'istunto.puuttuu']);
  });

  test('yritys jää auditlokiin', async () => {
    const ennen = (await merkinnat()).length;
    await kutsu('GET', RAJAPINNAT.tiedonsiirto);
    expect((await merkinnat()).length).toBe(ennen + 1);
  });

  test('tarkistuksen saa pyytää kuka tahansa', async () => {
    expect((await kutsu('POST', `${API}/validointi`, undefined, suunnitelma())).tila).toBe(200);
  });

  test.each([
    ['GET', '/cas/login'],
    ['POST', '/cas/v1/tickets'],
    ['POST', '/kayttooikeus-service/oauth2/token'],
    ['GET', `${VIRKAILIJA}/session/opintopolku?ticket=ST-1`],
    ['GET', '/ehoks-virkailija-backend/cas-security-check?ticket=ST-1'],
    ['GET', `${OPPIJA}/session/opintopolku?ticket=ST-1`],
    ['GET', `${VIRKAILIJA}/tunnukset`],
    ['GET', `${API}/misc/environment`],
    ['GET', '/ehoks-virkailija-ui'],
    ['GET', '/ehoks'],
  ])('%s %s ei ole', async (metodi, polku) => {
    expect((await kutsu(metodi, polku, 'virkailija')).tila).toBe(404);
  });
});

test.each(Object.entries(RAJAPINNAT))(
  '%s: isännän virhe on 500 ilman yksityiskohtia tai sen oma kieltäytyminen',
  async (_, polku) => {
    const kaatui = await kutsu('GET', polku, 'kaatuu');
    expect(tulos(kaatui)).toEqual([500, 'palvelu.sisainen-virhe']);
    expect(kaatui.teksti).not.toContain('10.0.0.1');
    expect(loki).toMatchObject([{ tila: 500, virhe: { cause: new Error('connection to 10.0.0.1 as host failed') } }]);
    expect(tulos(await kutsu('GET', polku, 'ei-vastaa'))).toEqual([503, 'rekisteri.ei-vastaa']);
  },
);

test.each(Object.entries({ tiedonsiirto: 'jarjestelma', virkailija: 'virkailija', oppija: 'oppija' }))(
  '%s: toisen sivuston lähettämä ja ilman Caller-Id:tä tullut ei kelpaa, vaikka isäntä tuntee kutsujan',
  async (rajapinta, kuka) => {
    const polku = RAJAPINNAT[rajapinta as keyof typeof RAJAPINNAT];
    const vieras = await kutsu('GET', polku, kuka, undefined, { 'sec-fetch-site': 'cross-site' });
    expect(tulos(vieras)).toEqual([403, 'pyynto.vieras-sivusto']);
    const nimeton = await selain(p.url).hae(polku, { 'x-kuka': kuka });
    expect(tulos(nimeton)).toEqual([401, 'tunnistus.caller-id-puuttuu']);
  },
);
