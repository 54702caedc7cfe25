import { DEMO_OID } from '@ehoks/simulator';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { osa, suunnitelma, tyopaikkajakso, type Objekti } from './suunnitelma.js';

const { a, a1, a1t, a2, b1 } = DEMO_OID;

let p: Koepalvelin;
let katselija: Selain;
let tallentaja: Selain;
let oph: Selain;
beforeAll(async () => {
  p = await kaynnista();
  katselija = await virkailijana(p, 'virkailija-a');
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  oph = await virkailijana(p, 'oph');
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];

let oppijoita = 3000;
async function uusiOppija(etunimet: string, sukunimi: string): Promise<string> {
  const oid = esimerkkiOppijaOid(oppijoita++);
  await p.ohjaa('PUT', `/onr/henkilot/${oid}`, { oidHenkilo: oid, etunimet, kutsumanimi: etunimet, sukunimi });
  return oid;
}

interface Luotu {
  readonly id: number;
  readonly oppija: string;
  readonly opiskeluoikeus: string;
}

/** A transferred plan of a new learner of this name. */
async function siirretty(
  nimi: string,
  {
    oppilaitos = 'a1',
    oikeus = {},
    hoks = {},
  }: { oppilaitos?: 'a1' | 'a2' | 'b1'; oikeus?: Objekti; hoks?: Objekti } = {},
): Promise<Luotu> {
  const [etunimi = '', sukunimi = ''] = nimi.split(' ');
  const oppija = await uusiOppija(etunimi, sukunimi);
  const opiskeluoikeus = await p.uusiOikeus({ oppilaitos, oppija, muutokset: oikeus });
  const vastaus = await p.kutsu('POST', HOKS, {
    tunnus: oppilaitos === 'b1' ? 'siirto-b' : 'siirto-a',
    runko: suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus, ...hoks }),
  });
  expect(tulos(vastaus)).toEqual([200, undefined]);
  return { id: vastaus.runko.meta.id, oppija, opiskeluoikeus };
}

/** A study right of a degree, at a toimipiste if one is given. */
const tutkinnossa = (koodiarvo: string, fi: string, toimipiste?: string): Objekti => ({
  suoritukset: [
    {
      tyyppi: { koodiarvo: 'ammatillinentutkinto' },
      koulutusmoduuli: { tunniste: { koodiarvo, nimi: { fi } } },
      osaamisala: [{ koodiarvo: '1525', nimi: { fi: `${fi} osaamisala` } }],
      ...(toimipiste && { toimipiste: { oid: toimipiste } }),
    },
  ],
});

interface Rivi {
  readonly oid: string;
  readonly nimi: string;
  readonly 'hoks-id': number;
}

const hae = (selain: Selain, oppilaitos: string, ehdot: Record<string, string> = {}): Promise<Vastaus> =>
  selain('GET', `${VIRKAILIJA}/oppijat?${new URLSearchParams({ 'oppilaitos-oid': oppilaitos, ...ehdot }).toString()}`);
const idt = (vastaus: Vastaus): number[] => data<Rivi[]>(vastaus).map((rivi) => rivi['hoks-id']);

describe('luettelo', () => {
  test('kertoo oppijan, tutkinnon ja suunnitelman; määrä on kaikkien ehdot täyttävien', async () => {
    const yksi = await siirretty('Luettelo Aalto', { oikeus: tutkinnossa('351301', 'Ajoneuvoala') });
    await siirretty('Luettelo Öberg');
    const vastaus = await hae(katselija, a1, { nimi: 'luettelo', 'item-count': '1' });
    expect(vastaus.runko.meta).toEqual({ 'total-count': 2 });
    expect(data(vastaus)).toMatchObject([
      {
        oid: yksi.oppija,
        nimi: 'Luettelo Aalto',
        'opiskeluoikeus-oid': yksi.opiskeluoikeus,
        'hoks-id': yksi.id,
        'tutkinto-nimi': { fi: 'Ajoneuvoala' },
        'osaamisala-nimi': { fi: 'Ajoneuvoala osaamisala' },
        'oppilaitos-oid': a1,
      },
    ]);
    expect(idt(await hae(katselija, a1, { nimi: 'luettelo', page: '7' }))).toEqual([]);
  });

  test('nimen osat, kirjainten koko ja tarkkeet', async () => {
    const { id } = await siirretty('Anna-Liisa Määttänen');
    for (const nimi of ['määttä', 'MAATTA', 'liisa määttä', 'na tt', "anna-liisa'%_"])
      expect([nimi, idt(await hae(katselija, a1, { nimi }))]).toEqual([nimi, [id]]);
    expect(idt(await hae(katselija, a1, { nimi: 'määttä olematon' }))).toEqual([]);
  });

  test('tutkinto, osaamisala, tunnisteet ja järjestys', async () => {
    const sahko = await siirretty('Ehto Bee', { oikeus: tutkinnossa('351407', 'Sähkö- ja automaatioala') });
    const auto = await siirretty('Ehto Cee', { oikeus: tutkinnossa('351301', 'Autoala') });
    const nimella = (ehdot: Record<string, string>) => hae(katselija, a1, { nimi: 'ehto', ...ehdot });
    expect(idt(await nimella({ tutkinto: 'sahko automaatio' }))).toEqual([sahko.id]);
    expect(idt(await nimella({ osaamisala: 'autoala' }))).toEqual([auto.id]);
    expect(idt(await nimella({ 'hoks-id': String(auto.id) }))).toEqual([auto.id]);
    expect(idt(await nimella({ 'oppija-oid': sahko.oppija }))).toEqual([sahko.id]);
    expect(idt(await nimella({ 'opiskeluoikeus-oid': sahko.opiskeluoikeus }))).toEqual([sahko.id]);
    expect(idt(await nimella({ 'order-by-column': 'tutkinto' }))).toEqual([auto.id, sahko.id]);
    expect(idt(await nimella({ 'order-by-column': 'nimi', desc: 'true' }))).toEqual([auto.id, sahko.id]);
    expect(idt(await nimella({ tutkinto: '', 'hoks-id': '', puuttuu: '' }))).toEqual([sahko.id, auto.id]);
  });

  test('puuttuvat tiedot ja päättyneet', async () => {
    const paattynyt = { tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] } };
    const voimassa = await siirretty('Tilanne Aa', { hoks: { puhelinnumero: undefined } });
    const toinen = await siirretty('Tilanne Bee', { hoks: { puhelinnumero: '0401234567' }, oikeus: paattynyt });
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${toinen.opiskeluoikeus}?oppija=${toinen.oppija}`, {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: a1 },
      koulutustoimija: { oid: a },
      tila: { opiskeluoikeusjaksot: [{ alku: '2025-09-01', tila: { koodiarvo: 'eronnut' } }] },
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
    });
    expect(
      (await oph('PUT', `${VIRKAILIJA}/opiskeluoikeus/update`, { 'opiskeluoikeus-oid': toinen.opiskeluoikeus })).tila,
    ).toBe(204);
    const nimella = (ehdot: Record<string, string>) => hae(katselija, a1, { nimi: 'tilanne', ...ehdot });
    expect(idt(await nimella({ puuttuu: 'puhelinnumero' }))).toEqual([voimassa.id]);
    expect(idt(await nimella({ puuttuu: 'puhelinnumero, sahkoposti' }))).toEqual([]);
    expect(idt(await nimella({ tila: 'voimassa' }))).toEqual([voimassa.id]);
    expect(idt(await nimella({ tila: 'paattynyt' }))).toEqual([toinen.id]);
  });

  test('kelvoton parametri on 400', async () => {
    const kelvottomat: Record<string, string>[] = [
      { 'item-count': '0' },
      { 'item-count': '101' },
      { page: '-1' },
      { page: '9999999999' },
      { 'hoks-id': 'x' },
      { 'order-by-column': 'hetu' },
      { desc: 'kyllä' },
      { locale: 'de' },
      { tila: 'kaikki' },
      { puuttuu: 'hetu' },
      { 'oppija-oid': '1.2.3' },
      { nimi: 'a\0b' },
      { nimi: 'x'.repeat(201) },
    ];
    for (const ehdot of kelvottomat)
      expect([ehdot, ...tulos(await hae(katselija, a1, ehdot))]).toEqual([ehdot, 400, 'pyynto.parametri']);
    expect(tulos(await katselija('GET', `${VIRKAILIJA}/oppijat`))).toEqual([400, 'pyynto.parametri']);
    expect(tulos(await hae(katselija, 'x'))).toEqual([400, 'pyynto.parametri']);
    expect(tulos(await katselija('GET', `${VIRKAILIJA}/oppijat?oppilaitos-oid=${a1}&nimi=%FF%FE`))).toEqual([
      200,
      undefined,
    ]);
  });

  test('ulottuu organisaatioon, johon on lukuoikeus, ja sen alle', async () => {
    const yksi = await siirretty('Piiri Aa', { oikeus: tutkinnossa('351301', 'Autoala', a1t) });
    const kaksi = await siirretty('Piiri Bee', { oppilaitos: 'a2' });
    const kolme = await siirretty('Piiri Cee', { oppilaitos: 'b1' });
    const piirissa = async (selain: Selain, oid: string) => idt(await hae(selain, oid, { nimi: 'piiri' }));
    expect(await piirissa(katselija, a)).toEqual([yksi.id, kaksi.id]);
    expect(await piirissa(katselija, a2)).toEqual([kaksi.id]);
    expect(await piirissa(katselija, a1t)).toEqual([yksi.id]);
    expect(await piirissa(oph, DEMO_OID.oph)).toEqual([yksi.id, kaksi.id, kolme.id]);
    for (const [selain, oid] of [
      [katselija, b1],
      [katselija, DEMO_OID.oph],
      [tallentaja, a],
      [tallentaja, a2],
    ] as const)
      expect(tulos(await hae(selain, oid))).toEqual([403, 'oikeus.kielletty']);
    const toimipisteessa = await uusiVirkailija(p, await virkailijana(p, 'paakayttaja-a'), {
      kayttajatunnus: 'luettelo-toimipiste',
      rooli: 'ehoks-kayttaja',
      organisaatio: a1t,
    });
    expect(await piirissa(toimipisteessa, a1t)).toEqual([yksi.id]);
    expect(tulos(await hae(toimipisteessa, a1))).toEqual([403, 'oikeus.kielletty']);
  });

  test('poistetut näkee vain se, joka voi palauttaa ne', async () => {
    const { id, oppija } = await siirretty('Poistettava Aa');
    const poistaja = await uusiVirkailija(p, oph, {
      kayttajatunnus: 'luettelo-poistaja',
      rooli: 'hoks-poistaja',
      organisaatio: a1,
    });
    expect((await poistaja('PATCH', `${VIRKAILIJA}/oppijat/${oppija}/hoksit/${id}/shallow-delete`)).tila).toBe(200);
    expect(idt(await hae(katselija, a1, { nimi: 'poistettava' }))).toEqual([]);
    expect(tulos(await hae(katselija, a1, { tila: 'poistettu' }))).toEqual([403, 'oikeus.kielletty']);
    expect(idt(await hae(oph, a1, { nimi: 'poistettava', tila: 'poistettu' }))).toEqual([id]);
  });

  test('luku on jokaisen sivulla näkyneen oppijan lokissa', async () => {
    const { id, oppija } = await siirretty('Lokissa Aa');
    await hae(katselija, a1, { nimi: 'lokissa' });
    const loki = data<Objekti[]>(await oph('GET', `${VIRKAILIJA}/auditloki?oppija-oid=${oppija}`));
    expect(loki[0]).toMatchObject({
      toimi: 'selaa',
      tekija: { kayttajatunnus: 'virkailija-a' },
      kohde: { organisaatio: a1, 'hoks-idt': [id] },
    });
  });

  test('kun suunnitelma siirretään uudelleen, uudet tiedot ovat luettelossa heti', async () => {
    const { id, opiskeluoikeus, oppija } = await siirretty('Tuore Aa', { oikeus: tutkinnossa('1', 'Vanha') });
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${opiskeluoikeus}?oppija=${oppija}`, {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: a2 },
      koulutustoimija: { oid: a },
      tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] },
      ...tutkinnossa('2', 'Uusi'),
    });
    expect((await p.kutsu('PATCH', `${HOKS}/${id}`, { runko: { id, versio: 3 } })).tila).toBe(204);
    expect(idt(await hae(katselija, a1, { nimi: 'tuore' }))).toEqual([]);
    expect(data(await hae(katselija, a2, { nimi: 'tuore' }))).toMatchObject([{ 'tutkinto-nimi': { fi: 'Uusi' } }]);
  });
});

describe('yksi oppija', () => {
  const polku = (oppija: string, loppu = ''): string => `${VIRKAILIJA}/oppijat/${oppija}${loppu}`;

  test('nimi, opiskeluoikeus ja KOSKIn opiskeluoikeudet', async () => {
    const { oppija, opiskeluoikeus } = await siirretty('Yksi Oppija', { oikeus: tutkinnossa('351301', 'Autoala') });
    expect(data(await katselija('GET', polku(oppija)))).toEqual({ oid: oppija, nimi: 'Yksi Oppija' });
    expect(data(await katselija('GET', polku(oppija, '/with-oo')))).toEqual({
      oid: oppija,
      nimi: 'Yksi Oppija',
      'opiskeluoikeus-oid': opiskeluoikeus,
    });
    expect(data(await katselija('GET', polku(oppija, '/opiskeluoikeudet')))).toMatchObject([
      { oid: opiskeluoikeus, suoritukset: [{ koulutusmoduuli: { tunniste: { nimi: { fi: 'Autoala' } } } }] },
    ]);
  });

  test('vieraasta ja tuntemattomasta sama kielto', async () => {
    const { oppija } = await siirretty('Vieras Oppija', { oppilaitos: 'b1' });
    for (const oid of [oppija, esimerkkiOppijaOid(9999)])
      for (const loppu of ['', '/with-oo', '/opiskeluoikeudet'])
        expect(tulos(await katselija('GET', polku(oid, loppu)))).toEqual([403, 'oikeus.kielletty']);
  });

  test('oppilaitoksen nimissä: sen omat, ja 404 kun niitä ei ole', async () => {
    const { oppija, id } = await siirretty('Oppilaitos Oppija');
    expect(
      data<{ id: number }[]>(await katselija('GET', polku(oppija, `/hoksit/oppilaitos/${a1}`))).map((h) => h.id),
    ).toEqual([id]);
    expect(tulos(await katselija('GET', polku(oppija, `/hoksit/oppilaitos/${a2}`)))).toEqual([404, 'hoks.ei-loydy']);
    expect(tulos(await tallentaja('GET', polku(oppija, `/hoksit/oppilaitos/${a2}`)))).toEqual([
      403,
      'oikeus.kielletty',
    ]);
  });
});

test('istunto kertoo oppilaitokset, joilla on suunnitelmia', async () => {
  await siirretty('Istunto Aa');
  const oikeudet = async (selain: Selain) =>
    data<{ 'organisation-privileges': { oid: string; 'child-organisations': string[] }[] }>(
      await selain('GET', `${VIRKAILIJA}/session`),
    )['organisation-privileges'];
  expect((await oikeudet(katselija)).find(({ oid }) => oid === a)?.['child-organisations']).toContain(a1);
  expect((await oikeudet(tallentaja)).find(({ oid }) => oid === a1)?.['child-organisations']).toEqual([]);
  expect((await oikeudet(oph))[0]?.['child-organisations']).toContain(a1);
});

describe('työpaikkajaksot', () => {
  const raportti = (selain: Selain, ehdot: Record<string, string>, otsakkeet?: Record<string, string>) =>
    selain('GET', `${VIRKAILIJA}/tep-jakso-raportti?${new URLSearchParams(ehdot).toString()}`, undefined, otsakkeet);
  const jaksolla = (jaksot: Objekti[]): Objekti => ({
    'hankittavat-ammat-tutkinnon-osat': [osa({ 'osaamisen-hankkimistavat': jaksot })],
  });

  test('sivu, rajaukset ja tyhjä sivu lopun jälkeen', async () => {
    // Periods that ended before July 2023 need not tell how part-time they were.
    const oikeus = {
      ...tutkinnossa('351999', 'Raporttiala'),
      alkamispäivä: '2022-08-08',
      tila: { opiskeluoikeusjaksot: [{ alku: '2022-08-08', tila: { koodiarvo: 'lasna' } }] },
    };
    const jakso = (tunniste: string): Objekti =>
      tyopaikkajakso({
        alku: '2023-01-16',
        loppu: '2023-03-24',
        'yksiloiva-tunniste': tunniste,
        'muut-oppimisymparistot': [],
        keskeytymisajanjaksot: [],
      });
    const ilman = jakso('r1');
    delete ilman['osa-aikaisuustieto'];
    const kanssa = { ...jakso('r2'), 'osa-aikaisuustieto': 50 };
    const { id, oppija, opiskeluoikeus } = await siirretty('Jakso Aa', { oikeus, hoks: jaksolla([ilman, kanssa]) });
    const tutkinto = JSON.stringify({ fi: 'Raporttiala' });
    const vastaus = await raportti(katselija, { oppilaitos: a1, tutkinto });
    const { count, pagecount, result } = data<{ count: number; pagecount: number; result: Objekti[] }>(vastaus);
    expect(vastaus.runko.meta).toMatchObject({ organisaatiot: { [a1]: { fi: 'Esimerkkiopisto' } }, puuttuvat: [] });
    expect([count, pagecount]).toEqual([1, 1]);
    expect(result).toMatchObject([
      {
        hoksId: id,
        oppijaOid: oppija,
        opiskeluoikeusOid: opiskeluoikeus,
        oppilaitosOid: a1,
        loppupvm: ilman['loppu'],
        ohjaajaNimi: expect.any(String) as unknown,
        tyopaikanNimi: expect.any(String) as unknown,
      },
    ]);
    const maara = async (ehdot: Record<string, string>) =>
      data<{ result: Objekti[] }>(await raportti(katselija, { oppilaitos: a, tutkinto, ...ehdot })).result.length;
    expect(await maara({ kaikki: 'true' })).toBe(2);
    expect(await maara({ kaikki: 'true', pagesize: '1', pageindex: '1' })).toBe(1);
    expect(await maara({ kaikki: 'true', pagesize: '1', pageindex: '2' })).toBe(0);
    expect(await maara({ start: '2099-01-01' })).toBe(0);
    expect(await maara({ end: '2000-01-01' })).toBe(0);
    expect(await maara({ tutkinto: '{"sv":"Olematon"}' })).toBe(0);
  });

  test('CSV: BOM, puolipiste, CRLF, eikä kaavoja', async () => {
    const jakso = { ...tyopaikkajakso(), 'yksiloiva-tunniste': 'r3' } as Objekti;
    const koulutus = jakso['tyopaikalla-jarjestettava-koulutus'] as Objekti;
    jakso['tyopaikalla-jarjestettava-koulutus'] = { ...koulutus, 'tyopaikan-nimi': '=HYPERLINK("x");ä' };
    const oikeus = tutkinnossa('351998', 'Taulukkoala');
    const { id } = await siirretty('Taulukko Aa', { oikeus, hoks: jaksolla([jakso]) });
    const ehdot = { oppilaitos: a1, kaikki: 'true', tutkinto: JSON.stringify({ fi: 'Taulukkoala' }) };
    const vastaus = await raportti(katselija, ehdot, { accept: 'text/csv', 'accept-language': 'sv' });
    expect([vastaus.tila, vastaus.otsakkeet.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const rivit = vastaus.teksti.replace(/^\ufeff/, '').split('\r\n');
    expect([rivit.length, rivit.at(-1)]).toEqual([3, '']);
    expect(rivit[0]?.split(';')).toContain('Läroanstalt');
    expect(rivit[1]).toContain(`${id};`);
    expect(rivit[1]).toContain(`"'=HYPERLINK(""x"");ä"`);
    expect((await raportti(katselija, { ...ehdot, muoto: 'csv' })).otsakkeet.get('content-type')).toContain('csv');
    expect((await raportti(katselija, { ...ehdot, muoto: 'json' }, { accept: 'text/csv' })).runko.data).toMatchObject({
      count: 1,
    });
    const loki = data<{ kohde: Objekti }[]>(
      await oph(
        'GET',
        `${VIRKAILIJA}/auditloki?oppija-oid=${data<Rivi[]>(await hae(oph, a1, { nimi: 'taulukko' }))[0]?.oid}`,
      ),
    );
    expect(
      loki.filter(({ kohde }) => (kohde['hoks-idt'] as number[] | undefined)?.includes(id)).length,
    ).toBeGreaterThan(2);
  });

  test('organisaatio on pakollinen muille kuin OPH:lle, ja siihen on oltava lukuoikeus', async () => {
    expect(tulos(await raportti(katselija, {}))).toEqual([400, 'pyynto.parametri']);
    expect(tulos(await raportti(katselija, { muoto: 'csv', oppilaitos: '' }))).toEqual([400, 'pyynto.parametri']);
    expect(tulos(await raportti(katselija, { oppilaitos: b1 }))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await raportti(katselija, { oppilaitos: b1, muoto: 'csv' }))).toEqual([403, 'oikeus.kielletty']);
    expect((await raportti(oph, {})).tila).toBe(200);
    for (const tutkinto of ['[]', '{', '1', '{"fi":1}'])
      expect(tulos(await raportti(katselija, { oppilaitos: a1, tutkinto }))).toEqual([400, 'pyynto.parametri']);
    for (const ehto of [{ pagesize: '0' }, { pagesize: '101' }, { pageindex: '-1' }, { start: 'eilen' }] as Record<
      string,
      string
    >[])
      expect(tulos(await raportti(katselija, { oppilaitos: a1, ...ehto }))).toEqual([400, 'pyynto.parametri']);
  });
});

describe('ylläpito', () => {
  const polku = (loppu: string): string => `${VIRKAILIJA}${loppu}`;

  test('vain Opetushallitus', async () => {
    const { id, oppija, opiskeluoikeus } = await siirretty('Kielto Aa');
    const kutsut: readonly (readonly [string, string, Objekti?])[] = [
      ['GET', '/system-info/oppijaindex'],
      ['GET', '/system-info/hoksit'],
      ['POST', '/index'],
      ['POST', `/onrmodify?oid=${oppija}`],
      ['PUT', '/oppija/update', { 'oppija-oid': oppija }],
      ['PUT', '/opiskeluoikeus/update', { 'opiskeluoikeus-oid': opiskeluoikeus }],
      ['PUT', '/opiskeluoikeudet/update', { 'koulutustoimija-oid': a }],
      ['GET', `/opiskeluoikeudet/${a}/deletion-info`],
      ['GET', `/opiskeluoikeus/${opiskeluoikeus}`],
      ['GET', `/hoks/${id}`],
      ['GET', `/hoks/${id}/deletion-info`],
      ['DELETE', `/hoks/${id}`],
    ];
    const paakayttaja = await virkailijana(p, 'paakayttaja-a');
    for (const selain of [katselija, tallentaja, paakayttaja])
      for (const [metodi, loppu, runko] of kutsut)
        expect([metodi, loppu, ...tulos(await selain(metodi, polku(loppu), runko))]).toEqual([
          metodi,
          loppu,
          403,
          'oikeus.kielletty',
        ]);
    expect((await p.kutsu('GET', `${HOKS}/${id}`)).tila).toBe(200);
  });

  test('suunnitelma numerolla ja opiskeluoikeudella', async () => {
    const { id, oppija, opiskeluoikeus } = await siirretty('Tiedot Aa', { oikeus: tutkinnossa('351301', 'Autoala') });
    expect(data(await oph('GET', polku(`/hoks/${id}`)))).toEqual({
      'opiskeluoikeus-oid': opiskeluoikeus,
      'oppija-oid': oppija,
    });
    expect(data(await oph('GET', polku(`/opiskeluoikeus/${opiskeluoikeus}`)))).toEqual({ id });
    expect(data(await oph('GET', polku(`/hoks/${id}/deletion-info`)))).toMatchObject({
      nimi: 'Tiedot Aa',
      hoksId: id,
      oppilaitosNimi: expect.any(Object) as unknown,
      tutkinnonNimi: { fi: 'Autoala' },
      opiskeluoikeusOid: opiskeluoikeus,
      oppilaitosOid: a1,
    });
    for (const loppu of ['/hoks/999999', '/hoks/999999/deletion-info'])
      expect(tulos(await oph('GET', polku(loppu)))).toEqual([404, 'hoks.ei-loydy']);
    expect(tulos(await oph('GET', polku('/hoks/x')))).toEqual([400, 'pyynto.parametri']);
    expect(data<{ amount: number }>(await oph('GET', polku('/system-info/hoksit'))).amount).toBeGreaterThan(0);
    expect(data(await oph('GET', polku(`/opiskeluoikeudet/${a}/deletion-info`)))).toEqual(expect.any(Number));
  });

  test('hävitetty on poissa kaikkialta, opiskeluoikeus vapautuu, ja lokimerkintä jää', async () => {
    const { id, oppija, opiskeluoikeus } = await siirretty('Havitettava Aa');
    expect((await oph('DELETE', polku(`/hoks/${id}`))).tila).toBe(200);
    expect(tulos(await oph('DELETE', polku(`/hoks/${id}`)))).toEqual([404, 'hoks.ei-loydy']);
    expect((await p.kutsu('GET', `${HOKS}/${id}`)).tila).toBe(404);
    expect(idt(await hae(katselija, a1, { nimi: 'havitettava' }))).toEqual([]);
    expect(tulos(await oph('PATCH', polku(`/hoks/${id}/undo-shallow-delete`)))).toEqual([404, 'hoks.ei-loydy']);
    const runko = suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus });
    expect((await p.kutsu('POST', HOKS, { runko })).tila).toBe(200);
    const loki = data<Objekti[]>(await oph('GET', polku(`/auditloki?oppija-oid=${oppija}`)));
    expect(loki.find(({ toimi, koodi }) => toimi === 'havita' && koodi === undefined)).toMatchObject({
      kohde: { 'hoks-id': id, 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus },
    });
  });

  test('nimi ja yhdistetty oppijanumero seuraavat Oppijanumerorekisteriä', async () => {
    const { id, oppija } = await siirretty('Vanha Nimi');
    const uusi = await uusiOppija('Paa', 'Numero');
    await p.ohjaa('PUT', `/onr/henkilot/${oppija}`, {
      oidHenkilo: oppija,
      etunimet: 'Vanha',
      kutsumanimi: 'Vanha',
      sukunimi: 'Nimi',
      duplicate: true,
      oppijanumero: uusi,
    });
    expect((await oph('POST', polku(`/onrmodify?oid=${oppija}`))).tila).toBe(204);
    expect(data(await hae(katselija, a1, { 'oppija-oid': uusi }))).toMatchObject([
      { 'hoks-id': id, nimi: 'Paa Numero' },
    ]);
    expect(data(await p.kutsu('GET', `${HOKS}/${id}`))).toMatchObject({ 'oppija-oid': uusi });
    expect(data(await hae(katselija, a1, { 'oppija-oid': oppija }))).toEqual([]);
    expect(tulos(await oph('POST', polku('/onrmodify')))).toEqual([400, 'pyynto.parametri']);
  });

  test('KOSKIlle tuntematon opiskeluoikeus näkyy puuttuvana', async () => {
    const { id, oppija, opiskeluoikeus } = await siirretty('Tuntematon Aa');
    await p.ohjaa('DELETE', `/koski/opiskeluoikeudet/${opiskeluoikeus}`);
    expect((await oph('PUT', polku('/oppija/update'), { 'oppija-oid': oppija })).tila).toBe(204);
    const { count, result } = data<{ count: number; result: Objekti[] }>(
      await katselija('GET', polku(`/missing-oo-hoksit/${a1}`)),
    );
    expect(count).toBe(1);
    expect(result).toEqual([
      {
        hoksId: id,
        oppijaOid: oppija,
        hoksEid: expect.any(String) as unknown,
        opiskeluoikeusOid: opiskeluoikeus,
        oppilaitosOid: a1,
        oppijaNimi: 'Tuntematon Aa',
        tutkinnonNimi: {},
        tuntematonAlkaen: expect.any(String) as unknown,
      },
    ]);
    expect(idt(await hae(katselija, a1, { puuttuu: 'opiskeluoikeus' }))).toEqual([id]);
    expect(tulos(await katselija('GET', polku(`/missing-oo-hoksit/${b1}`)))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await oph('PUT', polku('/oppija/update'), { 'oppija-oid': esimerkkiOppijaOid(9998) }))).toEqual([
      404,
      'hoks.ei-loydy',
    ]);
  });

  test('vanhennetut kysytään uudelleen', async () => {
    const { opiskeluoikeus } = await siirretty('Vanhennettava Bee', { oppilaitos: 'b1' });
    const toimija = DEMO_OID.b;
    expect((await oph('PUT', polku('/opiskeluoikeudet/update'), { 'koulutustoimija-oid': toimija })).tila).toBe(204);
    const vanhat = async () =>
      idt(await hae(oph, toimija, { puuttuu: 'indeksi', 'opiskeluoikeus-oid': opiskeluoikeus })).length;
    expect(await vanhat()).toBe(1);
    expect(data<{ paivitettyja: number }>(await oph('POST', polku('/index'))).paivitettyja).toBeGreaterThan(0);
    expect(await vanhat()).toBe(0);
    expect(tulos(await oph('PUT', polku('/opiskeluoikeudet/update'), { 'koulutustoimija-oid': a1 }))).toEqual([
      404,
      'hoks.ei-loydy',
    ]);
  });

  test('kyselyjen reitit ovat 410', async () => {
    for (const [metodi, loppu] of [
      ['GET', '/vastaajatunnus/abc'],
      ['DELETE', '/vastaajatunnus/abc'],
      ['GET', '/paattyneet-kyselylinkit-temp'],
      ['GET', '/puuttuvat-opiskeluoikeudet-temp'],
      ['POST', `/oppijat/${esimerkkiOppijaOid(1)}/index`],
      ['POST', `/oppijat/${esimerkkiOppijaOid(1)}/hoksit/1/resend-palaute`],
      ['GET', `/oppijat/${esimerkkiOppijaOid(1)}/hoksit/1/opiskelijapalaute`],
    ] as const)
      expect([loppu, (await oph(metodi, polku(loppu))).tila]).toEqual([loppu, 410]);
  });
});
