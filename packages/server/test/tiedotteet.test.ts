import { data, OPPIJA, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';

const TIEDOTTEET = `${VIRKAILIJA}/nakymat/tiedotteet`;
const RUNKO = {
  otsikko: { fi: 'Katkos', sv: 'Avbrott' },
  teksti: { fi: 'Palvelu on poissa käytöstä\nhuomenna.', sv: 'Tjänsten är ur bruk i morgon.', en: 'Closed tomorrow.' },
  alkaen: '2026-01-15T10:00:00+02:00',
  yleiso: ['virkailija', 'oppija'],
};

interface Tiedote {
  readonly id: string;
}

let p: Koepalvelin;
let oph: Selain;
let katselija: Selain;
beforeAll(async () => {
  p = await kaynnista();
  oph = await virkailijana(p, 'oph');
  katselija = await virkailijana(p, 'virkailija-a');
});
afterAll(() => p.sulje());

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const oppijalle = async () => data(await p.kutsu('GET', `${OPPIJA}/nakymat/tiedotteet`, { tunnus: null }));

test('Opetushallituksen tiedote näkyy virkailijoille ja kirjautumattomalle oppijalle, kunnes se poistetaan', async () => {
  const julkaistu = await oph('POST', TIEDOTTEET, RUNKO);
  const tiedote = { ...RUNKO, id: data<Tiedote>(julkaistu).id, alkaen: '2026-01-15T08:00:00.000Z' };
  expect([tulos(julkaistu), data(julkaistu)]).toEqual([[200, undefined], tiedote]);
  expect(data(await katselija('GET', TIEDOTTEET))).toEqual([tiedote]);
  expect(await oppijalle()).toEqual([tiedote]);

  const asti = '2026-01-15T11:00:00+02:00';
  expect((await oph('PUT', `${TIEDOTTEET}/${tiedote.id}`, { ...RUNKO, asti, yleiso: ['oppija'] })).tila).toBe(200);
  expect(data(await katselija('GET', TIEDOTTEET))).toEqual([]);
  expect(await oppijalle()).toEqual([]);
  expect(data(await oph('GET', `${TIEDOTTEET}?kaikki=true`))).toEqual([
    { ...tiedote, asti: '2026-01-15T09:00:00.000Z', yleiso: ['oppija'] },
  ]);

  expect((await oph('DELETE', `${TIEDOTTEET}/${tiedote.id}`)).tila).toBe(204);
  expect(tulos(await oph('DELETE', `${TIEDOTTEET}/${tiedote.id}`))).toEqual([404, 'tiedote.ei-loydy']);
  expect(tulos(await oph('PUT', `${TIEDOTTEET}/${tiedote.id}`, RUNKO))).toEqual([404, 'tiedote.ei-loydy']);
});

test('muut eivät julkaise eivätkä näe kaikkia', async () => {
  for (const selain of [katselija, await virkailijana(p, 'paakayttaja-a')])
    for (const [metodi, polku, runko] of [
      ['GET', '?kaikki=true', undefined],
      ['POST', '', RUNKO],
      ['PUT', '/x', RUNKO],
      ['DELETE', '/x', undefined],
    ] as const)
      expect(tulos(await selain(metodi, TIEDOTTEET + polku, runko))).toEqual([403, 'oikeus.kielletty']);
});

test.each([
  { ...RUNKO, otsikko: { fi: 'Vain suomeksi' } },
  { ...RUNKO, otsikko: { ...RUNKO.otsikko, de: 'Deutsch' } },
  { ...RUNKO, otsikko: { fi: 'x'.repeat(201), sv: 'x' } },
  { ...RUNKO, teksti: { ...RUNKO.teksti, en: '' } },
  { ...RUNKO, teksti: { fi: 'x', sv: 'x\u0000' } },
  { ...RUNKO, teksti: 'teksti' },
  { ...RUNKO, teksti: null },
  { ...RUNKO, teksti: ['fi', 'sv'] },
  { ...RUNKO, alkaen: '2026-01-15T10:00:00' },
  { ...RUNKO, alkaen: '2026-01-15' },
  { ...RUNKO, asti: RUNKO.alkaen },
  { ...RUNKO, asti: null },
  { ...RUNKO, yleiso: [] },
  { ...RUNKO, yleiso: ['kaikki'] },
  { ...RUNKO, yleiso: 'virkailija' },
  { ...RUNKO, id: 'oma' },
  {},
])('kelvoton tiedote %j', async (runko) => {
  expect(tulos(await oph('POST', TIEDOTTEET, runko))).toEqual([400, 'pyynto.parametri']);
  expect(data(await oph('GET', `${TIEDOTTEET}?kaikki=true`))).toEqual([]);
});
