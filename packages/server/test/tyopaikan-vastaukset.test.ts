import { VIESTIRAJA } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import { data, OPPIJA, oppijana, tyopaikkana, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';
import type { Objekti, Suunnitelma } from './suunnitelma.js';

interface VastausJson {
  readonly kuittaus?: { readonly aika: string; readonly tila: string };
  readonly viestit: readonly (Objekti & { readonly tunnus?: string; readonly teksti: string })[];
}
interface JaettuJson extends VastausJson {
  readonly versio: number;
  readonly toimet: readonly string[];
}
interface Tyopaikalta extends VastausJson {
  readonly kohde: Objekti;
  readonly saaja?: { readonly nimi: string };
}
interface Avoimet {
  readonly maara: number;
  readonly viestit: readonly { readonly tunnus: string; readonly teksti: string; readonly oppija: string }[];
}

const VENLA = '1.2.246.562.24.44400000019';
const HUOLTAJA = '1.2.246.562.24.44400000022';
const OONA = 'oona@mutteri.example';
const MANU = 'manu@mutteri.example';
const OLEMATON = '00000000-0000-4000-8000-00000000dead';
const OMAT = `${OPPIJA}/nakymat/jaot`;
const MARKKINA = '<b onclick="x()">Hei</b> https://example.invalid\n& rivi';

let p: Koepalvelin;
let luotu: Luotu;
let hoks: Suunnitelma;
let venla: Selain;
let virkailija: Selain;
let oona: Selain;
let manu: Selain;

beforeAll(async () => {
  p = await kaynnista();
  luotu = await p.luo();
  hoks = data<Suunnitelma>(await p.kutsu('GET', luotu.polku));
  [venla, virkailija, oona, manu] = await Promise.all([
    oppijana(p, VENLA),
    virkailijana(p, 'virkailija-a'),
    tyopaikkana(p, OONA),
    tyopaikkana(p, MANU),
  ]);
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const jaotPolku = (id = luotu.id): string => `${VIRKAILIJA}/nakymat/jaot/${id}`;
const jaettu = (tunnus: string, loput = ''): string => `/ehoks-oppija-backend/api/v1/tyopaikka/jaot/${tunnus}${loput}`;
const avoimet = (oid: string = DEMO_OID.a1): string =>
  `${VIRKAILIJA}/nakymat/tyopaikkojen-viestit?organisaatio-oid=${oid}`;
const etusivu = `${VIRKAILIJA}/nakymat/etusivu?organisaatio-oid=${DEMO_OID.a1}`;

const SAAJA = { nimi: 'Oona Ohjaaja', rooli: 'tyopaikkaohjaaja', kanava: 'sahkoposti', osoite: OONA, kieli: 'fi' };

/** The first workplace period of a plan. */
function jakso(suunnitelma: Suunnitelma): Objekti {
  const tapa = suunnitelma['hankittavat-ammat-tutkinnon-osat']
    .flatMap((osa) => osa['osaamisen-hankkimistavat'] ?? [])
    .find((ehdokas) => 'tyopaikalla-jarjestettava-koulutus' in ehdokas);
  return { laji: 'osaamisenHankkimistapa', 'module-id': tapa?.['module-id'] ?? '' };
}

/** What the learner shares; by default the period with the instructor. */
async function jaa(muutokset: Objekti = {}): Promise<string> {
  const vastaus = await venla('POST', OMAT, {
    'hoks-eid': hoks.eid,
    kohde: jakso(hoks),
    saaja: SAAJA,
    alku: '2026-01-15',
    loppu: '2026-03-27',
    laheta: false,
    ...muutokset,
  });
  if (vastaus.tila !== 200) throw new Error(vastaus.teksti);
  return data<{ tunnus: string }>(vastaus).tunnus;
}

const virkailijalle = async (): Promise<readonly Tyopaikalta[]> =>
  data<{ tyopaikalta: readonly Tyopaikalta[] }>(await virkailija('GET', jaotPolku())).tyopaikalta;

test('saaja kuittaa kerran; muu päivitys pitää kuittauksen, näytetyn muuttuminen kerrotaan ja sen voi kuitata uudelleen', async () => {
  const tunnus = await jaa();
  const nayta = async () => data<JaettuJson>(await oona('GET', jaettu(tunnus)));
  const kuittaa = (versio: unknown) => oona('POST', jaettu(tunnus, '/kuittaus'), { versio });
  const alussa = await nayta();
  expect([alussa.kuittaus, alussa.viestit, alussa.toimet]).toEqual([undefined, [], ['kuittaa', 'kirjoita']]);
  const { kuittaus } = data<VastausJson>(await kuittaa(alussa.versio));
  expect(kuittaus?.tila).toBe('kuitattu');

  expect(
    (await p.kutsu('PATCH', luotu.polku, { runko: { id: luotu.id, sahkoposti: 'uusi@example.invalid' } })).tila,
  ).toBe(204);
  const muualta = await nayta();
  expect([muualta.versio, muualta.kuittaus]).toEqual([alussa.versio + 1, kuittaus]);
  expect(data<VastausJson>(await kuittaa(muualta.versio)).kuittaus).toEqual(kuittaus);

  const nyt = data<Suunnitelma>(await p.kutsu('GET', luotu.polku));
  const osat = nyt['hankittavat-ammat-tutkinnon-osat'].map((osa) => ({
    ...osa,
    'osaamisen-hankkimistavat': osa['osaamisen-hankkimistavat']?.map((tapa) => ({
      ...tapa,
      'ajanjakson-tarkenne': 'Iltavuoro',
    })),
  }));
  expect(
    (await p.kutsu('PUT', luotu.polku, { runko: { ...nyt, 'hankittavat-ammat-tutkinnon-osat': osat } })).tila,
  ).toBe(204);
  const muuttunut = await nayta();
  expect(muuttunut.kuittaus).toEqual({ ...kuittaus, tila: 'muuttunut' });
  expect((await virkailijalle())[0]?.kuittaus?.tila).toBe('muuttunut');
  // What was read before the change does not acknowledge the change.
  expect(data<VastausJson>(await kuittaa(alussa.versio)).kuittaus?.tila).toBe('muuttunut');
  expect(data<VastausJson>(await kuittaa(muuttunut.versio)).kuittaus?.tila).toBe('kuitattu');
  for (const kelvoton of [muuttunut.versio + 1, 0, -1, 1.5, '1', undefined])
    expect(tulos(await kuittaa(kelvoton))).toEqual([400, 'pyynto.parametri']);
});

test('viesti menee sellaisenaan: virkailija näkee sen oppijan jaostakin muttei jakoa, merkitsee käsitellyksi, ja oppija näkee omansa', async () => {
  const tunnus = await jaa();
  const ennen = data<Avoimet>(await virkailija('GET', avoimet())).maara;
  const kirjoita = (teksti: unknown) => oona('POST', jaettu(tunnus, '/viestit'), { teksti });
  for (const kelvoton of ['', '  \n', 'x'.repeat(2001), 'nolla\0', 1, undefined])
    expect(tulos(await kirjoita(kelvoton))).toEqual([400, 'pyynto.parametri']);
  expect(data<VastausJson>(await kirjoita(MARKKINA)).viestit.map(({ teksti }) => teksti)).toEqual([MARKKINA]);

  const vastaus = await virkailija('GET', jaotPolku());
  expect(vastaus.teksti).not.toContain(tunnus);
  const nahty = (await virkailijalle()).find(({ viestit }) => viestit.length > 0);
  expect(nahty).toMatchObject({ kohde: jakso(hoks), saaja: { nimi: 'Oona Ohjaaja', rooli: 'tyopaikkaohjaaja' } });
  const [viesti] = nahty?.viestit ?? [];
  expect(viesti).toMatchObject({ teksti: MARKKINA });

  const lista = data<Avoimet>(await virkailija('GET', avoimet()));
  expect(lista.maara).toBe(ennen + 1);
  expect(lista.viestit.at(-1)).toMatchObject({ teksti: MARKKINA, oppija: expect.stringMatching(/Venla/) });
  expect(data<Objekti>(await virkailija('GET', etusivu))['tyopaikkojen-viesteja']).toBe(ennen + 1);

  const kasittely = `${jaotPolku()}/viestit/${viesti?.tunnus}/kasittely`;
  expect((await virkailija('POST', kasittely)).tila).toBe(204);
  expect((await virkailija('POST', kasittely)).tila).toBe(204);
  expect(data<Avoimet>(await virkailija('GET', avoimet())).maara).toBe(ennen);
  expect((await virkailijalle()).flatMap(({ viestit }) => viestit)).toContainEqual({
    ...viesti,
    kasitelty: { aika: expect.any(String), nimi: 'virkailija-a' },
  });
  const omat = data<{ suunnitelmat: readonly { tyopaikalta: readonly Tyopaikalta[] }[] }>(await venla('GET', OMAT));
  expect(omat.suunnitelmat.flatMap(({ tyopaikalta }) => tyopaikalta).flatMap(({ viestit }) => viestit)).toContainEqual({
    ...viesti,
    kasitelty: { aika: expect.any(String) },
  });
  const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
  expect(JSON.stringify(loki)).not.toContain('Hei');
  expect(loki.filter(({ toimi }) => toimi === 'kirjoita-oppilaitokselle').at(-1)?.tekija).toEqual({
    tyyppi: 'TYOPAIKKA',
    kayttajatunnus: OONA,
  });
});

test('viestejä otetaan jaosta vain rajan verran vuorokaudessa, muista jaoista yhä', async () => {
  const [tunnus, toinen] = [await jaa(), await jaa()];
  for (let i = 0; i < VIESTIRAJA.enintaan; i += 1)
    expect((await oona('POST', jaettu(tunnus, '/viestit'), { teksti: `Viesti ${i}` })).tila).toBe(200);
  const liikaa = await oona('POST', jaettu(tunnus, '/viestit'), { teksti: 'Vielä yksi' });
  expect(tulos(liikaa)).toEqual([429, 'jako.viesteja-liikaa']);
  expect(Number(liikaa.otsakkeet.get('retry-after'))).toBeGreaterThan(0);
  expect((await oona('POST', jaettu(toinen, '/viestit'), { teksti: 'Toisesta' })).tila).toBe(200);
});

test('laajemmasta jaosta, toisen osoitteen jaosta ja perutusta ei vastata', async () => {
  const laaja = await jaa({ kohde: { laji: 'suunnitelma' } });
  expect(data<JaettuJson>(await oona('GET', jaettu(laaja))).toimet).toEqual([]);
  const oma = await jaa();
  const peruttu = await jaa();
  await venla('DELETE', `${OMAT}/${peruttu}`);
  for (const [selain, tunnus, odotettu] of [
    [oona, laaja, [403, 'jako.ei-vastattavissa']],
    [manu, oma, [404, 'jako.ei-loydy']],
    [oona, peruttu, [410, 'jako.peruttu']],
    [oona, OLEMATON, [404, 'jako.ei-loydy']],
    [venla, oma, [401, 'istunto.puuttuu']],
    [virkailija, oma, [401, 'istunto.puuttuu']],
  ] as const) {
    expect(tulos(await selain('POST', jaettu(tunnus, '/kuittaus'), { versio: 1 }))).toEqual(odotettu);
    expect(tulos(await selain('POST', jaettu(tunnus, '/viestit'), { teksti: 'Hei' }))).toEqual(odotettu);
  }
});

test('vastaukset näkee ja viestin käsittelee vain se, jolle taulukko antaa', async () => {
  const tunnus = await jaa({ saaja: { ...SAAJA, osoite: MANU } });
  await manu('POST', jaettu(tunnus, '/viestit'), { teksti: 'Salaisuus' });
  const [huoltaja, toinen, katselija, oph, vastuu] = await Promise.all([
    oppijana(p, HUOLTAJA, VENLA),
    oppijana(p, HUOLTAJA),
    virkailijana(p, 'tallentaja-a1'),
    virkailijana(p, 'oph'),
    virkailijana(p, 'vastuu-a'),
  ]);
  const viesti = (await virkailijalle())
    .flatMap(({ viestit }) => viestit)
    .find(({ teksti }) => teksti === 'Salaisuus')?.tunnus;
  const kasittely = `${jaotPolku()}/viestit/${viesti}/kasittely`;
  for (const [kuka, selain, polku, nakee] of [
    ['oppija', venla, OMAT, true],
    ['huoltaja', huoltaja, OMAT, true],
    ['toinen oppija', toinen, OMAT, false],
    ['virkailija', virkailija, jaotPolku(), true],
    ['virkailijan luettelo', virkailija, avoimet(), true],
    ['tallentaja', katselija, avoimet(), true],
    ['toisen organisaation luettelo', virkailija, avoimet(DEMO_OID.b), false],
    ['Opetushallitus', oph, avoimet(), false],
    ['vastuukäyttäjä', vastuu, avoimet(), false],
    ['toinen saaja', oona, jaettu(tunnus), false],
  ] as const)
    expect([kuka, (await selain('GET', polku)).teksti.includes('Salaisuus')]).toEqual([kuka, nakee]);
  for (const selain of [oph, vastuu]) expect(tulos(await selain('POST', kasittely))).toEqual([403, 'oikeus.kielletty']);
  expect((await venla('POST', kasittely)).tila).toBe(401);
  const muu = await p.luo();
  expect(tulos(await virkailija('POST', `${jaotPolku(muu.id)}/viestit/${viesti}/kasittely`))).toEqual([
    404,
    'jako.viesti-ei-loydy',
  ]);
  expect(tulos(await virkailija('POST', `${jaotPolku()}/viestit/x/kasittely`))).toEqual([400, 'pyynto.parametri']);
});
