import { TYOLISTOJEN_NIMET } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { AbstractLogger } from 'typeorm';
import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, NYT, type Havainto, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suunnitelma, type Objekti } from './suunnitelma.js';

// What the tests look at of the answers.
type Nimi = Readonly<Partial<Record<'fi' | 'sv' | 'en', string>>>;
interface Nimetty {
  readonly oid: string;
  readonly nimi: Nimi;
}
interface Kehysnakyma {
  readonly kayttaja: Objekti;
  readonly organisaatiot: readonly (Nimetty & {
    readonly tasot: readonly string[];
    readonly ylempi?: string;
    readonly toimet: readonly string[];
    readonly oikeudet: readonly string[];
  })[];
  readonly 'oph-paakayttaja': boolean;
  readonly tanaan: string;
  readonly puuttuvat: readonly string[];
}
interface Oppijanakyma {
  readonly hoksit: readonly {
    readonly id: number;
    readonly tutkinto: Nimi;
    readonly tila: string;
    readonly paattynyt?: string;
  }[];
  readonly puuttuvat: readonly string[];
}
interface Nimet {
  readonly koodit: Readonly<Record<string, { readonly nimi: Nimi; readonly laajuus?: number }>>;
  readonly organisaatiot: Readonly<Record<string, Nimi>>;
}
interface Hoksinakyma {
  readonly hoks: Objekti;
  readonly etag: string;
  readonly oppija: Objekti;
  readonly opiskeluoikeus: { readonly tutkinto: Nimi; readonly tila: string };
  readonly nimet: Nimet;
  readonly toimet: readonly string[];
  readonly havainnot: readonly Havainto[];
  readonly puuttuvat: readonly string[];
}
interface Tyolista {
  readonly nimi: string;
  readonly tila?: string;
  readonly puuttuu?: readonly string[];
  readonly maara: number;
}
interface Etusivunakyma {
  readonly siirrot?: Readonly<Record<'onnistuneita' | 'hylattyja' | 'korjaamatta', number>>;
  readonly tyolistat?: readonly Tyolista[];
  readonly 'paattyvat-jaksot'?: { readonly alkaen: string; readonly paattyen: string; readonly maara: number };
}
interface Lomakenakyma {
  readonly opiskeluoikeudet: readonly { readonly oid: string; readonly 'on-hoks'?: number }[];
  readonly koodistot: Readonly<Record<string, readonly { readonly uri: string }[]>>;
  readonly rakenne?: { readonly diaarinumero: string; readonly osat: readonly Objekti[] };
  readonly hoks?: Objekti;
  readonly etag?: string;
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

const NAKYMAT = `${VIRKAILIJA}/nakymat`;
const EI_OLE = '1.2.246.562.24.44400000459';

let p: Koepalvelin;
let katselija: Selain;
let tallentaja: Selain;
let oph: Selain;
beforeAll(async () => {
  // A silent neighbour holds a view for the whole limit.
  p = await kaynnista({ rekisterinAikarajaMs: 4000 });
  katselija = await virkailijana(p, 'virkailija-a');
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  oph = await virkailijana(p, 'oph');
});
afterEach(() => p.ohjaa('DELETE', '/viat'));
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const vika = (palvelu: string, tila = '503') => p.ohjaa('POST', '/viat', { palvelu, tila });

/** The vehicle degree of the demo, as KOSKI tells it. */
const SUORITUS: Objekti = {
  tyyppi: { koodiarvo: 'ammatillinentutkinto' },
  koulutusmoduuli: {
    tunniste: { koodiarvo: '351301', nimi: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen i fordon' } },
    perusteenDiaarinumero: 'OPH-9901-2025',
  },
  osaamisala: [{ osaamisala: { koodiarvo: '1525', nimi: { fi: 'Ajoneuvotekniikan osaamisala' } } }],
  tutkintonimike: [{ koodiarvo: '10024', nimi: { fi: 'Ajoneuvoasentaja' } }],
};

let oppijoita = 3000;
async function uusiOppija(nimi = 'Helmi Kielo Näkyvä'): Promise<string> {
  const oid = esimerkkiOppijaOid(oppijoita++);
  const [sukunimi, ...etunimet] = nimi.split(' ').reverse();
  const nimet = { etunimet: etunimet.reverse().join(' '), kutsumanimi: etunimet[0], sukunimi };
  await p.ohjaa('PUT', `/onr/henkilot/${oid}`, { oidHenkilo: oid, ...nimet });
  return oid;
}

interface Luotu {
  readonly id: number;
  readonly oppija: string;
  readonly opiskeluoikeus: string;
  readonly nakyma: string;
}

/** Parts of the tests' plan and those of the demo's degree that take their places. */
const OSAT: readonly (readonly [string, string])[] = [
  ['990001', '900101'],
  ['990002', '300268'],
  ['990101', '106727'],
  ['990102', '106728'],
];
function tunnetuinOsin(runko: Objekti): string {
  return OSAT.reduce(
    (teksti, [koe, demo]) => teksti.replaceAll(`tutkinnonosat_${koe}`, `tutkinnonosat_${demo}`),
    JSON.stringify(runko),
  );
}

/** A transferred plan of a new learner, or of the one given. */
async function siirretty(
  oppilaitos: 'a1' | 'a2' | 'b1' = 'a1',
  annettuOppija?: string,
  hoksinMuutokset: Objekti = {},
): Promise<Luotu> {
  const oppija = annettuOppija ?? (await uusiOppija());
  const opiskeluoikeus = await p.uusiOikeus({
    oppilaitos,
    oppija,
    muutokset: { suoritukset: [SUORITUS] },
  });
  const vastaus = await p.kutsu('POST', HOKS, {
    tunnus: oppilaitos === 'b1' ? 'siirto-b' : 'siirto-a',
    runko: tunnetuinOsin(
      suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus, ...hoksinMuutokset }),
    ),
  });
  expect(tulos(vastaus)).toEqual([200, undefined]);
  const { id } = vastaus.runko.meta;
  return { id, oppija, opiskeluoikeus, nakyma: `${NAKYMAT}/hoks/${id}` };
}

const PAATTYNEET = {
  tila: {
    opiskeluoikeusjaksot: [
      { alku: '2025-08-11', tila: { koodiarvo: 'lasna' } },
      { alku: '2025-12-19', tila: { koodiarvo: 'eronnut' } },
    ],
  },
};
async function paata({ opiskeluoikeus, oppija }: Luotu): Promise<void> {
  await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${opiskeluoikeus}?oppija=${oppija}`, {
    tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    oppilaitos: { oid: DEMO_OID.a1 },
    suoritukset: [SUORITUS],
    ...PAATTYNEET,
  });
}

const A1 = { oid: DEMO_OID.a1, nimi: { fi: 'Esimerkkiopisto', sv: 'Exempelinstitutet', en: 'Example Institute' } };

describe('kehys', () => {
  const kehys = async (selain: Selain) => data<Kehysnakyma>(await selain('GET', `${NAKYMAT}/kehys`));

  test('oma organisaatio ja sen oppilaitokset nimineen, tasoineen ja perittyine toimineen', async () => {
    await siirretty('a1');
    const { kayttaja, organisaatiot, ...muut } = await kehys(katselija);
    expect(kayttaja).toMatchObject({ kayttajatunnus: 'virkailija-a', oid: expect.any(String) });
    const oma = organisaatiot.find(({ oid }) => oid === DEMO_OID.a);
    expect(oma).toMatchObject({ nimi: { fi: 'Esimerkkikuntayhtymä' }, tasot: ['koulutustoimija'] });
    expect(oma?.oikeudet).toContain('READ');
    expect(oma?.toimet).toContain('lue');
    expect(oma?.toimet).not.toContain('muuta');
    const peritty = organisaatiot.find(({ oid }) => oid === DEMO_OID.a1);
    expect(peritty).toEqual({ ...A1, tasot: ['oppilaitos'], ylempi: DEMO_OID.a, toimet: oma?.toimet, oikeudet: [] });
    expect(muut).toMatchObject({
      'oph-paakayttaja': false,
      'omat-tunnukset': true,
      'omat-oppijanumerot': true,
      tuki: expect.stringContaining('@'),
      puuttuvat: [],
    });
    expect(muut['tanaan']).toBe(NYT.slice(0, 10));
  });

  test('Opetushallituksen pääkäyttäjä näkee koko maan oppilaitokset, joilla on suunnitelmia', async () => {
    await siirretty('a1');
    await siirretty('b1');
    const { organisaatiot, ...muut } = await kehys(oph);
    expect(muut['oph-paakayttaja']).toBe(true);
    const oidit = organisaatiot.map(({ oid }) => oid);
    expect(oidit).toEqual(expect.arrayContaining([DEMO_OID.oph, DEMO_OID.a1, DEMO_OID.b1]));
    expect(organisaatiot.find(({ oid }) => oid === DEMO_OID.b1)).toMatchObject({ ylempi: DEMO_OID.oph });
  });

  test('kun Organisaatiopalvelu ei vastaa, nimet puuttuvat mutta toimet tiedetään', async () => {
    await siirretty('a1');
    await vika('organisaatio');
    const { organisaatiot, puuttuvat } = await kehys(katselija);
    expect(puuttuvat).toEqual(['organisaatio']);
    const peritty = organisaatiot.find(({ oid }) => oid === DEMO_OID.a1);
    expect(peritty).toMatchObject({ nimi: {}, tasot: [], ylempi: DEMO_OID.a });
    expect(peritty?.toimet).toContain('lue');
  });
});

describe('etusivu', () => {
  const osoite = (organisaatio: string): string => `${NAKYMAT}/etusivu?organisaatio-oid=${organisaatio}`;
  const etusivu = async (selain: Selain, organisaatio: string) =>
    data<Etusivunakyma>(await selain('GET', osoite(organisaatio)));
  const luettelossa = async ({ tila, puuttuu }: Tyolista): Promise<number> => {
    const ehdot = new URLSearchParams({ 'oppilaitos-oid': DEMO_OID.a, 'item-count': '1' });
    if (tila) ehdot.set('tila', tila);
    if (puuttuu) ehdot.set('puuttuu', puuttuu.join(','));
    const { runko } = await katselija('GET', `${VIRKAILIJA}/oppijat?${ehdot.toString()}`);
    return Number((runko.meta as Objekti)['total-count']);
  };

  test('kunkin työlistan määrä on se, minkä luettelo sen ehdoilla löytää', async () => {
    const ennen = await etusivu(katselija, DEMO_OID.a);
    await siirretty('a1', undefined, { hyvaksytty: undefined });
    const { tyolistat = [] } = await etusivu(katselija, DEMO_OID.a);
    expect(tyolistat.map(({ nimi }) => nimi)).toEqual(TYOLISTOJEN_NIMET);
    for (const tyolista of tyolistat)
      expect([tyolista.nimi, await luettelossa(tyolista)]).toEqual([tyolista.nimi, tyolista.maara]);
    const hyvaksymatta = ({ tyolistat: kaikki = [] }: Etusivunakyma) =>
      kaikki.find(({ nimi }) => nimi === 'hyvaksymatta')?.maara;
    expect(hyvaksymatta({ tyolistat })).toBe((hyvaksymatta(ennen) ?? 0) + 1);
  });

  test('kukin siirto on yksi, montako havaintoa siinä onkin; korjattu ei ole korjaamatta', async () => {
    const ennen = (await etusivu(katselija, DEMO_OID.a)).siirrot;
    const oppija = await uusiOppija();
    const opiskeluoikeus = await p.uusiOikeus({ oppilaitos: 'a1', oppija, muutokset: { suoritukset: [SUORITUS] } });
    const runko = suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus });
    const laheta = (muutokset: Objekti) => p.kutsu('POST', HOKS, { runko: tunnetuinOsin({ ...runko, ...muutokset }) });
    expect((await laheta({ 'ensikertainen-hyvaksyminen': 'x', sahkoposti: 'x' })).tila).toBe(400);
    const erotus = async () => {
      const nyt = (await etusivu(katselija, DEMO_OID.a)).siirrot;
      return (['onnistuneita', 'hylattyja', 'korjaamatta'] as const).map(
        (maara) => (nyt?.[maara] ?? 0) - (ennen?.[maara] ?? 0),
      );
    };
    expect(await erotus()).toEqual([0, 1, 1]);
    expect((await laheta({})).tila).toBe(200);
    expect(await erotus()).toEqual([1, 1, 0]);
    expect((await etusivu(oph, DEMO_OID.oph)).siirrot?.hylattyja).toBeGreaterThanOrEqual(1);
  });

  test('pian päättyvät työpaikkajaksot ovat ne, jotka raportti niiltä päiviltä löytää', async () => {
    const { 'paattyvat-jaksot': jaksot } = await etusivu(katselija, DEMO_OID.a);
    expect(jaksot?.alkaen).toBe(NYT.slice(0, 10));
    const ehdot = new URLSearchParams({
      oppilaitos: DEMO_OID.a,
      start: jaksot?.alkaen ?? '',
      end: jaksot?.paattyen ?? '',
    });
    const raportti = data<{ readonly count: number }>(
      await katselija('GET', `${VIRKAILIJA}/tep-jakso-raportti?${ehdot.toString()}`),
    );
    expect(raportti.count).toBe(jaksot?.maara);
  });

  test('siirtolokin katselija ei näe suunnitelmista mitään, vieras ei mitään', async () => {
    const vastuu = await virkailijana(p, 'vastuu-a');
    expect(Object.keys(await etusivu(vastuu, DEMO_OID.a))).toEqual(['siirrot']);
    expect(tulos(await katselija('GET', osoite(DEMO_OID.b)))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await katselija('GET', osoite('1.2.246.562.10.44400099997')))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await katselija('GET', osoite('x')))).toEqual([400, 'pyynto.parametri']);
  });
});

describe('oppija', () => {
  const osoite = (oppija: string): string => `${NAKYMAT}/oppija/${oppija}`;
  const oppija = async (selain: Selain, oid: string) => data<Oppijanakyma>(await selain('GET', osoite(oid)));

  test('oppijan suunnitelmat tutkintoineen ja se, mitä kullekin saa tehdä', async () => {
    const oma = await siirretty('a1');
    const toisen = await siirretty('b1', oma.oppija);
    const { hoksit, ...muut } = await oppija(tallentaja, oma.oppija);
    expect(muut).toEqual({ oppija: { oid: oma.oppija, nimi: 'Helmi Kielo Näkyvä' }, puuttuvat: [] });
    expect(hoksit[0]).toEqual({
      id: oma.id,
      eid: expect.any(String),
      tutkinto: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen i fordon' },
      osaamisala: { fi: 'Ajoneuvotekniikan osaamisala' },
      oppilaitos: A1,
      'opiskeluoikeus-oid': oma.opiskeluoikeus,
      alkanut: '2025-08-11',
      tila: 'voimassa',
      'ensikertainen-hyvaksyminen': expect.any(String),
      muokattu: expect.any(String),
      manuaalisyotto: false,
      toimet: expect.arrayContaining(['lue', 'luo', 'muuta']),
    });
    expect(hoksit[1]).toMatchObject({
      id: toisen.id,
      oppilaitos: { oid: DEMO_OID.b1, nimi: { sv: 'Yrkesinstitutet Modell' } },
      toimet: [],
    });
  });

  test('päättynyt on päättynyt, eikä toisten suunnitelma enää näy', async () => {
    const oma = await siirretty('a1');
    await siirretty('b1', oma.oppija);
    await paata(oma);
    const { hoksit } = await oppija(katselija, oma.oppija);
    expect(hoksit.map(({ id, tila, paattynyt }) => [id, tila, paattynyt])).toEqual([
      [oma.id, 'paattynyt', '2025-12-19'],
    ]);
  });

  test('kun KOSKI ei vastaa, omat tulevat indeksistä', async () => {
    const oma = await siirretty('a1');
    await siirretty('b1', oma.oppija);
    await vika('koski');
    const { hoksit, puuttuvat } = await oppija(katselija, oma.oppija);
    expect(puuttuvat).toEqual(['koski']);
    expect(hoksit.map(({ id, tila, tutkinto }) => [id, tila, tutkinto.fi])).toEqual([
      [oma.id, 'voimassa', 'Ajoneuvoalan perustutkinto'],
    ]);
  });

  test('oikeudet ovat samat kuin muussa rajapinnassa', async () => {
    const toisen = await siirretty('b1');
    const naapurin = await siirretty('a2');
    for (const [selain, oid] of [
      [katselija, toisen.oppija],
      [katselija, EI_OLE],
      [tallentaja, naapurin.oppija],
    ] as const)
      expect(tulos(await selain('GET', osoite(oid)))).toEqual([403, 'oikeus.kielletty']);
    expect((await katselija('GET', osoite(naapurin.oppija))).tila).toBe(200);
    expect(tulos(await katselija('GET', osoite('1.2.3')))).toEqual([400, 'pyynto.parametri']);
  });
});

describe('suunnitelma', () => {
  const nakyma = async (selain: Selain, { nakyma: osoite }: Luotu) => data<Hoksinakyma>(await selain('GET', osoite));

  test('suunnitelma on sama kuin muussa rajapinnassa, ja kaikella on nimi', async () => {
    const luotu = await siirretty('a1');
    const yksin = await tallentaja('GET', `${VIRKAILIJA}/oppijat/${luotu.oppija}/hoksit/${luotu.id}`);
    const vastaus = await tallentaja('GET', luotu.nakyma);
    const { hoks, etag, oppija, opiskeluoikeus, nimet, toimet, havainnot, puuttuvat } = data<Hoksinakyma>(vastaus);
    expect(hoks).toEqual(data(yksin));
    expect([etag, vastaus.otsakkeet.get('etag')]).toEqual(['"1"', '"1"']);
    expect(oppija).toEqual({ oid: luotu.oppija, nimi: 'Helmi Kielo Näkyvä' });
    expect(opiskeluoikeus).toEqual({
      oid: luotu.opiskeluoikeus,
      oppilaitos: A1,
      koulutustoimija: { oid: DEMO_OID.a, nimi: expect.objectContaining({ fi: 'Esimerkkikuntayhtymä' }) },
      tutkinto: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen i fordon' },
      osaamisala: { fi: 'Ajoneuvotekniikan osaamisala' },
      tutkintonimike: { fi: 'Ajoneuvoasentaja' },
      laajuus: 180,
      alkanut: '2025-08-11',
      'arvioitu-paattyminen': '2028-06-02',
      tila: 'voimassa',
    });
    expect(puuttuvat).toEqual([]);
    expect(toimet).toEqual(expect.arrayContaining(['lue', 'muuta']));
    expect(nimet.organisaatiot[DEMO_OID.a1]).toEqual(A1.nimi);
    expect(nimet.koodit['osaamisenhankkimistapa_koulutussopimus']).toEqual({
      nimi: { fi: 'Koulutussopimus', sv: 'Utbildningsavtal' },
    });
    expect(nimet.koodit['tutkinnonosat_300268']).toEqual({
      nimi: {
        fi: 'Työpaikan tavat ja turvallisuus korjaamolla',
        sv: 'Arbetssätt och säkerhet på verkstaden',
      },
      laajuus: 15,
    });
    const koodit = [...JSON.stringify(hoks).matchAll(/"[a-z-]*koodi-uri":"([^"]+)"/g)].map(([, uri = '']) => uri);
    expect(nimet.koodit['ammatillisenoppiaineet_mlfk']?.laajuus).toBe(2);
    expect(koodit.length).toBeGreaterThan(5);
    expect(koodit.filter((uri) => nimet.koodit[uri] === undefined)).toEqual([]);
    expect(havainnot.every(({ taso }) => taso !== 'virhe')).toBe(true);
  });

  test('havainnoissa on se, mitä säännöt suunnitelmasta nyt varoittavat, pyynnön kielellä', async () => {
    const tuleva = { 'ensikertainen-hyvaksyminen': '2026-02-01' };
    const { nakyma: osoite } = await siirretty('a1', undefined, tuleva);
    const vastaus = await tallentaja('GET', osoite, undefined, { 'accept-language': 'sv' });
    const huomautukset = data<Hoksinakyma>(vastaus).havainnot;
    expect(huomautukset).toContainEqual(
      expect.objectContaining({ taso: 'varoitus', polku: '/ensikertainen-hyvaksyminen' }),
    );
    const suomeksi = data<Hoksinakyma>(await tallentaja('GET', osoite)).havainnot;
    expect(suomeksi.map(({ koodi, polku }) => [koodi, polku])).toEqual(
      huomautukset.map(({ koodi, polku }) => [koodi, polku]),
    );
    expect(suomeksi[0]?.viesti).not.toBe(huomautukset[0]?.viesti);
  });

  test.each(['koski', 'koodisto', 'eperusteet'])(
    '%s ei vastaa: muu näytetään ja puuttuva kerrotaan',
    async (palvelu) => {
      const luotu = await siirretty('a1');
      for (const tila of ['503', 'katkos', 'roska', 'timeout']) {
        await vika(palvelu, tila);
        const vastaus = await tallentaja('GET', luotu.nakyma);
        expect([tila, vastaus.tila]).toEqual([tila, 200]);
        const { puuttuvat, opiskeluoikeus, hoks } = data<Hoksinakyma>(vastaus);
        expect([tila, puuttuvat]).toEqual([tila, [palvelu]]);
        expect(hoks['id']).toBe(luotu.id);
        expect([tila, opiskeluoikeus.tutkinto.fi]).toEqual([tila, 'Ajoneuvoalan perustutkinto']);
      }
    },
  );

  test('osan nimi tulee Koodistosta, kun ePerusteet ei vastaa', async () => {
    const luotu = await siirretty('a1');
    await vika('eperusteet');
    const { nimet } = await nakyma(tallentaja, luotu);
    expect(nimet.koodit['tutkinnonosat_300268']).toEqual({
      nimi: expect.objectContaining({ fi: 'Työpaikan tavat ja turvallisuus korjaamolla' }),
    });
  });

  test('opiskeluoikeus, jota KOSKI ei enää tunne, tulee indeksistä eikä sen tilaa tiedetä', async () => {
    const luotu = await siirretty('a1');
    await p.ohjaa('DELETE', `/koski/opiskeluoikeudet/${luotu.opiskeluoikeus}`);
    const { opiskeluoikeus, puuttuvat } = await nakyma(tallentaja, luotu);
    expect(opiskeluoikeus).toMatchObject({ tutkinto: { fi: 'Ajoneuvoalan perustutkinto' }, tila: 'ei-tiedossa' });
    expect(puuttuvat).toEqual([]);
  });

  test('oikeudet ovat samat kuin muussa rajapinnassa', async () => {
    const oma = await siirretty('a1');
    const toisen = await siirretty('b1', oma.oppija);
    const vieras = await siirretty('b1');
    expect((await nakyma(katselija, toisen)).toimet).toEqual([]);
    expect(tulos(await katselija('GET', vieras.nakyma))).toEqual([403, 'oikeus.kielletty']);
    await paata(oma);
    expect(tulos(await katselija('GET', toisen.nakyma))).toEqual([404, 'hoks.ei-loydy']);
    expect((await oph('GET', vieras.nakyma)).tila).toBe(200);
    expect(tulos(await tallentaja('GET', `${oma.nakyma}?oppija-oid=${oma.oppija}`))).toEqual([200, undefined]);
    expect(tulos(await tallentaja('GET', `${oma.nakyma}?oppija-oid=${vieras.oppija}`))).toEqual([404, 'hoks.ei-loydy']);
    expect(tulos(await tallentaja('GET', `${oma.nakyma}?oppija-oid=abc`))).toEqual([404, 'hoks.ei-loydy']);
    expect(tulos(await katselija('GET', `${NAKYMAT}/hoks/2147483647`))).toEqual([404, 'hoks.ei-loydy']);
    expect(tulos(await katselija('GET', `${NAKYMAT}/hoks/x`))).toEqual([400, 'pyynto.parametri']);
  });

  test('poistettua ei ole', async () => {
    const poistettava = await siirretty('a1');
    await siirretty('a1', poistettava.oppija);
    const poistaja = await uusiVirkailija(p, oph, {
      kayttajatunnus: 'poistaja-a',
      rooli: 'hoks-poistaja',
      organisaatio: DEMO_OID.a,
    });
    const polku = `${VIRKAILIJA}/oppijat/${poistettava.oppija}/hoksit/${poistettava.id}/shallow-delete`;
    expect((await poistaja('PATCH', polku)).tila).toBe(200);
    expect(tulos(await katselija('GET', poistettava.nakyma))).toEqual([404, 'hoks.ei-loydy']);
  });

  test('lukeminen jää auditlokiin oppijan ja suunnitelman kanssa', async () => {
    const luotu = await siirretty('a1');
    const { otsakkeet } = await katselija('GET', luotu.nakyma);
    const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
    const omat = loki.filter(({ yhteys }) => yhteys?.pyyntoId === otsakkeet.get('x-request-id'));
    expect(omat.map(({ toimi, kohde }) => [toimi, kohde.hoksId, kohde.oppijaOid])).toEqual([
      ['lue', luotu.id, luotu.oppija],
    ]);
  });
});

describe('lomake', () => {
  const lomake = async (selain: Selain, ehdot: Record<string, string>): Promise<Vastaus> =>
    selain('GET', `${NAKYMAT}/lomake?${new URLSearchParams(ehdot).toString()}`);

  test('uusi suunnitelma: oppija, opiskeluoikeudet, koodistot ja valitun tutkinnon rakenne', async () => {
    const oppija = await uusiOppija();
    const oikeus = await p.uusiOikeus({ oppija, muutokset: { suoritukset: [SUORITUS] } });
    await p.uusiOikeus({ oppija, oppilaitos: 'b1' });
    const vastaus = await lomake(tallentaja, { 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus });
    expect(tulos(vastaus)).toEqual([200, undefined]);
    const { koodistot, rakenne, nimet, ...muut } = data<Lomakenakyma>(vastaus);
    expect(muut).toEqual({
      oppija: { oid: oppija, nimi: 'Helmi Kielo Näkyvä' },
      opiskeluoikeudet: [
        {
          oid: oikeus,
          oppilaitos: A1,
          tyyppi: 'ammatillinenkoulutus',
          tutkinto: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen i fordon' },
          osaamisala: { fi: 'Ajoneuvotekniikan osaamisala' },
          tila: 'voimassa',
          alkanut: '2025-08-11',
        },
      ],
      puuttuvat: [],
    });
    expect(Object.keys(koodistot).sort()).toEqual([
      'ammatillinenkoulutusoppimisentuentyyppi',
      'ammatillisenoppiaineet',
      'ammatillisentutkinnonosanryhma',
      'koulutuksenosattuva',
      'oppimisymparistot',
      'oppisopimuksenperusta',
      'osaamisenhankkimistapa',
      'osaamisentodentamisenprosessi',
      'urasuunnitelma',
    ]);
    // The passive code is left out, and so are those that the schema refuses.
    const urit = (koodisto: string) => koodistot[koodisto]?.map(({ uri }) => uri);
    expect(urit('urasuunnitelma')).toEqual(['0001', '0002', '0003', '0005'].map((arvo) => `urasuunnitelma_${arvo}`));
    expect(urit('ammatillisentutkinnonosanryhma')).toEqual([
      'ammatillisentutkinnonosanryhma_1',
      'ammatillisentutkinnonosanryhma_2',
    ]);
    expect(koodistot['osaamisenhankkimistapa']?.[0]).toEqual({
      uri: 'osaamisenhankkimistapa_koulutussopimus',
      versio: expect.any(Number),
      nimi: { fi: 'Koulutussopimus', sv: 'Utbildningsavtal' },
    });
    expect(rakenne).toMatchObject({ diaarinumero: 'OPH-9901-2025', laajuus: 180 });
    expect(rakenne?.osat[0]).toEqual({
      uri: 'tutkinnonosat_300268',
      versio: 1,
      nimi: { fi: 'Työpaikan tavat ja turvallisuus korjaamolla', sv: 'Arbetssätt och säkerhet på verkstaden' },
      laajuus: 15,
      'osa-alueet': [],
      pakollinen: true,
      ryhma: { fi: 'Pakolliset tutkinnon osat', sv: 'Obligatoriska examensdelar' },
    });
    expect(nimet.organisaatiot[DEMO_OID.a1]).toEqual(A1.nimi);
  });

  test('ilman valittua opiskeluoikeutta rakennetta ei ole; opiskeluoikeus, jolla on suunnitelma, kertoo sen', async () => {
    const { id, oppija, opiskeluoikeus } = await siirretty('a1');
    const { rakenne, opiskeluoikeudet } = data<Lomakenakyma>(await lomake(tallentaja, { 'oppija-oid': oppija }));
    expect(rakenne).toBe(undefined);
    expect(opiskeluoikeudet.map((oikeus) => [oikeus.oid, oikeus['on-hoks']])).toEqual([[opiskeluoikeus, id]]);
  });

  test('muokattava suunnitelma etageineen', async () => {
    const luotu = await siirretty('a1');
    const yksin = data<Hoksinakyma>(await tallentaja('GET', luotu.nakyma));
    const vastaus = await lomake(tallentaja, { 'hoks-id': String(luotu.id) });
    const { hoks, etag, rakenne, nimet } = data<Lomakenakyma>(vastaus);
    expect(hoks).toEqual(yksin.hoks);
    expect([etag, vastaus.otsakkeet.get('etag')]).toEqual(['"1"', '"1"']);
    expect(rakenne?.diaarinumero).toBe('OPH-9901-2025');
    expect(nimet.koodit['tutkinnonosat_300268']?.laajuus).toBe(15);
  });

  test('lomakkeen avaa vain se, joka saa tallentaa', async () => {
    const oma = await siirretty('a1');
    const naapurin = await siirretty('a2');
    const vieras = await uusiOppija();
    const vieraanOikeus = await p.uusiOikeus({ oppija: vieras, oppilaitos: 'b1' });
    for (const [selain, ehdot] of [
      [katselija, { 'oppija-oid': oma.oppija }],
      [katselija, { 'hoks-id': String(oma.id) }],
      [tallentaja, { 'oppija-oid': naapurin.oppija }],
      [tallentaja, { 'hoks-id': String(naapurin.id) }],
      [tallentaja, { 'oppija-oid': vieras }],
      [tallentaja, { 'oppija-oid': oma.oppija, 'opiskeluoikeus-oid': vieraanOikeus }],
      [tallentaja, { 'oppija-oid': EI_OLE }],
    ] as const)
      expect([ehdot, ...tulos(await lomake(selain, ehdot))]).toEqual([ehdot, 403, 'oikeus.kielletty']);
    expect(tulos(await lomake(tallentaja, { 'hoks-id': '2147483647' }))).toEqual([404, 'hoks.ei-loydy']);
    const oppijan = (oppija: string) => lomake(tallentaja, { 'hoks-id': String(oma.id), 'oppija-oid': oppija });
    expect(tulos(await oppijan(oma.oppija))).toEqual([200, undefined]);
    for (const toisen of [naapurin.oppija, 'abc']) expect(tulos(await oppijan(toisen))).toEqual([404, 'hoks.ei-loydy']);
    const vialliset: readonly Record<string, string>[] = [{}, { 'hoks-id': 'x' }, { 'oppija-oid': '1.2.3' }];
    for (const ehdot of vialliset) expect(tulos(await lomake(tallentaja, ehdot))).toEqual([400, 'pyynto.parametri']);
  });

  test.each(['koodisto', 'eperusteet', 'onr'])(
    '%s ei vastaa: lomake avautuu ja puuttuva kerrotaan',
    async (palvelu) => {
      const oppija = await uusiOppija();
      const oikeus = await p.uusiOikeus({ oppija, muutokset: { suoritukset: [SUORITUS] } });
      await vika(palvelu);
      const vastaus = await lomake(tallentaja, { 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus });
      expect(tulos(vastaus)).toEqual([200, undefined]);
      expect(data<Lomakenakyma>(vastaus).puuttuvat).toEqual([palvelu]);
    },
  );

  test('KOSKItta muokattava avautuu, mutta uudesta ei tiedetä, saako sen tehdä', async () => {
    const { id, oppija } = await siirretty('a1');
    await vika('koski', 'timeout');
    const muokattava = await lomake(tallentaja, { 'hoks-id': String(id) });
    expect([muokattava.tila, data<Lomakenakyma>(muokattava).puuttuvat]).toEqual([200, ['koski']]);
    expect(tulos(await lomake(tallentaja, { 'oppija-oid': oppija }))).toEqual([503, 'rekisteri.ei-vastaa']);
  });
});

describe('haut', () => {
  interface Luettelo<T> {
    readonly data: readonly T[];
    readonly meta: { readonly puuttuvat: readonly string[] };
  }
  const hae = async <T>(selain: Selain, mita: string, haku: string): Promise<Luettelo<T>> => {
    const vastaus = await selain('GET', `${NAKYMAT}/${mita}?${new URLSearchParams({ haku }).toString()}`);
    expect(tulos(vastaus)).toEqual([200, undefined]);
    return vastaus.runko as unknown as Luettelo<T>;
  };
  const oppijat = async (selain: Selain, haku: string) =>
    (await hae<{ oid: string }>(selain, 'oppijat', haku)).data.map(({ oid }) => oid);

  test('oppija löytyy nimellä vain siltä, joka näkee hänen suunnitelmansa, ja kerran', async () => {
    const oppija = await uusiOppija('Aamu Yksinainen');
    await siirretty('a1', oppija);
    await siirretty('a1', oppija);
    const vieras = await uusiOppija('Ilta Yksinainen');
    await siirretty('b1', vieras);
    expect(await oppijat(katselija, 'yksinäinen')).toEqual([oppija]);
    expect(await oppijat(tallentaja, 'YKSIN')).toEqual([oppija]);
    expect((await oppijat(oph, 'yksinainen')).sort()).toEqual([oppija, vieras].sort());
  });

  test('enintään 20', async () => {
    for (let i = 0; i < 21; i += 1) await siirretty('a1', await uusiOppija('Moni Samanniminen'));
    expect((await oppijat(katselija, 'samanniminen')).length).toBe(20);
  });

  test('oppija, jolla ei ole suunnitelmaa, löytyy vain numerolla ja vain, kun hänelle saa tehdä suunnitelman', async () => {
    const oppija = await uusiOppija('Uusi Tulokas');
    await p.uusiOikeus({ oppija });
    expect(await oppijat(tallentaja, 'tulokas')).toEqual([]);
    expect((await hae<{ oid: string }>(tallentaja, 'oppijat', oppija)).data).toEqual([
      { oid: oppija, nimi: 'Uusi Tulokas' },
    ]);
    expect(await oppijat(katselija, oppija)).toEqual([]);
    const vieras = await uusiOppija('Vieras Tulokas');
    await p.uusiOikeus({ oppija: vieras, oppilaitos: 'b1' });
    expect(await oppijat(tallentaja, vieras)).toEqual([]);
    expect(await oppijat(tallentaja, EI_OLE)).toEqual([]);
  });

  test('KOSKItta löytyvät ne, joilla on suunnitelma', async () => {
    const oppija = await uusiOppija('Uusi Tulokas');
    await p.uusiOikeus({ oppija });
    const tuttu = await siirretty('a1');
    await vika('koski');
    expect(await hae(tallentaja, 'oppijat', oppija)).toEqual({ data: [], meta: { puuttuvat: ['koski'] } });
    expect(await oppijat(tallentaja, tuttu.oppija)).toEqual([tuttu.oppija]);
  });

  test('tutkinnon osa löytyy nimen osalla pyynnön kielellä ja koodilla', async () => {
    const [osa, ...muut] = (await hae<Objekti>(katselija, 'tutkinnonosat', 'MÄÄRÄAIKAIS')).data;
    expect(muut).toEqual([]);
    expect(osa).toEqual({
      uri: 'tutkinnonosat_900101',
      versio: 1,
      nimi: { fi: 'Ajoneuvon määräaikaishuollot', sv: 'Periodisk service av fordon' },
      laajuus: 45,
      'osa-alueet': [],
    });
    expect((await hae<Objekti>(katselija, 'tutkinnonosat', '900101')).data).toEqual([osa]);
    const ruotsiksi = await katselija('GET', `${NAKYMAT}/tutkinnonosat?haku=periodisk`, undefined, {
      'accept-language': 'sv',
    });
    expect(data(ruotsiksi)).toEqual([osa]);
    await vika('eperusteet');
    expect(await hae(katselija, 'tutkinnonosat', 'huollot')).toEqual({ data: [], meta: { puuttuvat: ['eperusteet'] } });
  });

  test('organisaatio löytyy nimen osalla millä kielellä tahansa ja numerolla', async () => {
    for (const haku of ['example inst', DEMO_OID.a1])
      expect((await hae<Nimetty>(katselija, 'organisaatiot', haku)).data).toEqual([A1]);
    await vika('organisaatio');
    expect(await hae(katselija, 'organisaatiot', 'exempel')).toEqual({
      data: [],
      meta: { puuttuvat: ['organisaatio'] },
    });
  });

  test.each(['oppijat', 'tutkinnonosat', 'organisaatiot'])(
    '%s: hakusanan on oltava annettu ja sopivan mittainen',
    async (mita) => {
      for (const haku of ['', '?haku=', '?haku=a', `?haku=${'a'.repeat(101)}`, '?haku=%00%00'])
        expect(tulos(await katselija('GET', `${NAKYMAT}/${mita}${haku}`))).toEqual([400, 'pyynto.parametri']);
    },
  );
});

describe('lausebudjetti', () => {
  /** Statements of the plans' store: those of a GET and two more. */
  const HOKSIT = 4;

  async function lauseet(polku: string): Promise<readonly string[]> {
    const kirjaus = jest.spyOn(AbstractLogger.prototype, 'logQuery');
    const { tila } = await tallentaja('GET', polku);
    const kaikki = kirjaus.mock.calls.map(([lause]) => lause);
    kirjaus.mockRestore();
    expect(tila).toBe(200);
    // Imports are looked for in the background, whatever is asked; the only transaction of a read is that of its audit entry.
    return kaikki.filter(
      (lause) => !/^(BEGIN|COMMIT)|ehoks_(tunnukset|istunnot|auditloki|oppijatuon|rekisterihenkilot)/.test(lause),
    );
  }

  test('näkymä ei kysy kannasta enempää kuin suunnitelma ja kaksi muuta', async () => {
    const { oppija, nakyma, id } = await siirretty('a1');
    for (const polku of [
      `${NAKYMAT}/kehys`,
      `${NAKYMAT}/oppija/${oppija}`,
      nakyma,
      `${NAKYMAT}/lomake?oppija-oid=${oppija}`,
      `${NAKYMAT}/lomake?hoks-id=${id}`,
      `${NAKYMAT}/oppijat?haku=helmi`,
      `${NAKYMAT}/oppijat?haku=${oppija}`,
    ]) {
      const omat = await lauseet(polku);
      expect([polku, omat.length > 0, omat.length <= HOKSIT]).toEqual([polku, true, true]);
    }
  });
});
