import { AbstractLogger } from 'typeorm';
import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { data, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma, suunnitelma } from './suunnitelma.js';

const SIIRTOLOKI = `${VIRKAILIJA}/siirtoloki`;

/** Without a mandatory field the plan is refused. */
const VAJAA = { sahkoposti: undefined };

interface Rivi {
  readonly numero: number;
  readonly 'pyynto-id': string;
  readonly 'opiskeluoikeus-oid': string;
  readonly 'oppija-nimi'?: string;
  readonly kayttajatunnus?: string;
  readonly organisaatio?: string;
  readonly 'oppilaitos-oid'?: string;
  readonly tulos: string;
  readonly koodi?: string;
  readonly korjattu?: string;
}

let p: Koepalvelin;
let virkailija: Selain;
let oph: Selain;
beforeAll(async () => {
  p = await kaynnista();
  virkailija = await virkailijana(p, 'virkailija-a');
  oph = await virkailijana(p, 'oph');
});
afterAll(() => p.sulje());

const rivit = async (selain: Selain, haku: Record<string, string> = {}): Promise<Rivi[]> => {
  const vastaus = await selain('GET', `${SIIRTOLOKI}?${new URLSearchParams(haku).toString()}`);
  expect([vastaus.tila, vastaus.koodi]).toEqual([200, undefined]);
  return data<Rivi[]>(vastaus);
};
const siirra = (opiskeluoikeus: string, muutokset: object = {}, tunnus = 'siirto-a'): Promise<Vastaus> =>
  p.kutsu('POST', HOKS, { tunnus, runko: suunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, ...muutokset }) });
const pyyntoId = ({ runko }: Vastaus): string => runko.tuki['pyynto-id'] ?? '';

test('hylätty siirto löytyy tuen pyyntötunnisteella, syineen ja ohjeineen', async () => {
  const oid = await p.uusiOikeus();
  const hylatty = await siirra(oid, VAJAA);
  expect([hylatty.tila, hylatty.virheet]).toEqual([400, ['sahkoposti.puuttuu /sahkoposti']]);
  const [rivi, ...muut] = await rivit(virkailija, { 'pyynto-id': pyyntoId(hylatty) });
  expect(muut).toEqual([]);
  expect(rivi).toEqual({
    numero: expect.any(Number),
    aika: expect.any(String),
    'pyynto-id': pyyntoId(hylatty),
    toimi: 'luo',
    tulos: 'hylatty',
    kayttajatunnus: 'siirto-a',
    organisaatio: DEMO_OID.a,
    'oppilaitos-oid': DEMO_OID.a1,
    'oppija-oid': '1.2.246.562.24.44400000019',
    'opiskeluoikeus-oid': oid,
    koodi: 'hoks.sisalto',
    siirtokoodi: 400,
    syy: expect.any(String),
    ohje: expect.any(String),
    havainnot: [
      {
        koodi: 'sahkoposti.puuttuu',
        taso: 'virhe',
        polku: '/sahkoposti',
        syy: expect.any(String),
        ohje: expect.any(String),
      },
    ],
  });
});

test('syyt kerrotaan pyynnön kielellä', async () => {
  const hylatty = await siirra(await p.uusiOikeus(), VAJAA);
  const syyt = await Promise.all(
    ['fi', 'sv', 'en'].map(async (kieli) => {
      const haku = `${SIIRTOLOKI}?pyynto-id=${pyyntoId(hylatty)}`;
      const [rivi] = data<{ syy: string }[]>(await virkailija('GET', haku, undefined, { 'accept-language': kieli }));
      return rivi?.syy;
    }),
  );
  expect(new Set(syyt).size).toBe(3);
});

test('onnistunut siirto on lokissa, ja se korjaa saman opiskeluoikeuden aiemmat hylätyt', async () => {
  const oid = await p.uusiOikeus();
  const haku = { 'opiskeluoikeus-oid': oid };
  await siirra(oid, VAJAA);
  expect((await rivit(virkailija, { ...haku, tulos: 'korjaamatta' })).length).toBe(1);

  const onnistunut = await siirra(oid);
  expect(onnistunut.tila).toBe(200);
  const [uusin, vanhin] = await rivit(virkailija, haku);
  expect(uusin).toMatchObject({
    tulos: 'onnistui',
    'hoks-id': onnistunut.runko.meta.id,
    'koulutustoimija-oid': DEMO_OID.a,
  });
  expect(uusin).not.toHaveProperty('koodi');
  expect(vanhin).toMatchObject({ tulos: 'hylatty', korjattu: expect.any(String) });
  expect(await rivit(virkailija, { ...haku, tulos: 'korjaamatta' })).toEqual([]);
  expect((await rivit(virkailija, { ...haku, tulos: 'hylatty' })).map(({ tulos }) => tulos)).toEqual(['hylatty']);
  expect((await rivit(virkailija, { ...haku, tulos: 'onnistui' })).map(({ tulos }) => tulos)).toEqual(['onnistui']);
});

test('PUT ja PATCH ovat lokissa, luku ja validointi eivät', async () => {
  const { polku, opiskeluoikeus } = await p.luo();
  await p.kutsu('GET', polku);
  await p.kutsu('POST', '/ehoks-virkailija-backend/api/v1/validointi', { runko: suppeaSuunnitelma() });
  await p.kutsu('PATCH', polku, { runko: { versio: 3 } });
  await p.kutsu('PUT', polku, { runko: { id: 1 } });
  const toimet = (await rivit(virkailija, { 'opiskeluoikeus-oid': opiskeluoikeus })).map((rivi) => rivi as object);
  expect(toimet).toMatchObject([
    { toimi: 'korvaa', tulos: 'hylatty' },
    { toimi: 'muuta', tulos: 'onnistui' },
    { toimi: 'luo', tulos: 'onnistui' },
  ]);
});

test('kukin näkee oman organisaationsa lähettämät ja sen opiskeluoikeuksien siirrot, Opetushallitus kaikki', async () => {
  const [oikeusA1, oikeusB1] = [await p.uusiOikeus(), await p.uusiOikeus({ oppilaitos: 'b1' })];
  const a = await siirra(oikeusA1, VAJAA);
  const b = await siirra(oikeusB1, VAJAA, 'siirto-b');
  const a1 = await siirra(oikeusA1, VAJAA, 'siirto-a1');
  // What the account had no right to is its own affair, not the school's whose study right it tried to reach.
  const aVieraaseen = await siirra(oikeusB1);
  expect(aVieraaseen.koodi).toBe('oikeus.ei-opiskeluoikeuteen');
  const tuntematon = await siirra('1.2.246.562.15.99999999999', VAJAA);
  const nakyvat = async (selain: Selain): Promise<boolean[]> =>
    Promise.all(
      [a, b, a1, aVieraaseen, tuntematon].map(
        async (v) => (await rivit(selain, { 'pyynto-id': pyyntoId(v) })).length === 1,
      ),
    );
  expect(await nakyvat(virkailija)).toEqual([true, false, true, true, true]);
  expect(await nakyvat(await virkailijana(p, 'vastuu-a'))).toEqual([true, false, true, true, true]);
  expect(await nakyvat(await virkailijana(p, 'tallentaja-a1'))).toEqual([true, false, true, false, false]);
  expect(await nakyvat(oph)).toEqual([true, true, true, true, true]);

  expect((await rivit(oph, { organisaatio: DEMO_OID.b })).map((rivi) => rivi.organisaatio)).toEqual([DEMO_OID.b]);
  expect(await rivit(virkailija, { organisaatio: DEMO_OID.b })).toEqual([]);
  const alla = await rivit(virkailija, { organisaatio: DEMO_OID.a1 });
  expect(alla.map((rivi) => rivi.organisaatio)).toContain(DEMO_OID.a);
  expect(new Set(alla.map((rivi) => rivi['oppilaitos-oid']))).toEqual(new Set([DEMO_OID.a1]));
});

test('oppijan nimen näkee se, joka saa lukea hänen suunnitelmansa, ja lukemisesta jää merkintä suunnitelmaan', async () => {
  const { id, opiskeluoikeus } = await p.luo();
  const haku = { 'opiskeluoikeus-oid': opiskeluoikeus };
  const nimet = async (tunnus: string) =>
    (await rivit(await virkailijana(p, tunnus), haku)).map((rivi) => rivi['oppija-nimi']);
  for (const tunnus of ['virkailija-a', 'tallentaja-a1', 'oph'])
    expect([tunnus, await nimet(tunnus)]).toEqual([tunnus, ['Venla Aino Esimerkki']]);
  const merkinnat = (await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000)).filter(
    ({ toimi, tekija }) => toimi === 'lue-siirtoloki' && tekija.kayttajatunnus === 'tallentaja-a1',
  );
  expect(merkinnat.at(-1)?.kohde.hoksIdt).toContain(id);
  expect(await nimet('vastuu-a')).toEqual([undefined]);
});

test('nimet maksavat HOKS-varastolta yhden lauseen, oli rivejä kuinka monta tahansa', async () => {
  for (const oppija of p.demo.oppijat.slice(0, 3)) {
    const oikeus = await p.uusiOikeus({ oppilaitos: 'a1', oppija: oppija.oid });
    await p.luo({ 'oppija-oid': oppija.oid, 'opiskeluoikeus-oid': oikeus });
  }
  const kirjaus = jest.spyOn(AbstractLogger.prototype, 'logQuery');
  const nahdyt = new Set((await rivit(virkailija)).map((rivi) => rivi['oppija-nimi']));
  const lauseet = kirjaus.mock.calls.map(([lause]) => lause);
  kirjaus.mockRestore();
  expect(nahdyt.size).toBeGreaterThanOrEqual(3);
  expect(lauseet.filter((lause) => /ehoks_(hoksit|oppijaindeksi)/.test(lause)).length).toBe(1);
});

test('tunnistamattoman yritykset näkee vain Opetushallitus', async () => {
  const yritykset = [
    await p.kutsu('POST', HOKS, { tunnus: null, runko: suppeaSuunnitelma() }),
    await p.kutsu('POST', HOKS, { tiketti: 'ST-salainen-tiketti', runko: suppeaSuunnitelma() }),
  ];
  expect(yritykset.map(({ koodi }) => koodi)).toEqual(['tunnistus.tiketti-puuttuu', 'tunnistus.tiketti-ei-kelpaa']);
  for (const yritys of yritykset) {
    const haku = { 'pyynto-id': pyyntoId(yritys) };
    expect(await rivit(virkailija, haku)).toEqual([]);
    expect(await rivit(oph, haku)).toMatchObject([{ koodi: yritys.koodi, siirtokoodi: 401 }]);
  }
});

test('lokissa ei ole tikettejä, salasanoja eikä suunnitelman sisältöä', async () => {
  await p.luo();
  await siirra(await p.uusiOikeus(), {
    'ensikertainen-hyvaksyminen': 'salainen päivä',
    puhelinnumero: 'salainen numero',
  });
  const { teksti } = await oph('GET', `${SIIRTOLOKI}?enintaan=1000`);
  for (const kielletty of [/ST-/, /TGT-/, /salainen/, /venla@/i, /Mutteri/, /urasuunnitelma_/])
    expect(teksti).not.toMatch(kielletty);
  expect(teksti).not.toContain(DEMO_SALASANA);
});

test('sivut jatkuvat uusimmasta vanhimpaan, jokainen rivi kerran', async () => {
  const kaikki = (await rivit(virkailija, { enintaan: '1000' })).map(({ numero }) => numero);
  expect(kaikki.length).toBeGreaterThan(4);
  expect(kaikki).toEqual([...kaikki].sort((a, b) => b - a));
  const sivuittain: number[] = [];
  for (let seuraava: number | undefined = 2 ** 31; seuraava !== undefined;) {
    const sivu = await virkailija('GET', `${SIIRTOLOKI}?enintaan=2&ennen-numeroa=${seuraava}`);
    sivuittain.push(...data<Rivi[]>(sivu).map(({ numero }) => numero));
    seuraava = (sivu.runko.meta as { seuraava?: number }).seuraava;
  }
  expect(sivuittain).toEqual(kaikki);
});

test('aika rajaa hetkellä ja päivällä Suomen aikaa', async () => {
  const kaikki = await rivit(virkailija);
  expect(kaikki.length).toBeGreaterThan(0);
  expect(await rivit(virkailija, { alkaen: '2026-01-15', ennen: '2026-01-16' })).toEqual(kaikki);
  expect(await rivit(virkailija, { alkaen: '2026-01-16' })).toEqual([]);
  expect(await rivit(virkailija, { ennen: '2026-01-15' })).toEqual([]);
  expect(await rivit(virkailija, { ennen: '2026-01-15T12:00:00+02:00' })).toEqual([]);
  expect(await rivit(virkailija, { alkaen: '2026-01-15T12:00:00+02:00' })).toEqual(kaikki);
});

test('määrät päivittäin ja syittäin', async () => {
  const oma = await kaynnista();
  try {
    const selain = await virkailijana(oma, 'virkailija-a');
    await oma.luo();
    await oma.luo();
    await oma.luo({}, { oppilaitos: 'b1', tunnus: 'siirto-b' });
    const runko = suppeaSuunnitelma({ 'opiskeluoikeus-oid': await oma.uusiOikeus(), ...VAJAA });
    await oma.kutsu('POST', HOKS, { runko });
    const maarat = data<{ koodi?: string; maara: number }[]>(await selain('GET', `${SIIRTOLOKI}/maarat`));
    const paiva = '2026-01-15';
    const selitys = { syy: expect.any(String), ohje: expect.any(String) };
    expect(maarat).toEqual(
      expect.arrayContaining([
        { paiva, maara: 2 },
        { paiva, koodi: 'hoks.sisalto', siirtokoodi: 400, ...selitys, maara: 1 },
        { paiva, koodi: 'sahkoposti.puuttuu', ...selitys, maara: 1 },
      ]),
    );
    expect(maarat.length).toBe(3);
    const rajattu = data<object[]>(await selain('GET', `${SIIRTOLOKI}/maarat?tulos=onnistui`));
    expect(rajattu).toEqual([{ paiva, maara: 2 }]);

    const tilanne = await (await virkailijana(oma, 'oph'))('GET', `${SIIRTOLOKI}/tilanne`);
    expect(data(tilanne)).toEqual({ jarjestajia: 2, paivat: [{ paiva, suunnitelmia: 3, aloittaneita: 2 }] });
  } finally {
    await oma.sulje();
  }
});

test('koko maan tilanne on vain Opetushallitukselle', async () => {
  for (const tunnus of ['virkailija-a', 'vastuu-a', 'paakayttaja-a']) {
    const selain = await virkailijana(p, tunnus);
    expect((await selain('GET', `${SIIRTOLOKI}/tilanne`)).koodi).toBe('oikeus.kielletty');
  }
});

test.each([
  'organisaatio=1.2.3',
  'tulos=kaikki',
  'koodi=%00',
  'koodi=',
  'alkaen=eilen',
  'ennen=2026-02-30',
  'ennen=0001-01-01',
  'oppija-oid=1.2.246.562.24.1',
  'opiskeluoikeus-oid=x',
  `pyynto-id=${'x'.repeat(51)}`,
  'kayttajatunnus=%00',
  'enintaan=0',
  'enintaan=1001',
  'enintaan=abc',
  'ennen-numeroa=-1',
  'ennen-numeroa=99999999999999999999',
])('%s on 400', async (haku) => {
  const vastaus = await virkailija('GET', `${SIIRTOLOKI}?${haku}`);
  expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
});

test('tuntematon hakuehto ei merkitse mitään, eikä lokia lue muu kuin virkailija', async () => {
  expect((await virkailija('GET', `${SIIRTOLOKI}?muu=1`)).tila).toBe(200);
  expect((await p.kutsu('GET', SIIRTOLOKI, { tunnus: 'siirto-a' })).koodi).toBe('istunto.puuttuu');
});

test('toisen organisaation onnistumisesta hylätyn rivi ei kerro', async () => {
  const oid = await p.uusiOikeus();
  expect((await siirra(oid, {}, 'siirto-b')).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
  expect((await siirra(oid)).tila).toBe(200);
  const vieraat = { 'opiskeluoikeus-oid': oid, organisaatio: DEMO_OID.b };
  const [rivi, ...muut] = await rivit(oph, { ...vieraat, tulos: 'korjaamatta' });
  expect(rivi).toMatchObject({ tulos: 'hylatty', organisaatio: DEMO_OID.b });
  expect(rivi).not.toHaveProperty('korjattu');
  expect(muut).toEqual([]);
});
