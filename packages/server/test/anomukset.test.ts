import { OPH_OID } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin } from './palvelin.js';

const ANOMUKSET = `${VIRKAILIJA}/anomukset`;
const TUNNUKSET = `${VIRKAILIJA}/tunnukset`;
const PERUSTELU = 'Opintohallintojärjestelmämme ei osaa siirtää.';

const OPH_PAAKAYTTAJA = { rooli: 'oph-paakayttaja', organisaatio: OPH_OID };

interface Anomus {
  readonly id: string;
  readonly tila: string;
}

let p: Koepalvelin;
let oph: Selain;
/** A provider without a service account: its responsible user. */
let vastuuB: Selain;
beforeAll(async () => {
  p = await kaynnista();
  oph = await virkailijana(p, 'oph');
  await oph('PUT', `${TUNNUKSET}/siirto-b/kaytossa`, { kaytossa: false });
  vastuuB = await uusiVirkailija(p, oph, {
    kayttajatunnus: 'vastuu-b',
    rooli: 'vastuukayttaja',
    organisaatio: DEMO_OID.b,
  });
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: { tila: number; koodi: string | undefined }) => [tila, koodi];
const ano = async (anoja: Selain, organisaatio: string = DEMO_OID.b): Promise<Anomus> => {
  const vastaus = await anoja('POST', ANOMUKSET, { organisaatio, perustelu: PERUSTELU });
  expect(tulos(vastaus)).toEqual([200, undefined]);
  return data<Anomus>(vastaus);
};
const ratkaise = (id: string, ratkaisu: unknown, ratkaisija = oph) =>
  ratkaisija('POST', `${ANOMUKSET}/${id}/ratkaisu`, ratkaisu);
const tila = async (id: string): Promise<string | undefined> =>
  data<Anomus[]>(await oph('GET', ANOMUKSET)).find((anomus) => anomus.id === id)?.tila;

test('hyväksytty anomus antaa roolin, jolla myönnetään tallentajia', async () => {
  const tallentaja = {
    kayttajatunnus: 'tallentaja-b1',
    nimi: 'Taneli Tallentaja',
    rooli: 'ehoks-tallentaja',
    organisaatio: DEMO_OID.b1,
  };
  expect(tulos(await vastuuB('POST', TUNNUKSET, tallentaja))).toEqual([403, 'myonto.roolia-ei-saa-myontaa']);
  const anomus = await ano(vastuuB);
  expect(anomus).toMatchObject({ tila: 'anottu', anoja: 'vastuu-b', organisaatio: DEMO_OID.b, perustelu: PERUSTELU });

  expect((await vastuuB('GET', ANOMUKSET)).runko).toMatchObject({
    meta: { organisaatiot: { [DEMO_OID.b]: expect.any(Object) }, puuttuvat: [] },
  });

  const ratkaistu = await ratkaise(anomus.id, { hyvaksytaan: true });
  expect(data(ratkaistu)).toMatchObject({
    id: anomus.id,
    tila: 'hyvaksytty',
    ratkaisija: 'oph',
    ratkaistu: expect.any(String),
  });
  expect(data(await vastuuB('GET', `${TUNNUKSET}/vastuu-b`))).toMatchObject({
    tunnus: {
      roolit: [{ rooli: 'vastuukayttaja' }, { rooli: 'ehoks-tallentajan-paakayttaja', organisaatio: DEMO_OID.b }],
    },
  });
  expect((await vastuuB('POST', TUNNUKSET, tallentaja)).tila).toBe(200);
  expect(tulos(await ratkaise(anomus.id, { hyvaksytaan: false, perustelu: 'Ei sittenkään.' }))).toEqual([
    409,
    'anomus.jo-ratkaistu',
  ]);
});

test('hylkäys perustellaan, eikä rooli tule', async () => {
  const { id } = await ano(vastuuB);
  expect((await ratkaise(id, { hyvaksytaan: false })).koodi).toBe('pyynto.parametri');
  expect(await tila(id)).toBe('anottu');
  const hylkays = await ratkaise(id, { hyvaksytaan: false, perustelu: 'Järjestelmällänne voi siirtää.' });
  expect(data(hylkays)).toMatchObject({ tila: 'hylatty', 'ratkaisun-perustelu': 'Järjestelmällänne voi siirtää.' });
});

test('järjestäjältä, jolla on palvelukäyttäjätunnus, anomusta ei hyväksytä', async () => {
  const { id } = await ano(await virkailijana(p, 'paakayttaja-a'), DEMO_OID.a);
  expect(tulos(await ratkaise(id, { hyvaksytaan: true }))).toEqual([403, 'myonto.jarjestaja-integroi']);
  expect(await tila(id)).toBe('anottu');
  expect((await ratkaise(id, { hyvaksytaan: false, perustelu: 'Siirtäkää rajapinnalla.' })).tila).toBe(200);
});

test('anomusta, jonka roolia ei voi myöntää, ei hyväksytä, mutta hylätä sen voi', async () => {
  const toinenOph = await uusiVirkailija(p, oph, { kayttajatunnus: 'oph-2', ...OPH_PAAKAYTTAJA });
  const { id } = await ano(oph, OPH_PAAKAYTTAJA.organisaatio);
  expect(tulos(await ratkaise(id, { hyvaksytaan: true }, toinenOph))).toEqual([400, 'myonto.vaara-taso']);
  expect(await tila(id)).toBe('anottu');
  expect((await ratkaise(id, { hyvaksytaan: false, perustelu: 'Väärä taso.' }, toinenOph)).tila).toBe(200);
  expect(await tila(id)).toBe('hylatty');
});

test('omaa anomustaan ei ratkaise Opetushallituskaan', async () => {
  const { id } = await ano(oph);
  for (const ratkaisu of [{ hyvaksytaan: true }, { hyvaksytaan: false, perustelu: 'Peruutan.' }])
    expect(tulos(await ratkaise(id, ratkaisu))).toEqual([403, 'anomus.oma']);
  expect(await tila(id)).toBe('anottu');
});

test.each([
  [{ hyvaksytaan: false, perustelu: 'Järjestelmällänne voi siirtää.' }, 'hylatty'],
  [{ hyvaksytaan: true }, 'hyvaksytty'],
])('auditlokista näkee, miten ja millä oikeudella ratkaistiin: %j', async (ratkaisu, tilaksi) => {
  const { id } = await ano(vastuuB);
  await ratkaise(id, ratkaisu);
  const kirjaukset = await p.palvelu.ehoks.auditloki.jalkeen(0, 1000);
  expect(kirjaukset.find(({ toimi, kohde }) => toimi === 'ratkaise-anomus' && kohde.tunnus === id)).toMatchObject({
    peruste: { oikeus: 'OPHPAAKAYTTAJA', organisaatio: OPH_PAAKAYTTAJA.organisaatio },
    kohde: { organisaatio: DEMO_OID.b },
    muutokset: [{ polku: 'tila', vanha: 'anottu', uusi: tilaksi }],
  });
});

test('Opetushallitus näkee kaikki, muut omansa', async () => {
  const { id } = await ano(vastuuB);
  const idt = async (selain: Selain): Promise<string[]> =>
    data<Anomus[]>(await selain('GET', ANOMUKSET)).map((anomus) => anomus.id);
  expect(await idt(oph)).toContain(id);
  expect(await idt(vastuuB)).toContain(id);
  expect(await idt(await virkailijana(p, 'virkailija-a'))).toEqual([]);
});

test('toisen organisaatioon ei voi anoa, eikä omaansa ratkaista', async () => {
  const toiseen = await vastuuB('POST', ANOMUKSET, { organisaatio: DEMO_OID.a, perustelu: PERUSTELU });
  expect(tulos(toiseen)).toEqual([403, 'oikeus.kielletty']);
  const { id } = await ano(vastuuB);
  expect(tulos(await ratkaise(id, { hyvaksytaan: true }, vastuuB))).toEqual([403, 'oikeus.kielletty']);
  expect(await tila(id)).toBe('anottu');
});

test.each<[string, unknown, number, string]>([
  ['', { organisaatio: '1.2.3', perustelu: PERUSTELU }, 400, 'pyynto.parametri'],
  ['', { organisaatio: '1.2.246.562.10.44499999999', perustelu: PERUSTELU }, 400, 'myonto.organisaatiota-ei-ole'],
  ['', { organisaatio: DEMO_OID.b, perustelu: ' ' }, 400, 'pyynto.parametri'],
  ['', { organisaatio: DEMO_OID.b, perustelu: 'x'.repeat(4001) }, 400, 'pyynto.parametri'],
  ['', { organisaatio: DEMO_OID.b, perustelu: PERUSTELU, tila: 'hyvaksytty' }, 400, 'pyynto.parametri'],
  ['/ei-ole/ratkaisu', { hyvaksytaan: true }, 404, 'anomus.ei-loydy'],
  ['/ei-ole/ratkaisu', { hyvaksytaan: 'kyllä' }, 400, 'pyynto.parametri'],
  [`/${'x'.repeat(51)}/ratkaisu`, { hyvaksytaan: true }, 400, 'pyynto.parametri'],
])('kelvoton pyyntö %s %j', async (polku, runko, odotettu, koodi) => {
  expect(tulos(await oph('POST', ANOMUKSET + polku, runko))).toEqual([odotettu, koodi]);
});
