import { KIELTAYTYMISET, havainnonTeksti, type Kieltaytymiskoodi } from '@ehoks/core';
import { DEMO_SALASANA } from '@ehoks/simulator';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { API, HOKS, kaynnista, type Koepalvelin, type Kutsuasetukset, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma, type Objekti } from './suunnitelma.js';

const OPPIJA = '1.2.246.562.24.44400000019';
const TUNTEMATON_OPPIJA = esimerkkiOppijaOid(1000);
const KIELET = ['fi', 'sv', 'en'] as const;

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

const siirra = (runko: Objekti, asetukset: Kutsuasetukset = {}): Promise<Vastaus> =>
  p.kutsu('POST', HOKS, { runko, ...asetukset });
const demo = (esimerkki: Parameters<Koepalvelin['demoOikeus']>[0]): Objekti => {
  const { oid, oppija } = p.demoOikeus(esimerkki);
  return suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, 'oppija-oid': oppija });
};

interface Syy {
  readonly nimi: string;
  readonly tila: number;
  readonly koodi: Kieltaytymiskoodi;
  readonly virheet: readonly string[];
  readonly pyynto: () => Promise<[Objekti, Kutsuasetukset?]>;
}

/** The six reasons for which a single learner's transfer fails, and the codes of the transfer. */
const SYYT: readonly Syy[] = [
  {
    nimi: '1: pakollinen tieto puuttuu',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['ensikertainen-hyvaksyminen.puuttuu /ensikertainen-hyvaksyminen'],
    pyynto: async () => [
      suppeaSuunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus(), 'ensikertainen-hyvaksyminen': undefined }),
    ],
  },
  {
    nimi: '2: opiskeluoikeudelle on jo luotu HOKS',
    tila: 400,
    koodi: 'hoks.on-jo',
    virheet: ['hoks.on-jo /opiskeluoikeus-oid'],
    pyynto: async () => [suppeaSuunnitelma({ 'opiskeluoikeus-oid': (await p.luo()).opiskeluoikeus })],
  },
  {
    nimi: '3: oppijanumero ei vastaa KOSKIssa olevaa',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['oppija.ei-opiskeluoikeuden-haltija /oppija-oid'],
    pyynto: async () => [demo('vaara-oppija')],
  },
  {
    nimi: '3: oppijanumeron tarkistusnumero on väärä',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['oid.oppija /oppija-oid'],
    pyynto: async () => [
      suppeaSuunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus(), 'oppija-oid': '1.2.246.562.24.44400000018' }),
    ],
  },
  {
    nimi: '3: oppijanumeroa ei ole',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['oppija.ei-oppijanumerorekisterissa /oppija-oid'],
    pyynto: async () => [
      suppeaSuunnitelma({
        'opiskeluoikeus-oid': await p.uusiOikeus({ oppija: TUNTEMATON_OPPIJA }),
        'oppija-oid': TUNTEMATON_OPPIJA,
      }),
    ],
  },
  {
    nimi: '4: opiskeluoikeus on mitätöity KOSKIssa',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid'],
    pyynto: async () => [demo('mitatoity')],
  },
  {
    nimi: '4: opiskeluoikeutta ei ole',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid'],
    pyynto: async () => [suppeaSuunnitelma({ 'opiskeluoikeus-oid': '1.2.246.562.15.10000000009' })],
  },
  {
    nimi: '5: opiskeluoikeus on päättynyt',
    tila: 400,
    koodi: 'hoks.sisalto',
    virheet: ['opiskeluoikeus.paattynyt /opiskeluoikeus-oid'],
    pyynto: async () => [demo('paattynyt')],
  },
  {
    nimi: '6: opiskeluoikeus on muun oppilaitoksen antama',
    tila: 401,
    koodi: 'oikeus.ei-opiskeluoikeuteen',
    virheet: [],
    pyynto: async () => [suppeaSuunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus({ oppilaitos: 'b1' }) })],
  },
  {
    nimi: '401: tiketti puuttuu',
    tila: 401,
    koodi: 'tunnistus.tiketti-puuttuu',
    virheet: [],
    pyynto: async () => [suppeaSuunnitelma(), { tunnus: null }],
  },
  {
    nimi: '401: tiketti ei kelpaa',
    tila: 401,
    koodi: 'tunnistus.tiketti-ei-kelpaa',
    virheet: [],
    pyynto: async () => [suppeaSuunnitelma(), { tiketti: 'ST-1-vanhentunut-tiketti' }],
  },
  {
    nimi: '403: virkailijan tunnus tiedonsiirrossa',
    tila: 403,
    koodi: 'tunnus.ei-palvelutunnus',
    virheet: [],
    pyynto: async () => [suppeaSuunnitelma(), { tunnus: 'tallentaja-a1' }],
  },
];

describe.each(SYYT)('$nimi', ({ tila, koodi, virheet, pyynto }) => {
  test('koodi ja havainnot', async () => {
    const [runko, asetukset] = await pyynto();
    const vastaus = await siirra(runko, asetukset);
    expect([vastaus.tila, vastaus.koodi, vastaus.virheet]).toEqual([tila, koodi, virheet]);
    expect(vastaus.runko.status).toBe(tila);
    expect(vastaus.otsakkeet.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Object.keys(vastaus.runko.errors ?? {}).length > 0).toBe(koodi === 'hoks.sisalto');
  });

  test('syy ja ohje pyydetyllä kielellä luettelosta, koodit samat', async () => {
    const [runko, asetukset] = await pyynto();
    for (const kieli of KIELET) {
      const vastaus = await siirra(runko, { ...asetukset, otsakkeet: { 'accept-language': kieli } });
      const { syy, ohje } = KIELTAYTYMISET[koodi].tekstit[kieli];
      expect(vastaus.runko).toMatchObject({ title: syy, error: syy, detail: ohje });
      expect(vastaus.virheet).toEqual(virheet);
      for (const havainto of vastaus.runko.havainnot) {
        const { tekstit } = havainto.koodi === koodi ? KIELTAYTYMISET[koodi] : havainnonTeksti(havainto.koodi);
        const alku = tekstit[kieli].syy.split('{')[0] ?? '';
        expect(alku).not.toBe('');
        expect(havainto.viesti.startsWith(alku)).toBe(true);
      }
    }
  });

  test('tukitiedot ovat mukana, tiketti ei', async () => {
    const [runko, asetukset] = await pyynto();
    const tiketti =
      asetukset?.tiketti ?? (asetukset?.tunnus === null ? 'ST-' : await p.tiketti(asetukset?.tunnus ?? 'siirto-a'));
    const vastaus = await siirra(runko, { ...(asetukset?.tunnus === null ? { tunnus: null } : { tiketti }) });
    const { tuki } = vastaus.runko;
    expect(vastaus.koodi).toBe(koodi);
    expect(tuki).toMatchObject({ 'pyynto-id': vastaus.otsakkeet.get('x-request-id'), yhteys: 'ehoks@opintopolku.fi' });
    expect(tuki.aika).toMatch(/^2026-01-15T1\d:\d\d:\d\d\.\d{3}Z$/);
    expect(vastaus.runko.instance).toContain(tuki['pyynto-id']);
    expect(vastaus.teksti).not.toContain(tiketti);
    expect(vastaus.teksti).not.toContain(DEMO_SALASANA);
    // An account whose ticket was not good is nobody; a body that was not read has no numbers.
    if (koodi.startsWith('tunnistus.')) expect(tuki).not.toHaveProperty('kayttajatunnus');
    else expect(tuki.kayttajatunnus).toBe(asetukset?.tunnus ?? 'siirto-a');
    if (koodi.startsWith('hoks.') || koodi.startsWith('oikeus.'))
      expect(tuki['opiskeluoikeus-oid']).toBe(runko['opiskeluoikeus-oid']);
  });
});

test('väärän muotoista oppijanumeroa ei toisteta tukitiedoissa, oikea kerrotaan', async () => {
  const oid = await p.uusiOikeus();
  const vaara = await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, 'oppija-oid': 'Venla Esimerkki' }));
  expect(vaara.runko.tuki).toMatchObject({ 'opiskeluoikeus-oid': oid });
  expect(vaara.runko.tuki).not.toHaveProperty('oppija-oid');
  const oikea = await siirra(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, versio: 'x' }));
  expect(oikea.runko.tuki).toMatchObject({ 'opiskeluoikeus-oid': oid, 'oppija-oid': OPPIJA });
});

describe('423: tunnus on lukittu', () => {
  const kirjaudu = (kieli: string) =>
    fetch(`${p.palvelu.url}/cas/v1/tickets`, {
      method: 'POST',
      headers: { 'accept-language': kieli },
      body: new URLSearchParams({ username: 'lukittu', password: DEMO_SALASANA }),
    });

  test.each(KIELET)('kieli %s', async (kieli) => {
    const vastaus = await kirjaudu(kieli);
    const teksti = await vastaus.text();
    const { syy, ohje } = KIELTAYTYMISET['tunnus.lukittu'].tekstit[kieli];
    expect([vastaus.status, vastaus.headers.get('retry-after')]).toEqual([423, null]);
    expect(JSON.parse(teksti)).toMatchObject({
      type: 'urn:ehoks:virhe:tunnus.lukittu',
      status: 423,
      error: syy,
      detail: ohje,
    });
    expect(JSON.parse(teksti).tuki).toMatchObject({
      'pyynto-id': vastaus.headers.get('x-request-id'),
      yhteys: 'ehoks@opintopolku.fi',
    });
    expect(teksti).not.toContain(DEMO_SALASANA);
  });
});

test('validointi antaa saman koodin kuin luonti', async () => {
  const vastaus = await p.kutsu('POST', `${API}/validointi`, { runko: demo('paattynyt') });
  expect([vastaus.tila, vastaus.koodi, vastaus.virheet]).toEqual([
    400,
    'hoks.sisalto',
    ['opiskeluoikeus.paattynyt /opiskeluoikeus-oid'],
  ]);
});

test('tuntematon kieli on suomea ja painot ratkaisevat', async () => {
  const kielella = async (otsake: string) =>
    (await siirra(suppeaSuunnitelma(), { tunnus: null, otsakkeet: { 'accept-language': otsake } })).runko.error;
  const { tekstit } = KIELTAYTYMISET['tunnistus.tiketti-puuttuu'];
  expect(await kielella('de')).toBe(tekstit.fi.syy);
  expect(await kielella('fi;q=0.2, sv;q=0.9, en;q=0.5')).toBe(tekstit.sv.syy);
  expect(await kielella('en-GB')).toBe(tekstit.en.syy);
});
